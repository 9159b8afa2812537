import { Button, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { disputedFactsQuery } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { Loaded } from '../../ui/loaded.tsx'

/** What subjects dispute and nobody has ruled on; choosing one fills in the form below. */
export function DisputedFacts({
  scheme,
  choose,
}: {
  readonly scheme: string
  readonly choose: (fact: string) => void
}): ReactNode {
  const { t, pick } = useLanguage()
  const disputed = useQuery(disputedFactsQuery(scheme))
  return (
    <section aria-label={t('score.disputed-facts')}>
      <Text fw={600}>{t('score.disputed-facts')}</Text>
      <Loaded query={disputed}>
        {({ items }) =>
          items.length === 0 ? (
            <Text className="soft">{t('score.disputed-none')}</Text>
          ) : (
            <Stack gap="sm" component="ul">
              {items.map(({ fact, title, on, reference, document, reasons }) => (
                <li key={fact}>
                  <strong>{pick(title)}</strong> · <Day day={on} /> ·{' '}
                  <span className="mono">{reference}</span>
                  {document === undefined ? null : ` · ${document}`}
                  <Text>{reasons}</Text>
                  <Button variant="default" size="xs" onClick={() => choose(fact)}>
                    {t('score.disputed-choose')}
                    <span className="visually-hidden"> {reference}</span>
                  </Button>
                </li>
              ))}
            </Stack>
          )
        }
      </Loaded>
    </section>
  )
}
