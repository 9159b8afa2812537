import { Button, Checkbox, Group, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { ScoreRequest } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Moment } from '../../ui/day.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import classes from './score.module.css'
import { useAnswer } from './use-answer.ts'

/** A merchant asks. Without an answer it learns nothing; the number is told only when that is ticked too. */
export function WaitingRequest({
  request,
  score,
}: {
  readonly request: ScoreRequest
  /** What the merchant would learn: the last computation, not this moment. */
  readonly score: number
}): ReactNode {
  const { t, pick, number } = useLanguage()
  const [told, setTold] = useState(false)
  const answer = useAnswer(request.id)
  return (
    <article className={classes['request']} aria-label={request.relyingParty}>
      <Text fw={600} fz="lg">
        {t('score.asks', { party: request.relyingParty })}
      </Text>
      <Text>
        {request.reward === undefined
          ? t('score.asks-any')
          : t('score.asks-reward', { reward: pick(request.reward.title) })}
      </Text>
      <Text className="law">
        {t('check.purpose')}: <code>{request.purpose}</code> · {t('score.asked')}{' '}
        <Moment at={request.askedAt} /> · {t('score.lapses')} <Moment at={request.expiresAt} />
      </Text>
      {request.wantsNumber ? (
        <Checkbox
          label={t('score.tell-number', { score: number(score) })}
          checked={told}
          onChange={(event) => setTold(event.currentTarget.checked)}
        />
      ) : (
        <Text fz="sm">{t('score.no-number')}</Text>
      )}
      <ProblemAlert error={answer.error} />
      <Group gap="sm">
        <Button
          variant="default"
          loading={answer.isPending}
          onClick={() => answer.mutate({ allow: true, number: told })}
        >
          {t('score.allow')}
        </Button>
        <Button
          variant="default"
          disabled={answer.isPending}
          onClick={() => answer.mutate({ allow: false, number: false })}
        >
          {t('score.decline')}
        </Button>
        <Text fz="sm" className="soft">
          {t('score.no-consequence')}
        </Text>
      </Group>
    </article>
  )
}
