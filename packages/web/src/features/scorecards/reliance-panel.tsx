import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Sheet } from '../../ui/page.tsx'
import { relianceQuery } from './card-queries.ts'
import classes from './scorecards.module.css'

/** Recipients that rely on the score so strongly that making it is itself a decision. */
export function ReliancePanel({ id }: { readonly id: string }): ReactNode {
  const { t, pick } = useLanguage()
  const reliance = useQuery(relianceQuery(id))
  const share = (value: number): string => `${(value * 100).toFixed(0)} %`
  return (
    <Sheet title={t('card.reliance')}>
      <Loaded query={reliance}>
        {({ items }) =>
          items.length === 0 ? (
            <Text className="soft">{t('card.no-decisions')}</Text>
          ) : (
            items.map((one) => (
              <section key={one.recipient} className={classes['one']} aria-label={one.recipient}>
                <strong>{one.recipient}</strong>{' '}
                <Mark tone={one.strong ? 'bad' : 'ok'}>
                  {t(one.strong ? 'card.strong' : 'card.not-strong')}
                </Mark>
                <Text>
                  {t('card.relied', {
                    outcomes: one.outcomes,
                    declared: share(one.declared),
                    foretold: share(one.foretold),
                    without: share(one.withoutScore),
                  })}
                </Text>
                <ul>
                  {one.duties.map((duty) => (
                    <li key={duty.en}>{pick(duty)}</li>
                  ))}
                </ul>
              </section>
            ))
          )
        }
      </Loaded>
    </Sheet>
  )
}
