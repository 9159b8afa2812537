import type { InputOf } from '@xinyong/contract'
import type { Handler } from '../../handler.ts'
import { authorise } from '../../policies/authorise.ts'
import type { App } from '../../ports/app.ts'
import type { Judgement, Person, QueuedMatch } from '../../ports/review.ts'
import { viewOf } from '../ask.ts'
import { recordDigestOf } from '../present-result.ts'
import { personOf } from './person.ts'
import { presentMatch } from './present-match.ts'
import { undecided } from './undecided.ts'

const VERDICTS = { confirm: 'same', 'not-same': 'not-same', unsure: undefined } as const

/** What later screenings apply. What was unsure binds nobody. */
function judgementOf(
  app: App,
  match: QueuedMatch,
  { verdict, reason }: InputOf<'decideMatch'>,
  by: Person,
): Judgement | undefined {
  const said = VERDICTS[verdict]
  if (said === undefined) return undefined
  const { result, asked, party, fingerprint } = match
  // The person compared what the record says today, not what it said when it was queued.
  const record = viewOf(app).entity(result.id)
  return {
    id: app.ids.id(),
    party,
    fingerprint,
    ...(asked.reference === undefined ? {} : { reference: asked.reference }),
    asked: asked.properties.name[0] ?? '',
    verdict: said,
    reason,
    by,
    at: app.clock.now(),
    match: match.id,
    entity: result.id,
    name: result.name,
    registers: result.registers,
    entries: record?.entries ?? result.entries,
    subjects: record?.subjects ?? result.subjects,
    recordDigest: record === undefined ? match.recordDigest : recordDigestOf(record),
    identified: result.identified,
  }
}

/** A person says whether both sides are one subject (charter 8); a key or a program never can. */
export const decideMatch: Handler<'decideMatch'> = async (app, principal, input) => {
  authorise(principal, 'decideMatch')
  const match = await app.ledger.write(principal, async (tx) => {
    const { account, label } = await personOf(tx, principal)
    const by = { account, label }
    const held = await undecided(tx, input)
    const judgement = judgementOf(app, held, input, by)
    if (judgement !== undefined) {
      await tx.review.putJudgement(judgement)
      await tx.review.setDueBy(judgement.party, judgement.fingerprint)
    }
    const { verdict, reason } = input
    const at = judgement?.at ?? app.clock.now()
    const decision = {
      verdict,
      reason,
      by,
      at,
      ...(judgement === undefined ? {} : { judgement: judgement.id }),
    }
    const saved = { ...held, state: 'decided' as const, version: held.version + 1, decision }
    await tx.review.putMatch(saved)
    return saved
  })
  return presentMatch(match)
}
