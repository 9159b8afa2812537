import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { myExchangesQuery } from '../../api/exchanges.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { MyNav } from '../me/my-nav.tsx'
import { CopyCard } from './copy-card.tsx'

const order = ['overdue', 'to-delete', 'held', 'deleted'] as const

/** Who holds a copy of what about the subject; what should be gone already comes first. */
export function MyExchangesPage(): ReactNode {
  const { t } = useLanguage()
  const exchanges = useQuery(myExchangesQuery)
  return (
    <Page title={t('exchange.title')} lead={t('exchange.lead')} width={960}>
      <MyNav />
      <Loaded query={exchanges}>
        {({ items }) => {
          if (items.length === 0)
            return <Empty title={t('exchange.none')}>{t('exchange.none-hint')}</Empty>
          const held = items.filter(({ state }) => state !== 'deleted').length
          const open = items.filter(({ state }) => state === 'overdue' || state === 'to-delete')
          return (
            <Stack gap="lg">
              <p style={{ margin: 0 }}>
                <strong>{t('exchange.summary', { held, open: open.length })}</strong>
              </p>
              {items
                .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
                .map((copy) => (
                  <CopyCard key={`${copy.agreement} ${copy.entry}`} copy={copy} />
                ))}
            </Stack>
          )
        }}
      </Loaded>
    </Page>
  )
}
