import type { KnownJudgement } from '../ports/review.ts'
import type { ScreenedEntity, ScreeningHit } from '../ports/screening.ts'
import { recordDigestOf } from './present-result.ts'

export interface Recalled {
  readonly judgement: KnownJudgement
  /** It was about this very record; or about another that stands in one cluster with it, or did and was parted. */
  readonly by: 'record' | 'cluster' | 'parted'
  /** The record is no longer what was compared then, or was merged with another. */
  readonly recordChanged: boolean
}

export interface Remembered {
  readonly hits: readonly { readonly hit: ScreeningHit; readonly recalled?: Recalled }[]
  readonly suppressed: readonly { readonly hit: ScreeningHit; readonly recalled: Recalled }[]
}

const shares = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.includes(one))

type Record = ScreenedEntity & { readonly id: string }

// Ids change when sources merge records; the entries and subjects behind them stay.
const WAYS: readonly {
  readonly by: Recalled['by']
  readonly isAbout: (judgement: KnownJudgement, record: Record) => boolean
}[] = [
  {
    by: 'record',
    isAbout: (judgement, { id, entries, subjects }) =>
      judgement.entity === id ||
      shares(judgement.entries, entries) ||
      shares(judgement.subjects, subjects),
  },
  { by: 'cluster', isAbout: ({ kin = [] }, { entries }) => shares(kin, entries) },
  { by: 'parted', isAbout: ({ parted = [] }, { entries }) => shares(parted, entries) },
]

/** What is known of a record: the latest judgement about itself, else about one that it stands with, else stood with. */
function recalledOf(record: Record, judgements: readonly KnownJudgement[]): Recalled | undefined {
  for (const { by, isAbout } of WAYS) {
    const judgement = judgements.find((one) => isAbout(one, record))
    if (judgement === undefined) continue
    const same = by === 'record' && judgement.recordDigest === recordDigestOf(record)
    return { judgement, by, recordChanged: !same }
  }
  return undefined
}

/**
 * What people decided, applied to the matches of a question. The latest judgement about a record counts. An identifier
 * that has one holder is stronger than a judgement made without it: such a match is shown, with the contradiction. A
 * judgement holds for the records that the collation holds to be of the same subject; once they are parted, they are shown
 * to be looked at again.
 */
export function recall(
  hits: readonly ScreeningHit[],
  judgements: readonly KnownJudgement[],
): Remembered {
  const kept: Remembered['hits'][number][] = []
  const suppressed: Remembered['suppressed'][number][] = []
  for (const hit of hits) {
    const recalled = recalledOf(hit, judgements)
    if (recalled === undefined) {
      kept.push({ hit })
      continue
    }
    const { judgement, by } = recalled
    const outweighed = hit.match.identified && !judgement.identified
    if (judgement.verdict === 'not-same' && by !== 'parted' && !outweighed)
      suppressed.push({ hit, recalled })
    else kept.push({ hit, recalled })
  }
  return { hits: kept, suppressed }
}
