/** Longest word whose slips are counted: one bit of a number for each of its letters. */
const LONGEST = 31
const CODES = 128

/** A word made ready to have its slips counted against many others. */
export type SlipPattern = {
  word: string
  /** For each letter, by its lowest seven bits, the places it stands at. */
  readonly masks: Int32Array
}

/** Makes the pattern that of another word. */
export const setPattern = (pattern: SlipPattern, word: string): void => {
  const { masks, word: before } = pattern
  for (let at = 0; at < before.length; at += 1) masks[before.charCodeAt(at) & (CODES - 1)] = 0
  pattern.word = word
  if (word.length > LONGEST) return
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) & (CODES - 1)
    masks[code] = masks[code]! | (1 << at)
  }
}

export const slipPattern = (word: string): SlipPattern => {
  const pattern = { word: '', masks: new Int32Array(CODES) }
  setPattern(pattern, word)
  return pattern
}

const isWord = (word: string, bytes: Uint8Array, start: number): boolean => {
  for (let at = 0; at < word.length; at += 1)
    if (bytes[start + at] !== word.charCodeAt(at)) return false
  return true
}

/**
 * Least number of single-letter insertions, deletions, replacements and swaps of neighbours (none edited twice) that
 * turn the word into the one of these bytes: Hyyrö's bit-parallel form of Myers' algorithm. Words beyond 31 letters
 * count whole as different. Letters are compared by their lowest seven bits, which tells Latin readings apart.
 */
export const slipsTo = (
  { word, masks }: SlipPattern,
  bytes: Uint8Array,
  start: number,
  end: number,
): number => {
  const [length, size] = [word.length, end - start]
  if (length === 0 || length > LONGEST || size > LONGEST)
    return length === size && isWord(word, bytes, start) ? 0 : Math.max(length, size)
  const last = 1 << (length - 1)
  let positive = -1
  let negative = 0
  let diagonal = 0
  let before = 0
  let distance = length
  for (let at = start; at < end; at += 1) {
    const match = masks[bytes[at]! & (CODES - 1)]!
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
  return distance
}

// Scratch, shared: counting runs to its end without yielding.
const letters = new Uint8Array(LONGEST)
const spare = slipPattern('')

/** {@link slipsTo} for two texts. */
export const slipsBetween = (pattern: string, text: string): number => {
  if (pattern === text) return 0
  if (pattern.length === 0 || pattern.length > LONGEST || text.length > LONGEST)
    return Math.max(pattern.length, text.length)
  for (let at = 0; at < text.length; at += 1) letters[at] = text.charCodeAt(at) & (CODES - 1)
  setPattern(spare, pattern)
  return slipsTo(spare, letters, 0, text.length)
}
