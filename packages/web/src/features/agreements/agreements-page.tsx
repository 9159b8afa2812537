import { Button, NativeSelect, Stack, Tabs } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { agreementStates } from '../../api/exchange-words.ts'
import { agreementsQuery } from '../../api/exchanges.ts'
import { hasRole, useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ButtonLink } from '../../ui/app-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { AgreementCard } from './agreement-card.tsx'
import { DeletionsPanel } from './deletions-panel.tsx'

/** Who may send what to whom. Open to everybody; deletions are for those who must chase them. */
export function AgreementsPage(): ReactNode {
  const { t } = useLanguage()
  const me = useMe()
  const chases = hasRole(me, 'officer', 'decider', 'superior', 'overseer')
  return (
    <Page
      title={t('agreement.title')}
      lead={t('agreement.lead')}
      width={960}
      aside={
        hasRole(me, 'officer') ? (
          <ButtonLink to="/agreements/new">{t('agreement.propose')}</ButtonLink>
        ) : null
      }
    >
      {chases ? (
        <Tabs defaultValue="agreements" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="agreements">{t('agreement.title')}</Tabs.Tab>
            <Tabs.Tab value="deletions">{t('agreement.deletions')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="agreements" pt="lg">
            <AgreementList />
          </Tabs.Panel>
          <Tabs.Panel value="deletions" pt="lg">
            <DeletionsPanel />
          </Tabs.Panel>
        </Tabs>
      ) : (
        <AgreementList />
      )}
    </Page>
  )
}

function AgreementList(): ReactNode {
  const { t } = useLanguage()
  const [chosen, setChosen] = useState('')
  const state = agreementStates.find((one) => one === chosen)
  const query = useInfiniteQuery(agreementsQuery(state))
  return (
    <Stack gap="md">
      <NativeSelect
        label={t('account.state')}
        maw={260}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: t('filter.all') },
          ...agreementStates.map((one) => ({ value: one, label: t(`agreement.state-${one}`) })),
        ]}
      />
      <Loaded query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0)
            return <Empty title={t('agreement.none')}>{t('agreement.none-hint')}</Empty>
          return (
            <Stack gap="md">
              <p className="soft" role="status" style={{ margin: 0 }}>
                {t('agreement.count', { count: items.length })}
              </p>
              {items.map((agreement) => (
                <AgreementCard key={agreement.id} agreement={agreement} />
              ))}
              {query.hasNextPage ? (
                <Button
                  variant="default"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('action.more')}
                </Button>
              ) : null}
            </Stack>
          )
        }}
      </Loaded>
    </Stack>
  )
}
