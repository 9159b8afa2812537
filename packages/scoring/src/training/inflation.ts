import { cholesky, inverseFrom } from '../statistics/cholesky.ts'
import type { Matrix } from '../statistics/cholesky.ts'

/** Correlations of the weights of evidence of some columns, summed over the rows once. */
export interface Correlated {
  readonly names: readonly string[]
  readonly matrix: Matrix
}

/** How two columns correlate. */
export function correlationOf({ names, matrix }: Correlated, a: string, b: string): number {
  return matrix[names.indexOf(a) * names.length + names.indexOf(b)]!
}

/**
 * By how much each coefficient's variance grows through correlation with the others: the diagonal of R⁻¹. Undefined
 * where columns repeat each other exactly.
 */
export function inflationOf(
  correlated: Correlated,
  columns: readonly string[],
): readonly number[] | undefined {
  const places = columns.map((name) => correlated.names.indexOf(name))
  const all = correlated.names.length
  const n = places.length
  const part = Float64Array.from(
    { length: n * n },
    (_, at) => correlated.matrix[places[Math.floor(at / n)]! * all + places[at % n]!]!,
  )
  const factor = cholesky(part, n)
  if (factor === undefined) return undefined
  const inverse = inverseFrom(factor, n)
  return places.map((_, j) => inverse[j * n + j]!)
}
