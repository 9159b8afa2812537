/** Rows of each class per bin; weighted rows count with their weight. */
export interface ClassCounts {
  readonly good: Float64Array
  readonly bad: Float64Array
}

export function emptyCounts(bins: number): ClassCounts {
  return { good: new Float64Array(bins), bad: new Float64Array(bins) }
}

/** Counts the rows of each code, in the order given, so that weighted sums too come out the same every time. */
export function countCodes(
  codes: Uint8Array,
  bins: number,
  bad: Uint8Array,
  weights?: Float64Array,
): ClassCounts {
  const counts = emptyCounts(bins)
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i]!
    const side = bad[i] === 1 ? counts.bad : counts.good
    side[code] = side[code]! + (weights === undefined ? 1 : weights[i]!)
  }
  return counts
}

/** The counts of merged bins: `map` gives each old bin its new one. */
export function mergeCounts(
  counts: ClassCounts,
  map: ArrayLike<number>,
  bins: number,
): ClassCounts {
  const merged = emptyCounts(bins)
  for (let i = 0; i < counts.good.length; i += 1) {
    const to = map[i]!
    merged.good[to] = merged.good[to]! + counts.good[i]!
    merged.bad[to] = merged.bad[to]! + counts.bad[i]!
  }
  return merged
}

export function total(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
