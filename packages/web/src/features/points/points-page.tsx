import { NativeSelect, Stack, Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { packsQuery } from '../../api/cases.ts'
import { hasRole, useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { pointsSearch } from '../../routes/search.ts'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { AccountPanel } from './account-panel.tsx'
import { AsidePanel } from './aside-panel.tsx'
import { ObjectionsPanel } from './objections-panel.tsx'
import { operatedSchemes } from './operated-schemes.ts'

/** The operator's desk: accounts, objections that wait, and what does not fit the catalogue. Overseers may read it. */
export function PointsPage(): ReactNode {
  const { t, pick } = useLanguage()
  const me = useMe()
  const navigate = useNavigate({ from: '/points' })
  const search = useSearch({ from: '/points' })
  const packs = useQuery(packsQuery)
  return (
    <Page title={t('points.desk')} lead={t('points.desk-lead')} width={960}>
      <Loaded query={packs}>
        {({ items }) => {
          const schemes = operatedSchemes(items, me)
          const scheme = schemes.find(({ id }) => id === search.scheme) ?? schemes[0]
          if (scheme === undefined)
            return <Empty title={t('points.no-scheme')}>{t('points.no-scheme-hint')}</Empty>
          return (
            <Stack gap="lg">
              {schemes.length > 1 ? (
                <NativeSelect
                  label={t('work.scheme')}
                  maw={420}
                  value={scheme.id}
                  onChange={(event) =>
                    void navigate({ search: { scheme: event.currentTarget.value } })
                  }
                  data={schemes.map(({ id, title }) => ({ value: id, label: pick(title) }))}
                />
              ) : (
                <strong>{pick(scheme.title)}</strong>
              )}
              <Tabs
                value={search.tab ?? (hasRole(me, 'officer') ? 'account' : 'objections')}
                onChange={(tab) => void navigate({ search: pointsSearch({ ...search, tab }) })}
                keepMounted={false}
              >
                <Tabs.List>
                  <Tabs.Tab value="account">{t('points.account')}</Tabs.Tab>
                  <Tabs.Tab value="objections">{t('points.objections')}</Tabs.Tab>
                  <Tabs.Tab value="aside">{t('points.aside-tab')}</Tabs.Tab>
                </Tabs.List>
                <Tabs.Panel value="account" pt="lg">
                  <AccountPanel scheme={scheme.id} subject={search.subject} />
                </Tabs.Panel>
                <Tabs.Panel value="objections" pt="lg">
                  <ObjectionsPanel scheme={scheme.id} />
                </Tabs.Panel>
                <Tabs.Panel value="aside" pt="lg">
                  <AsidePanel scheme={scheme.id} />
                </Tabs.Panel>
              </Tabs>
            </Stack>
          )
        }}
      </Loaded>
    </Page>
  )
}
