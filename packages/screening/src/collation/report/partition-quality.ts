/** How well clusters meet the true groups, counted in pairs of records and record by record (B-cubed). */
export type PartitionQuality = {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly bCubed: number
}

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

/** Compares two partitions of records 0 to `size - 1`; records without a true group are left out. */
export const partitionQuality = (
  size: number,
  found: (record: number) => string | number,
  truth: (record: number) => string | number | undefined,
): PartitionQuality => {
  const [byFound, byTruth, byBoth] = [tally(), tally(), tally()]
  const known: (readonly [string, string, string])[] = []
  for (let record = 0; record < size; record += 1) {
    const real = truth(record)
    if (real === undefined) continue
    const cell = [`${found(record)}`, `${real}`, `${found(record)}\u0000${real}`] as const
    known.push(cell)
    byFound.add(cell[0])
    byTruth.add(cell[1])
    byBoth.add(cell[2])
  }
  const [both, said, real] = [byBoth.pairs(), byFound.pairs(), byTruth.pairs()]
  const precision = said === 0 ? 1 : both / said
  const recall = real === 0 ? 1 : both / real
  let [cubedPrecision, cubedRecall] = [0, 0]
  for (const [one, other, cell] of known) {
    cubedPrecision += byBoth.of(cell) / byFound.of(one)
    cubedRecall += byBoth.of(cell) / byTruth.of(other)
  }
  const n = Math.max(1, known.length)
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    bCubed: harmonic(cubedPrecision / n, cubedRecall / n),
  }
}

function tally(): {
  readonly add: (key: string) => void
  readonly of: (key: string) => number
  readonly pairs: () => number
} {
  const counts = new Map<string, number>()
  return {
    add: (key) => void counts.set(key, (counts.get(key) ?? 0) + 1),
    of: (key) => counts.get(key) ?? 0,
    pairs: () => [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0),
  }
}
