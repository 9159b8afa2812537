import { Button, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { loyaltyQuery } from './card-queries.ts'
import classes from './scorecards.module.css'

/** Rewards of loyalty programmes: balance, tier, what goes when, what can be had. Nothing here restricts anything. */
export function MyRewards(): ReactNode {
  const { t, pick } = useLanguage()
  const queries = useQueryClient()
  const accounts = useQuery(loyaltyQuery)
  const redeem = useMutation({
    mutationFn: (input: { readonly id: string; readonly reward: string }) =>
      api.redeemLoyaltyReward(input),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['my-loyalty'] }),
  })
  return (accounts.data?.items ?? []).map(
    ({ programme, balance, tier, expiring, offers, note }) => (
      <Sheet key={programme.id} title={pick(programme.title)}>
        <Text>{t('card.balance', { points: balance, tier: pick(tier.title) })}</Text>
        {expiring.slice(0, 1).map(({ on, points }) => (
          <Text key={on} className="soft">
            {t('card.expiring', { points })} <Day day={on} />
          </Text>
        ))}
        {offers.map((offer) => (
          <section key={offer.id} className={classes['one']} aria-label={pick(offer.title)}>
            <strong>{pick(offer.title)}</strong> · {t('card.cost', { points: offer.cost })}{' '}
            {offer.missing > 0 ? (
              <span className="soft">{t('card.missing', { points: offer.missing })}</span>
            ) : (
              <Button
                size="compact-sm"
                loading={redeem.isPending}
                onClick={() => redeem.mutate({ id: programme.id, reward: offer.id })}
              >
                {t('card.redeem')}
                <span className="visually-hidden"> {pick(offer.title)}</span>
              </Button>
            )}
          </section>
        ))}
        <ProblemAlert error={redeem.error} />
        <Text className="law">{pick(note)}</Text>
      </Sheet>
    ),
  )
}
