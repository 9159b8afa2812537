import { readTarget, splitByRows, stratifiedFolds, type Table } from '@xinyong/scoring'

/** Rows that training does not see, good and bad in the same shares; follows from the seed alone. */
export function keepAside(
  table: Table,
  target: string,
  badValue: string | undefined,
  { share, seed }: { readonly share: number; readonly seed: number },
): { readonly train: Table; readonly test?: Table } {
  const read = readTarget(table, target, badValue)
  if (!read.ok || share <= 0) return { train: table }
  // A hundred folds of each class: the first `share` of them are the test part.
  const fold = stratifiedFolds(read.target.bad, 100, seed)
  const aside = Array.from(fold.keys()).filter((row) => fold[row]! < Math.round(share * 100))
  return splitByRows(table, aside)
}
