import type { OutputOf } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import { defined } from '../../defined.ts'
import type { Alert, Monitor } from '../../ports/review.ts'

export function presentMonitor(monitor: Monitor): OutputOf<'createMonitor'> {
  const { id, version, state, terms, createdAt, screenedAt, indexDigest, results } = monitor
  return defined({
    ...terms,
    id,
    version,
    state,
    createdAt,
    screenedAt,
    indexDigest,
    matches: results.length,
  })
}

const KINDS = {
  new: (name: string): Text => ({
    en: `“${name}” is a new match.`,
    zh: `“${name}”为新增匹配。`,
  }),
  changed: (name: string): Text => ({
    en: `The match “${name}” has changed.`,
    zh: `匹配“${name}”有变更。`,
  }),
  gone: (name: string): Text => ({
    en: `“${name}” is no longer a match.`,
    zh: `“${name}”不再匹配。`,
  }),
}

export function presentAlert(alert: Alert): OutputOf<'acknowledgeAlert'> {
  const { party: _party, ...shown } = alert
  const name = (alert.after ?? alert.before)?.name ?? alert.entity
  return { ...shown, text: KINDS[alert.kind](name) }
}
