import type { AucDifference } from '../evaluation/discrimination.ts'
import { aucOf, compareAucs } from '../evaluation/discrimination.ts'

/** The same rows under two cards. `outcomes`: 1 bad, 0 good, -1 not known. */
export interface SameStream {
  readonly champion: { readonly scores: ArrayLike<number>; readonly cut: number }
  readonly challenger: { readonly scores: ArrayLike<number>; readonly cut: number }
  readonly outcomes: ArrayLike<number>
}

export interface SwapSet {
  readonly rows: number
  readonly known: number
  readonly bad: number
  /** Among rows with a known outcome; null where there is none. */
  readonly badRate: number | null
}

export interface Challenge {
  readonly both: SwapSet
  readonly neither: SwapSet
  /** The challenger approves, the champion does not: rarely known, for nobody lent to them. */
  readonly swappedIn: SwapSet
  readonly swappedOut: SwapSet
  readonly agreement: number
  /** On rows with a known outcome only; absent where one class is missing. */
  readonly discrimination?: {
    readonly champion: number
    readonly challenger: number
    /** Challenger less champion, paired by row. */
    readonly difference: AucDifference
  }
}

/** Challenger against champion on the same stream: who changes sides, and who tells good from bad better. */
export function compareCards({ champion, challenger, outcomes }: SameStream): Challenge {
  const rows = Array.from({ length: outcomes.length }, (_, row) => ({
    old: champion.scores[row]! >= champion.cut,
    new: challenger.scores[row]! >= challenger.cut,
    outcome: outcomes[row]!,
  }))
  const set = (before: boolean, after: boolean): SwapSet => {
    const some = rows.filter((one) => one.old === before && one.new === after)
    const known = some.filter(({ outcome }) => outcome !== -1).length
    const bad = some.filter(({ outcome }) => outcome === 1).length
    return { rows: some.length, known, bad, badRate: known === 0 ? null : bad / known }
  }
  const [both, neither] = [set(true, true), set(false, false)]
  const discrimination = discriminationOn({ champion, challenger, outcomes })
  return {
    both,
    neither,
    swappedIn: set(false, true),
    swappedOut: set(true, false),
    agreement: rows.length === 0 ? 1 : (both.rows + neither.rows) / rows.length,
    ...(discrimination && { discrimination }),
  }
}

function discriminationOn({
  champion,
  challenger,
  outcomes,
}: SameStream): Challenge['discrimination'] {
  const known = Array.from({ length: outcomes.length }, (_, row) => row).filter(
    (row) => outcomes[row] !== -1,
  )
  const bad = Uint8Array.from(known, (row) => outcomes[row]!)
  const bads = bad.reduce((sum, one) => sum + one, 0)
  if (bads === 0 || bads === bad.length) return undefined
  const [old, young] = [champion, challenger].map(({ scores }) =>
    Float64Array.from(known, (row) => scores[row]!),
  ) as [Float64Array, Float64Array]
  return {
    champion: aucOf(old, bad),
    challenger: aucOf(young, bad),
    difference: compareAucs(young, old, bad),
  }
}
