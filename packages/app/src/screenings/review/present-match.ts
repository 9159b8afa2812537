import type { OutputOf } from '@xinyong/contract'
import type { QueuedMatch } from '../../ports/review.ts'

export type MatchShown = OutputOf<'queueMatch'>

export function presentMatch(match: QueuedMatch): MatchShown {
  const { id, state, version, purpose, monitor, openedAt, assignee, asked, result, decision } =
    match
  return {
    id,
    state,
    version,
    purpose,
    ...(asked.reference === undefined ? {} : { reference: asked.reference }),
    ...(monitor === undefined ? {} : { monitor }),
    openedAt,
    ...(assignee === undefined ? {} : { assignee: assignee.label }),
    name: result.name,
    entity: result.id,
    registers: result.registers,
    entries: result.entries,
    subjects: result.subjects,
    score: result.score,
    band: result.band,
    ...(decision === undefined
      ? {}
      : {
          decision: {
            verdict: decision.verdict,
            reason: decision.reason,
            by: decision.by.label,
            at: decision.at,
            ...(decision.judgement === undefined ? {} : { judgement: decision.judgement }),
          },
        }),
  }
}
