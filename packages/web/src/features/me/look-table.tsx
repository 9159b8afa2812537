import { Button, Stack, Table, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { myLooksQuery } from '../../api/me.ts'
import { useActivityName } from '../../i18n/activity-name.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day, Moment } from '../../ui/day.tsx'
import { DecisionMark } from '../../ui/decision-mark.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Sheet } from '../../ui/page.tsx'
import { WideTable } from '../../ui/wide-table.tsx'

const kinds = {
  check: 'look.check',
  screening: 'look.screening',
  case: 'look.case',
  file: 'look.file',
  search: 'look.search',
} as const

/** Who looked, when, what for, and what came of it: every look, the officers' own too. */
export function LookTable(): ReactNode {
  const { t } = useLanguage()
  const looks = useInfiniteQuery(myLooksQuery)
  return (
    <Sheet title={t('look.title')}>
      <Text className="soft" mb="sm">
        {t('look.lead')}
      </Text>
      <Loaded query={looks}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0) return <Text>{t('look.none')}</Text>
          return (
            <Stack gap="sm">
              <WideTable
                label={t('look.title')}
                columns={[t('look.when'), t('look.who'), t('look.what'), t('look.outcome')]}
                minWidth={560}
              >
                {items.map((look) => (
                  <LookRow key={look.id} look={look} />
                ))}
              </WideTable>
              {looks.hasNextPage ? (
                <Button
                  variant="default"
                  loading={looks.isFetchingNextPage}
                  onClick={() => void looks.fetchNextPage()}
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

interface Look {
  readonly at: string
  readonly what: string
  readonly who: string
  readonly purpose: string
  readonly activity?: string | undefined
  readonly decision?: string | undefined
  readonly sealed: boolean
}

function LookRow({ look }: { readonly look: Look }): ReactNode {
  const { t } = useLanguage()
  const activityName = useActivityName()
  const kind = kinds[look.what as keyof typeof kinds]
  if (look.sealed) {
    return (
      <Table.Tr>
        <Table.Td colSpan={4}>
          <Mark tone="plain" icon={<IconLock aria-hidden />}>
            {t('look.sealed')} <Day day={look.at.slice(0, 10)} relative />
          </Mark>
        </Table.Td>
      </Table.Tr>
    )
  }
  return (
    <Table.Tr>
      <Table.Td>
        <Moment at={look.at} />
      </Table.Td>
      <Table.Td>{look.who}</Table.Td>
      <Table.Td>
        {kind === undefined ? look.what : t(kind)}
        {look.activity === undefined ? null : `: ${activityName(look.activity)}`}
        <div className="law">{look.purpose}</div>
      </Table.Td>
      <Table.Td>
        {look.decision === undefined ? '—' : <DecisionMark decision={look.decision} />}
      </Table.Td>
    </Table.Tr>
  )
}
