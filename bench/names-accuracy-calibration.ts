import type { Measurement } from './benchmark.ts'
import { rounded } from './statistics.ts'

/** A pair's score, and whether the label says the two are the same. */
export type Scored = { readonly score: number; readonly same: boolean }

const EDGES = [0, 0.1, 0.3, 0.5, 0.7, 0.9] as const

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * Whether a score of 0.7 means that seven of ten such pairs are the same: one line per band of scores, and how far
 * score and share lie apart on average over all pairs (0 is perfect).
 */
export function reliability(of: string, scored: readonly Scored[]): readonly Measurement[] {
  const bands = EDGES.map((from, at) => {
    const to = EDGES[at + 1] ?? 1
    const inside = scored.filter(
      ({ score }) => score >= from && (score < to || EDGES[at + 1] === undefined),
    )
    return { from, to, inside }
  }).filter(({ inside }) => inside.length > 0)
  const lines = bands.map(({ from, to, inside }) => ({
    name: `${of}: the same among scores from ${from} to ${to}`,
    unit: 'ratio',
    value: rounded(mean(inside.map(({ same }) => Number(same)))),
    note: `${inside.length} pairs, mean score ${mean(inside.map(({ score }) => score)).toFixed(2)}`,
  }))
  const apart = bands.map(
    ({ inside }) =>
      (inside.length / scored.length) *
      Math.abs(
        mean(inside.map(({ same }) => Number(same))) - mean(inside.map(({ score }) => score)),
      ),
  )
  return [
    ...lines,
    {
      name: `${of}: score and share apart`,
      unit: 'ratio',
      value: rounded(apart.reduce((sum, value) => sum + value, 0)),
      note: `expected calibration error over ${bands.length} bands`,
    },
  ]
}
