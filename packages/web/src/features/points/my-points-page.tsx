import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { myPointsQuery } from '../../api/points.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Consents } from '../consent/consents.tsx'
import { MyNav } from '../me/my-nav.tsx'
import { AccountView } from './account-view.tsx'
import { ObjectToEvent } from './object-to-event.tsx'

/** The subject's points: every event with its law, and the way to contest each. */
export function MyPointsPage(): ReactNode {
  const { t } = useLanguage()
  const points = useQuery(myPointsQuery)
  return (
    <Page title={t('points.title')} lead={t('points.lead')} width={960}>
      <MyNav />
      <Loaded query={points}>
        {({ items }) => (
          <Stack gap="xl">
            {items.length === 0 ? (
              <Empty title={t('points.none')}>{t('points.none-hint')}</Empty>
            ) : null}
            {items.map((account) => (
              <AccountView
                key={account.scheme.id}
                account={account}
                actionOf={(line) =>
                  line.mayObject ? <ObjectToEvent scheme={account.scheme.id} line={line} /> : null
                }
              />
            ))}
          </Stack>
        )}
      </Loaded>
      <Consents kinds={['points']} />
    </Page>
  )
}
