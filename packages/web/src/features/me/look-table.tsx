import { Button, Stack, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { myLooksQuery } from '../../api/me.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Sheet } from '../../ui/page.tsx'
import { WideTable } from '../../ui/wide-table.tsx'
import { LookCard, LookRow, type Look } from './look-row.tsx'

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
              <Looks items={items} />
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

function Looks({ items }: { readonly items: readonly Look[] }): ReactNode {
  const { t } = useLanguage()
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  if (narrow) {
    return (
      <ul className="plain-list">
        {items.map((look) => (
          <LookCard key={look.id} look={look} />
        ))}
      </ul>
    )
  }
  return (
    <WideTable
      label={t('look.title')}
      columns={[t('look.when'), t('look.who'), t('look.what'), t('look.outcome')]}
      minWidth={560}
    >
      {items.map((look) => (
        <LookRow key={look.id} look={look} />
      ))}
    </WideTable>
  )
}
