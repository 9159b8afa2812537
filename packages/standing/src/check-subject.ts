import { isInEffect, isSpendable } from '@xinyong/procedure'
import type { Token } from '@xinyong/procedure'
import { covers } from '@xinyong/rulebook'
import { doubtOf, touches } from './doubt.ts'
import type {
  CheckAnswer,
  CheckDecision,
  CheckQuestion,
  Doubt,
  MeasureOn,
  Reason,
  StandingEntry,
} from './model.ts'

const reasonOf = (
  { entry, scheme }: StandingEntry,
  measure: MeasureOn,
  token: Token | undefined,
  doubt: Doubt | undefined,
): Reason => ({
  entry: entry.id,
  scheme: scheme.pack,
  title: scheme.title,
  measure: {
    id: measure.id,
    title: measure.title,
    severity: measure.severity,
    ...(measure.unless === undefined ? {} : { unless: measure.unless }),
  },
  authority: scheme.authority,
  law: measure.law,
  lawText: measure.lawText,
  domain: measure.domain,
  crossDomain: measure.crossDomain,
  ...(entry.from === undefined ? {} : { since: entry.from }),
  ...(entry.to === undefined ? {} : { until: entry.to }),
  contest: scheme.contest,
  ...(doubt === undefined ? {} : { doubt }),
  ...(token === undefined ? {} : { exemption: token.token }),
})

const spendable = ({ entry }: StandingEntry, { activity, on }: CheckQuestion): Token | undefined =>
  entry.tokens.find((token) => covers(token.activity, activity) && isSpendable(token, on))

/** Stale mirrored lists that could say something about the activity, so that their silence means nothing. */
const silentMirrors = ({ freshness, activity }: CheckQuestion): readonly string[] =>
  freshness.staleMirrors
    .filter(({ measures }) => measures.some((measure) => touches(measure, activity)))
    .map(({ pack }) => pack)

/**
 * May this subject do this on this day? Charter 8: a refusal needs an identifier-grade match or a person's
 * confirmation, a measure in effect and a fresh state; anything less is `review` or `stale`. Suspended entries do not
 * bite; commendations and scores never refuse; a token that can still be spent lifts its entry once. Where an exception
 * of the law is claimed or can never be told from outside, a person looks: that is `review`, never `permit`.
 * @param entries everything on record that the match found, in force or not
 */
export const checkSubject = (
  question: CheckQuestion,
  entries: readonly StandingEntry[],
): CheckAnswer => {
  const { activity, on, match, freshness } = question
  const byName = match === 'name'
  const reasons: Reason[] = []
  const redeem: { entry: string; token: string }[] = []
  const mirrors = freshness.staleMirrors.length === 0 ? [] : silentMirrors(question)
  let biting = 0
  let doubtful = 0
  for (const standing of entries) {
    const { entry, scheme } = standing
    if (!scheme.adverse || !isInEffect(entry, on)) continue
    const covering = scheme.measures.filter((measure) => touches(measure, activity))
    if (covering.length === 0) continue
    // Somebody who merely bears the name must not be handed, or spend, another's permit.
    const token = byName ? undefined : spendable(standing, question)
    const doubts = covering.map((measure) => doubtOf(measure, scheme.pack, question))
    for (const [at, measure] of covering.entries())
      reasons.push(reasonOf(standing, measure, token, doubts[at]))
    if (token !== undefined) redeem.push({ entry: entry.id, token: token.token })
    // An entry of a stale list may have ended at its source: it refuses nothing (charter 6).
    else if (mirrors.includes(entry.pack)) continue
    // One measure without doubt is enough to refuse; doubt about another takes nothing from it.
    else if (doubts.includes(undefined)) biting += 1
    else doubtful += 1
  }
  const stale = freshness.behind ? ['projection', ...mirrors] : mirrors
  const decision = decisionOf({
    biting,
    doubtful,
    byName,
    reasons,
    behind: freshness.behind,
    stale,
  })
  return { decision, reasons, redeem: decision === 'permit' ? redeem : [], stale }
}

const decisionOf = (found: {
  readonly biting: number
  readonly doubtful: number
  readonly byName: boolean
  readonly reasons: readonly Reason[]
  readonly behind: boolean
  readonly stale: readonly string[]
}): CheckDecision => {
  if (found.behind) return 'stale'
  if (found.biting > 0 && !found.byName) return 'deny'
  if (found.stale.length > 0) return 'stale'
  return found.biting + found.doubtful > 0 ? 'review' : 'permit'
}
