import { Button, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import type { MyDecision } from './card-queries.ts'
import classes from './scorecards.module.css'

/** What recipients decided with a score, each with its notice and the way to a person who looks again. */
export function MyDecisions({
  decisions,
}: {
  readonly decisions: readonly MyDecision[]
}): ReactNode {
  const { t, locale } = useLanguage()
  if (decisions.length === 0) return null
  return (
    <Sheet title={t('card.decisions')}>
      {decisions.map((one) => (
        <section key={one.id} className={classes['one']} aria-label={one.recipient}>
          <strong>{one.recipient}</strong> ·{' '}
          <Mark tone={one.notice === undefined ? 'ok' : 'warn'}>
            {t(`card.decided-${one.outcome}`)}
          </Mark>{' '}
          · <Day day={one.decidedOn} />
          <Text className="soft">{t(`card.weight-${one.weight}`)}</Text>
          {one.notice === undefined ? null : (
            <p>
              <a href={`/${locale}${one.notice}`}>{t('card.notice')}</a> ·{' '}
              <a href={`/${locale}${one.notice}/pdf`}>{t('card.notice-pdf')}</a>
            </p>
          )}
          {one.notice === undefined ? null : <Review decision={one} />}
        </section>
      ))}
    </Sheet>
  )
}

function Review({ decision }: { readonly decision: MyDecision }): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [statement, setStatement] = useState('')
  const ask = useMutation({
    mutationFn: () => api.askScoreReview({ id: decision.id, statement }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['my-scorecards'] }),
  })
  const { review } = decision
  if (review)
    return (
      <Text>
        {t('card.review-asked')} <Day day={review.askedOn} />.{' '}
        {review.outcome === undefined
          ? t('card.review-waits')
          : `${t(`card.review-${review.outcome}`)}: ${review.reasons ?? ''}`}
      </Text>
    )
  return (
    <details>
      <summary className={classes['summary']}>{t('card.ask-review')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          ask.mutate()
        }}
      >
        <Stack gap="xs" maw={520}>
          <Textarea
            label={t('card.statement')}
            required
            value={statement}
            onChange={(event) => setStatement(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" loading={ask.isPending}>
              {t('card.ask-review-now')}
            </Button>
          </div>
          <ProblemAlert error={ask.error} />
        </Stack>
      </form>
    </details>
  )
}
