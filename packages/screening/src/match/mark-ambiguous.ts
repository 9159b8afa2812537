import type { Band, Match } from './judge-match.ts'
import { INDISTINGUISHABLE } from './match-weights.ts'

export type RankedMatch = {
  /** One subject that several lists hold is one cluster: it is not its own namesake. */
  readonly cluster: string
  readonly match: Match
}

const AMBIGUOUS: ReadonlySet<Band> = new Set(['strong', 'possible'])

/**
 * Says aloud where namesakes cannot be told apart: matches without an identifier whose scores differ by next to nothing
 * from another subject's become `ambiguous`. The order stays.
 */
export const markAmbiguous = <R extends RankedMatch>(ranked: readonly R[]): readonly R[] =>
  ranked.map((one) => {
    if (!AMBIGUOUS.has(one.match.band)) return one
    const namesake = ranked.some(
      (other) =>
        other.cluster !== one.cluster &&
        AMBIGUOUS.has(other.match.band) &&
        Math.abs(other.match.score - one.match.score) <= INDISTINGUISHABLE,
    )
    return namesake ? { ...one, match: { ...one.match, band: 'ambiguous' } } : one
  })
