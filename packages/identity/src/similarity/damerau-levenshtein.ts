/**
 * Least number of single-letter insertions, deletions, replacements and swaps of neighbours that turn one text into
 * the other (unrestricted Damerau–Levenshtein over code points). Stops early and gives `limit + 1` where it exceeds
 * `limit`. Time and memory grow with the product of the lengths: meant for words and names, thousands of letters at most.
 */
export const damerauLevenshtein = (a: string, b: string, limit = Infinity): number => {
  if (a === b) return 0
  const [left, right] = [Array.from(a), Array.from(b)]
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  const width = right.length + 2
  const far = left.length + right.length
  // Row and column 0 are the sentinels of Lowrance and Wagner; the usual table starts at 1.
  const cost = new Uint32Array((left.length + 2) * width).fill(far)
  for (let row = 0; row <= left.length; row += 1) cost[(row + 1) * width + 1] = row
  for (let column = 0; column <= right.length; column += 1) cost[width + column + 1] = column
  const at = (row: number, column: number): number => cost[row * width + column] ?? far
  const lastRowOf = new Map<string, number>()
  for (let row = 1; row <= left.length; row += 1) {
    const letter = left[row - 1] ?? ''
    let lastColumn = 0
    let least = at(row + 1, 1)
    for (let column = 1; column <= right.length; column += 1) {
      const other = right[column - 1] ?? ''
      const lastRow = lastRowOf.get(other) ?? 0
      const swap = at(lastRow, lastColumn) + (row - lastRow - 1) + 1 + (column - lastColumn - 1)
      const same = letter === other
      const replace = at(row, column) + (same ? 0 : 1)
      const best = Math.min(replace, at(row + 1, column) + 1, at(row, column + 1) + 1, swap)
      cost[(row + 1) * width + column + 1] = best
      if (same) lastColumn = column
      if (best < least) least = best
    }
    // A swap that leaps over this row costs no less than the row's least, so nothing later can be cheaper.
    if (least > limit) return limit + 1
    lastRowOf.set(letter, row)
  }
  const distance = at(left.length + 1, right.length + 1)
  return distance > limit ? limit + 1 : distance
}
