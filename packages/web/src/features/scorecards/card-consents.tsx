import { Button, Checkbox, NativeSelect, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Moment } from '../../ui/day.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import type { Mine } from './card-queries.ts'
import classes from './scorecards.module.css'

/** One card and one purpose at a time; nothing is ticked beforehand, and one press ends it. */
export function CardConsents({ consents, offered }: Pick<Mine, 'consents' | 'offered'>): ReactNode {
  const { t, pick } = useLanguage()
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: (id: string) => api.withdrawScorecardConsent({ id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['my-scorecards'] }),
  })
  const given = consents.filter(({ withdrawn }) => withdrawn === undefined)
  return (
    <Sheet title={t('card.consents')}>
      <Text className="soft">{t('card.consents-lead')}</Text>
      {given.map((one) => (
        <section key={one.id} className={classes['one']} aria-label={pick(one.card.title)}>
          <strong>{pick(one.card.title)}</strong> · {one.purpose} · <Moment at={one.given} />
          <Text fz="sm">{t('card.withdraw-deletes')}</Text>
          <Button
            variant="default"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate(one.id)}
          >
            {t('card.withdraw')}
            <span className="visually-hidden"> {pick(one.card.title)}</span>
          </Button>
        </section>
      ))}
      <ProblemAlert error={withdraw.error} />
      {offered.map((offer) => (
        <Offer key={offer.card.id} offer={offer} />
      ))}
      {given.length + offered.length === 0 ? (
        <Text className="soft">{t('card.no-offers')}</Text>
      ) : null}
    </Sheet>
  )
}

function Offer({ offer }: { readonly offer: Mine['offered'][number] }): ReactNode {
  const { t, pick, list } = useLanguage()
  const queries = useQueryClient()
  const [purpose, setPurpose] = useState(offer.purposes[0]?.purpose ?? '')
  const [agreed, setAgreed] = useState(false)
  const give = useMutation({
    mutationFn: () => api.giveScorecardConsent({ card: offer.card.id, purpose, agreed: true }),
    onSuccess: async () => {
      setAgreed(false)
      await queries.invalidateQueries({ queryKey: ['my-scorecards'] })
    },
  })
  const chosen = offer.purposes.find((one) => one.purpose === purpose)
  return (
    <details className={classes['one']}>
      <summary className={classes['summary']}>
        <strong>{pick(offer.card.title)}</strong> <span className="soft">{offer.authority}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          give.mutate()
        }}
      >
        <Stack gap="xs" maw={520}>
          <ul>
            {offer.limits.map((limit) => (
              <li key={limit.en}>{pick(limit)}</li>
            ))}
          </ul>
          <NativeSelect
            label={t('card.purpose')}
            data={offer.purposes.map((one) => one.purpose)}
            value={purpose}
            onChange={(event) => {
              setPurpose(event.currentTarget.value)
              setAgreed(false)
            }}
          />
          <Text>{t('card.receivers', { names: list(chosen?.recipients ?? []) })}</Text>
          <Checkbox
            label={t('card.agree', { card: pick(offer.card.title), purpose })}
            checked={agreed}
            required
            onChange={(event) => setAgreed(event.currentTarget.checked)}
          />
          <ProblemAlert error={give.error} />
          <div>
            <Button type="submit" disabled={!agreed || purpose === ''} loading={give.isPending}>
              {t('card.give')}
            </Button>
          </div>
        </Stack>
      </form>
    </details>
  )
}
