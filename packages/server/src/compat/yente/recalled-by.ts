import { recall, type Judgement, type Recalled } from '@xinyong/app'
import type { Scored, ScoredAnswer } from './score.ts'

export interface RecalledAnswer extends ScoredAnswer {
  /** Left out because a person of the asking party decided that they are somebody else. */
  readonly suppressed: readonly { readonly hit: Scored['hit']; readonly recalled: Recalled }[]
}

/** What people decided, applied to an answer: never in silence, the trace goes with it. */
export function recalledBy(
  answer: ScoredAnswer,
  memory: readonly Judgement[],
  limit: number,
): RecalledAnswer {
  const { suppressed } = recall(
    answer.results.map(({ hit }) => hit),
    memory,
  )
  const out = new Set(suppressed.map(({ hit }) => hit.id))
  return {
    ...answer,
    results: answer.results.filter(({ hit }) => !out.has(hit.id)).slice(0, limit),
    total: answer.total - out.size,
    suppressed,
  }
}

/** Beyond what the original's clients know, and only where there is something to say. */
export function tracesOf(suppressed: RecalledAnswer['suppressed']): object {
  if (suppressed.length === 0) return {}
  return {
    suppressed: suppressed.map(({ hit, recalled: { judgement, recordChanged } }) => ({
      id: hit.id,
      score: hit.score,
      judgement: judgement.id,
      reason: judgement.reason,
      at: judgement.at,
      record_changed: recordChanged,
    })),
  }
}
