import type { OutputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import type { CheckAnswer, CheckDecision } from '@xinyong/standing'
import { digestOf } from '../digest.ts'
import { lookOf } from '../looks/look-at.ts'
import type { App } from '../ports/app.ts'
import type { EntryRow } from '../ports/ledger.ts'
import type { Look } from '../ports/looks.ts'
import type { Principal } from '../ports/principal.ts'
import type { Candidates } from './candidates.ts'
import { freshnessNow } from './freshness.ts'
import { judge } from './judge.ts'
import { presentReasons } from './present-reasons.ts'
import type { Question } from './question.ts'

export type CheckShown = OutputOf<'checkSubject'>

/**
 * An exemption is honoured once: what it lifts passes only with its token presented and spent by this check. Until then
 * the answer is `review`: ask for the token, then check again with it.
 */
function honouredOnce(
  judged: CheckAnswer,
  rows: readonly EntryRow[],
  token: string | undefined,
): CheckDecision {
  const presented = (id: string): boolean =>
    rows.some(({ entry }) => entry.id === id && entry.tokens.some((one) => one.token === token))
  return judged.decision === 'permit' && judged.redeem.some(({ entry }) => !presented(entry))
    ? 'review'
    : judged.decision
}

/** The answer with its receipt, and the look that must be durable before the answer leaves. */
export async function answerCheck(
  app: App,
  principal: Principal,
  question: Question,
  { rows, seq, identifierKey }: Candidates,
): Promise<{ readonly answer: CheckShown; readonly look: Look }> {
  const { asked, match } = question
  const isNow = asked.asOf === undefined && asked.knownAt === undefined
  // A question about another day is answered from the record of that day: nothing in it goes stale.
  const freshness = isNow ? await freshnessNow(app) : { behind: false, staleMirrors: [] }
  const judged = judge(app, question, rows, freshness)
  const decision = honouredOnce(judged, rows, asked.redeem)
  const reasons = presentReasons(app, question, judged, rows)
  const one = match === 'name' ? undefined : rows[0]?.subject.id
  const look = lookOf(app, principal, {
    what: 'check',
    purpose: asked.purpose,
    activity: asked.activity,
    decision,
    // By a name several people may be meant: none of them has been looked up.
    entries: match === 'name' ? [] : rows.map(({ entry }) => entry.id),
    ...(one === undefined ? {} : { subject: one }),
    ...(identifierKey === undefined ? {} : { identifierKey }),
  })
  const asOf = (asked.asOf ?? app.clock.today('Etc/UTC')) as PlainDate
  const receipt = {
    id: look.id,
    at: look.at,
    activity: asked.activity,
    purpose: asked.purpose,
    asOf,
    seq,
  }
  const digest = digestOf({
    ...receipt,
    request: { ...asked },
    decision,
    reasons: reasons.map(({ code, entry = '', measure }) => [code, entry, measure?.id ?? '']),
  })
  const answer: CheckShown = {
    decision,
    reasons,
    receipt: { ...receipt, digest },
  }
  return { answer, look }
}
