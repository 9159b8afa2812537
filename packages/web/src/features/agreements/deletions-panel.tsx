import { Button, Stack, Table } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { deletionsQuery, type Deletion } from '../../api/exchanges.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Day, Moment } from '../../ui/day.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Sheet } from '../../ui/page.tsx'
import { WideTable } from '../../ui/wide-table.tsx'
import { CopyState } from '../exchange/copy-state.tsx'

/** What recipients must delete: overdue first, then what is still in time, then what was confirmed. */
export function DeletionsPanel(): ReactNode {
  return (
    <Stack gap="lg">
      <Deletions state="overdue" />
      <Deletions state="pending" />
      <Deletions state="acknowledged" />
    </Stack>
  )
}

function Deletions({ state }: { readonly state: Deletion['state'] }): ReactNode {
  const { t } = useLanguage()
  const query = useInfiniteQuery(deletionsQuery(state))
  const title = t(`agreement.deletions-${state}`)
  return (
    <Sheet title={title}>
      <Loaded query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0) return <p className="soft">{t('agreement.deletions-none')}</p>
          return (
            <Stack gap="sm">
              <WideTable
                label={title}
                columns={[
                  t('agreement.recipient'),
                  t('work.scheme'),
                  t('agreement.why'),
                  t('exchange.step-told'),
                  t(state === 'acknowledged' ? 'exchange.step-gone' : 'clock.due'),
                ]}
              >
                {items.map((one) => (
                  <DeletionRow key={one.id} deletion={one} />
                ))}
              </WideTable>
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
    </Sheet>
  )
}

const states = { overdue: 'overdue', pending: 'to-delete', acknowledged: 'deleted' } as const

function DeletionRow({ deletion }: { readonly deletion: Deletion }): ReactNode {
  const { t, pick } = useLanguage()
  const { agreement, recipient, scheme, entry, why, withdrawn, toldAt, dueAt, reminders, state } =
    deletion
  return (
    <Table.Tr>
      <Table.Td>
        <AppLink to="/agreements/$id" params={{ id: agreement }}>
          {recipient}
        </AppLink>
        <div>
          <CopyState state={states[state]} />
        </div>
      </Table.Td>
      <Table.Td>
        {pick(scheme.title)}
        <div className="law mono">{entry}</div>
      </Table.Td>
      <Table.Td>
        {t(`exchange.why-${why}`)}
        {withdrawn ? <Mark tone="warn">{t('exchange.withdrawn')}</Mark> : null}
      </Table.Td>
      <Table.Td>
        <Moment at={toldAt} />
        <div className="law">{t('exchange.reminders', { count: reminders })}</div>
      </Table.Td>
      <Table.Td>
        {deletion.acknowledgedAt === undefined ? (
          <Day day={dueAt.slice(0, 10)} relative />
        ) : (
          <Moment at={deletion.acknowledgedAt} />
        )}
      </Table.Td>
    </Table.Tr>
  )
}
