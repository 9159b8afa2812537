import { Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { COLLATION, type CollatedRecord, type CollationStep } from '../../api/collation.ts'
import { hasRole, useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Moment } from '../../ui/day.tsx'
import { ReasonForm } from '../screening/reason-form.tsx'
import { signed } from '../screening/signed.ts'
import classes from './collation.module.css'

/** The kinds whose reason somebody wrote; what the register does by itself is told by its name. */
const byPeople: ReadonlySet<CollationStep['kind']> = new Set([
  'judge',
  'unsure',
  'separate',
  'revoke',
])

/** The trail: every change with who, when, why, what it made of which clusters, and on what evidence. */
export function StepList({
  steps,
  records = [],
}: {
  readonly steps: readonly CollationStep[]
  readonly records?: readonly CollatedRecord[]
}): ReactNode {
  const names = new Map(records.map(({ key, name }) => [key, name]))
  return (
    <ol className={classes['trail']}>
      {steps.map((step) => (
        <Step key={step.number} step={step} nameOf={(key) => names.get(key) ?? key} />
      ))}
    </ol>
  )
}

function Step({
  step,
  nameOf,
}: {
  readonly step: CollationStep
  readonly nameOf: (key: string) => string
}): ReactNode {
  const { t, list } = useLanguage()
  const me = useMe()
  const queries = useQueryClient()
  const { number, kind, by, at, reason, records, verdict, objection, revokes, revokedBy } = step
  return (
    <li>
      <Text fw={600}>
        {t('collation.step', { number })} · {t(`step.${kind}`)}
        {verdict === undefined ? '' : `: ${t(`pair.${verdict}`)}`}
      </Text>
      {byPeople.has(kind) ? <Text>{reason}</Text> : null}
      <Text fz="sm" className="soft">
        {by === 'system' ? t('collation.by-system') : by} · <Moment at={at} />
        {records.length === 0 ? '' : ` · ${list(records.map(nameOf))}`}
      </Text>
      {objection === undefined ? null : (
        <Text fz="sm">
          {t('collation.objection')}:{' '}
          <AppLink to="/cases/$id" params={{ id: objection }}>
            {objection}
          </AppLink>
        </Text>
      )}
      {revokes === undefined ? null : (
        <Text fz="sm">{t('collation.revokes', { number: revokes })}</Text>
      )}
      {revokedBy === undefined ? null : (
        <Text fz="sm">{t('collation.revoked-by-step', { number: revokedBy })}</Text>
      )}
      <States step={step} />
      {step.evidence.length === 0 ? null : (
        <details>
          <summary>{t('collation.evidence', { count: step.evidence.length })}</summary>
          <Evidence step={step} nameOf={nameOf} />
        </details>
      )}
      {step.revocable && hasRole(me, 'registrar', 'reviewer') ? (
        <ReasonForm
          draft={`collation-revoke:${number}`}
          open={t('judgement.revoke')}
          about={t('collation.step', { number })}
          action={(text) => api.revokeCollationStep({ number, reason: text })}
          onDone={() => queries.invalidateQueries({ queryKey: [COLLATION] })}
        />
      ) : null}
    </li>
  )
}

function States({ step: { before, after } }: { readonly step: CollationStep }): ReactNode {
  const { t } = useLanguage()
  if (before.length + after.length === 0) return null
  const side = (states: CollationStep['before']): ReactNode =>
    states.length === 0
      ? '—'
      : states.map(({ id, records }, at) => (
          <span key={id}>
            {at === 0 ? '' : ' + '}
            <AppLink to="/collation" search={{ cluster: id }} className="mono">
              {id}
            </AppLink>{' '}
            ({records.length})
          </span>
        ))
  return (
    <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
      <span className="visually-hidden">{t('screening.before')} </span>
      {side(before)} → <span className="visually-hidden">{t('screening.after')} </span>
      {side(after)}
    </Text>
  )
}

function Evidence({
  step: { evidence },
  nameOf,
}: {
  readonly step: CollationStep
  readonly nameOf: (key: string) => string
}): ReactNode {
  const { t, pick, list } = useLanguage()
  return (
    <ul>
      {evidence.map(({ a, b, bits, fields }) => (
        <li key={`${a} ${b}`}>
          {nameOf(a)} ~ {nameOf(b)}: {t('collation.bits', { bits: signed(bits) })}
          <Text fz="sm" className="soft">
            {list(fields.map(({ label, bits: own }) => `${pick(label)} ${signed(own)}`))}
          </Text>
        </li>
      ))}
    </ul>
  )
}
