import type { Judgement } from '../ports/review.ts'
import type { ScreenedEntity, ScreeningHit } from '../ports/screening.ts'
import { recordDigestOf } from './present-result.ts'

export interface Recalled {
  readonly judgement: Judgement
  /** The record is no longer what was compared then, or was merged with another. */
  readonly recordChanged: boolean
}

export interface Remembered {
  readonly hits: readonly { readonly hit: ScreeningHit; readonly recalled?: Recalled }[]
  readonly suppressed: readonly { readonly hit: ScreeningHit; readonly recalled: Recalled }[]
}

const shares = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.includes(one))

// Ids change when sources merge records; the entries and subjects behind them stay.
const isAbout = (judgement: Judgement, id: string, { entries, subjects }: ScreenedEntity) =>
  judgement.entity === id ||
  shares(judgement.entries, entries) ||
  shares(judgement.subjects, subjects)

/**
 * What people decided, applied to the matches of a question. The latest judgement about a record counts. An identifier
 * that has one holder is stronger than a judgement made without it: such a match is shown, with the contradiction.
 */
export function recall(
  hits: readonly ScreeningHit[],
  judgements: readonly Judgement[],
): Remembered {
  const kept: Remembered['hits'][number][] = []
  const suppressed: Remembered['suppressed'][number][] = []
  for (const hit of hits) {
    const judgement = judgements.find((one) => isAbout(one, hit.id, hit))
    if (judgement === undefined) {
      kept.push({ hit })
      continue
    }
    const recalled = { judgement, recordChanged: judgement.recordDigest !== recordDigestOf(hit) }
    const outweighed = hit.match.identified && !judgement.identified
    if (judgement.verdict === 'not-same' && !outweighed) suppressed.push({ hit, recalled })
    else kept.push({ hit, recalled })
  }
  return { hits: kept, suppressed }
}
