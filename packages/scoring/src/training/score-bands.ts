import type { ScoreBand } from '../card/scorecard.ts'

const BANDS = 10

/** Bands of about equal size by training score, cut at whole points. */
export function bandsOf(scores: Float64Array, bad: Uint8Array): readonly ScoreBand[] {
  const sorted = scores.slice().sort()
  const cuts = [
    ...new Set(
      Array.from(
        { length: BANDS - 1 },
        (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / BANDS)]!,
      ),
    ),
  ].filter((cut) => cut > sorted[0]!)
  const counts = Array.from({ length: cuts.length + 1 }, () => ({ good: 0, bad: 0 }))
  for (let i = 0; i < scores.length; i += 1) {
    let band = 0
    while (band < cuts.length && scores[i]! >= cuts[band]!) band += 1
    counts[band]![bad[i] === 1 ? 'bad' : 'good'] += 1
  }
  return counts.map((count, at) => ({
    ...(at === 0 ? {} : { from: cuts[at - 1]! }),
    ...(at === cuts.length ? {} : { to: cuts[at]! }),
    ...count,
  }))
}
