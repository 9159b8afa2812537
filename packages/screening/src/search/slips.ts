/** Longest word whose slips are counted: one bit of a number for each of its letters. */
const LONGEST = 31
const codes = 128
// Scratch, shared: counting runs to its end without yielding.
const masks = new Int32Array(codes)

const codeOf = (pattern: string, at: number): number => pattern.charCodeAt(at) & (codes - 1)

/**
 * Least number of single-letter insertions, deletions, replacements and swaps of neighbours (none edited twice) that
 * turn one word into the other: Hyyrö's bit-parallel form of Myers' algorithm. Words beyond 31 letters count whole as
 * different. Letters are compared by their lowest seven bits, which tells Latin readings apart.
 */
export const slipsBetween = (pattern: string, text: string): number => {
  const length = pattern.length
  if (pattern === text) return 0
  if (length === 0 || length > LONGEST || text.length > LONGEST)
    return Math.max(length, text.length)
  for (let at = 0; at < length; at += 1) {
    const code = codeOf(pattern, at)
    masks[code] = masks[code]! | (1 << at)
  }
  const last = 1 << (length - 1)
  let positive = -1
  let negative = 0
  let diagonal = 0
  let before = 0
  let distance = length
  for (let at = 0; at < text.length; at += 1) {
    const match = masks[codeOf(text, at)]!
    const swapped = ((~diagonal & match) << 1) & before
    diagonal = ((((match & positive) + positive) | 0) ^ positive) | match | negative | swapped
    let rises = negative | ~(diagonal | positive)
    const falls = diagonal & positive
    if ((rises & last) !== 0) distance += 1
    if ((falls & last) !== 0) distance -= 1
    rises = (rises << 1) | 1
    positive = (falls << 1) | ~(diagonal | rises)
    negative = diagonal & rises
    before = match
  }
  for (let at = 0; at < length; at += 1) masks[codeOf(pattern, at)] = 0
  return distance
}
