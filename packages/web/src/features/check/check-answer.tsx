import { Button, Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CheckAnswer as Answer } from '../../api/types.ts'
import { useActivityName } from '../../i18n/activity-name.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day, Moment } from '../../ui/day.tsx'
import { LawText } from '../../ui/law-text.tsx'
import { Mark, type Tone } from '../../ui/mark.tsx'
import { Verdict } from '../../ui/verdict.tsx'
import { Remedies } from '../me/my-entry.tsx'

const tones: Readonly<Record<Answer['decision'], Tone>> = {
  permit: 'ok',
  deny: 'bad',
  review: 'warn',
  stale: 'warn',
}

/** The answer, its legal reasons, how the person may contest it, and the receipt to keep. */
export function CheckAnswer({
  answer,
  onClaim,
}: {
  readonly answer: Answer
  /** Asks again, saying that an exception holds. */
  readonly onClaim?: (claim: string) => void
}): ReactNode {
  const { t } = useLanguage()
  const activityName = useActivityName()
  const { decision, reasons, receipt } = answer
  return (
    <Stack gap="md">
      <Verdict
        tone={tones[decision]}
        title={t(`decision.${decision}`)}
        text={t(
          decision === 'permit' && reasons.length > 0
            ? 'decision.permit-terms'
            : `decision.${decision}-text`,
          { activity: activityName(receipt.activity) },
        )}
      />
      {reasons.map((reason) => (
        <Reason
          key={`${reason.code} ${reason.entry} ${reason.measure?.id}`}
          reason={reason}
          {...(onClaim && { onClaim })}
        />
      ))}
      <Text className="law" component="div">
        {t('check.receipt')} <code>{receipt.id}</code> · <Moment at={receipt.at} /> ·{' '}
        {t('check.as-known', { seq: receipt.seq })} · <Day day={receipt.asOf} />
        <br />
        SHA-256 <span className="mono">{receipt.digest}</span>
      </Text>
    </Stack>
  )
}

function Reason({
  reason,
  onClaim,
}: {
  readonly reason: Answer['reasons'][number]
  readonly onClaim?: (claim: string) => void
}): ReactNode {
  const { t, pick, locale } = useLanguage()
  const { measure, since, until, claim } = reason
  return (
    <section className="sheet">
      <Text fw={600}>{pick(reason.message)}</Text>
      {measure === undefined ? null : (
        <Text>
          {pick(measure.title)}{' '}
          {measure.crossDomain ? <Mark tone="warn">{t('measure.cross-domain')}</Mark> : null}
        </Text>
      )}
      <div className="law">
        {reason.scheme === undefined ? null : pick(reason.scheme.title)}
        {reason.authority === undefined ? null : ` · ${pick(reason.authority)}`}
        {measure === undefined ? null : (
          <>
            {' '}
            · <LawText of={measure} />
          </>
        )}
        {measure?.status === 'unverified' ? ` · ${t('law.unverified')}` : ''}
      </div>
      {since === undefined ? null : (
        <div className="law">
          {t('field.from')} <Day day={since} />
          {until === undefined ? null : (
            <>
              {' '}
              · {t('me.until')} <Day day={until} relative />
            </>
          )}
        </div>
      )}
      {claim === undefined || onClaim === undefined ? null : (
        <Group mt="sm" gap="sm">
          <Button size="xs" variant="default" onClick={() => onClaim(claim)}>
            {t('check.claim')}
            <span className="visually-hidden">: {pick(reason.message)}</span>
          </Button>
          <Text fz="sm" className="soft">
            {t('check.claim-hint')}
          </Text>
        </Group>
      )}
      {reason.contest.length === 0 ? null : (
        <>
          <Text mt="sm" fw={600} fz="sm">
            {t('check.contest')}
          </Text>
          <Remedies contest={reason.contest} />
        </>
      )}
      {reason.entry === undefined ? null : (
        <Text mt="sm" fz="sm">
          <a href={`/${locale}/entries/${reason.entry}`}>{t('check.entry')}</a>
        </Text>
      )}
    </section>
  )
}
