import { SimpleGrid } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { collationQuery } from '../../api/collation.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Fact } from '../../ui/fact.tsx'
import { Loaded } from '../../ui/loaded.tsx'

export function CollationFacts(): ReactNode {
  const { t, pick, number } = useLanguage()
  const query = useQuery(collationQuery)
  return (
    <Loaded query={query}>
      {({ records, joined, waiting, judgements, threshold, registers }) => (
        <section className="sheet-quiet">
          <SimpleGrid component="dl" cols={{ base: 2, sm: 5 }} m={0}>
            <Fact term={t('collation.records')}>{number(records)}</Fact>
            <Fact term={t('collation.joined')}>{number(joined)}</Fact>
            <Fact term={t('collation.waiting')}>{number(waiting)}</Fact>
            <Fact term={t('collation.judged')}>{t('collation.judged-counts', judgements)}</Fact>
            <Fact term={t('collation.threshold')}>{t('collation.bits', { bits: threshold })}</Fact>
          </SimpleGrid>
          <details>
            <summary>{t('collation.registers', { count: registers.length })}</summary>
            <ul>
              {registers.map(({ id, title, records: count }) => (
                <li key={id}>
                  {pick(title)}: {number(count)}
                </li>
              ))}
            </ul>
          </details>
        </section>
      )}
    </Loaded>
  )
}
