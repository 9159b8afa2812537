import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { Mark } from '../../ui/mark.tsx'
import type { Dispute } from './card-queries.ts'
import classes from './scorecards.module.css'

const TONES = {
  open: 'info',
  overdue: 'bad',
  'answered-in-time': 'ok',
  'answered-late': 'warn',
} as const

/** One dispute: what is disputed, by when the answer is due, what came of it. */
export function DisputeLine({ dispute }: { readonly dispute: Dispute }): ReactNode {
  const { t, pick } = useLanguage()
  const { answer } = dispute
  return (
    <section className={classes['one']} aria-label={pick(dispute.title)}>
      <Group gap="xs">
        <strong>{pick(dispute.title)}</strong>
        <Mark tone={TONES[dispute.state]}>{t(`card.dispute-${dispute.state}`)}</Mark>
      </Group>
      <Text>
        {t('card.on-file', { value: String(dispute.value ?? '—') })}
        {dispute.claimed === undefined
          ? ''
          : ` · ${t('card.claimed', { value: String(dispute.claimed ?? '—') })}`}
      </Text>
      <Text className="soft">{dispute.reasons}</Text>
      {answer ? (
        <Text>
          {t(`card.ruling-${answer.outcome}`)} · <Day day={answer.on} />: {answer.reasons}
          {answer.now === undefined
            ? ''
            : ` ${t('card.recomputed', { was: answer.was ?? 0, now: answer.now, told: answer.told })}`}
        </Text>
      ) : (
        <Text>
          {t('card.answer-by')} <Day day={dispute.answerBy} relative />. {pick(dispute.clock)}
        </Text>
      )}
    </section>
  )
}

/** What somebody wrote, of the kind that is on file. */
export function valueOf(text: string, like: Dispute['value']): Dispute['value'] {
  if (text.trim() === '') return null
  const value = Number(text)
  return (typeof like === 'number' || like === null) && Number.isFinite(value) ? value : text
}
