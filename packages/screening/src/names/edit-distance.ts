/** Longest word whose letters fit one machine word of the bit-parallel distance. */
const BITS = 31

const positions = new Uint32Array(0x110)
const touched = new Uint16Array(BITS)

// Latin and the accented letters folding left have a slot each; other letters share one by their low bits, which can
// only make the distance too small: what the filter lets through is measured exactly.
const slot = (code: number): number => (code < 0x100 ? code : 0x100 + (code & 0xf))

/**
 * Levenshtein distance by Myers' bit-parallel algorithm, never more than the true distance (exact for Latin letters).
 * The shorter text must have at most 31 letters; longer ones are measured by their first 31.
 */
export const distanceAtMost = (a: string, b: string): number => {
  const [pattern, text] = a.length <= b.length ? [a, b] : [b, a]
  const size = Math.min(pattern.length, BITS)
  if (size === 0) return text.length
  for (let at = 0; at < size; at += 1) {
    const place = slot(pattern.charCodeAt(at))
    touched[at] = place
    positions[place] = (positions[place] ?? 0) | (1 << at)
  }
  const last = 1 << (size - 1)
  let plus = -1
  let minus = 0
  let distance = size
  const length = pattern.length > BITS ? Math.min(text.length, BITS) : text.length
  for (let at = 0; at < length; at += 1) {
    const equal = positions[slot(text.charCodeAt(at))] ?? 0
    const vertical = equal | minus
    const carry = (((equal & plus) + plus) ^ plus) | equal
    let up = minus | ~(carry | plus)
    const down = plus & carry
    if ((up & last) !== 0) distance += 1
    if ((down & last) !== 0) distance -= 1
    up = (up << 1) | 1
    plus = (down << 1) | ~(vertical | up)
    minus = up & vertical
  }
  for (let at = 0; at < size; at += 1) positions[touched[at] ?? 0] = 0
  return distance
}

const LIMIT = 64
const rows = [new Float64Array(LIMIT + 1), new Float64Array(LIMIT + 1), new Float64Array(LIMIT + 1)]
const VOWELS = 'aeiouy'
/** Letters that one sound is written with in different spellings. */
const CONFUSABLE = new Set(
  'ck cs cz ch kq gk gq gh gj hj hk jy jz ji iy vw fv bp bv dt sz sx kx xh uw mn lr qh tz'
    .split(' ')
    .flatMap((pair) => [pair, pair.slice(1) + pair.slice(0, 1)]),
)
const SAME_SOUND = 0.5
const VOWEL_SWAP = 0.7
const DOUBLED = 0.35
const MUTE_H = 0.5
const VOWEL_EXTRA = 0.75
const TURNED = 0.85

const isVowel = (code: number): boolean => VOWELS.includes(String.fromCharCode(code))

const table = new Float64Array(128 * 128).fill(1)
for (let a = 0; a < 128; a += 1)
  for (let b = 0; b < 128; b += 1) {
    const pair = String.fromCharCode(a, b)
    if (a === b) table[a * 128 + b] = 0
    else if (CONFUSABLE.has(pair)) table[a * 128 + b] = SAME_SOUND
    else if (isVowel(a) && isVowel(b)) table[a * 128 + b] = VOWEL_SWAP
  }

const replaced = (a: number, b: number): number =>
  a < 128 && b < 128 ? (table[a * 128 + b] ?? 1) : a === b ? 0 : 1

const dropped = (code: number, before: number, after: number): number => {
  if (code === before || code === after) return DOUBLED
  if (code === 104) return MUTE_H
  return isVowel(code) ? VOWEL_EXTRA : 1
}

/**
 * Cost of turning one word into the other: 1 for a letter, less where spellings of one sound differ, where a letter is
 * doubled, and where neighbours are swapped. Symmetric. Words beyond 64 letters are measured by their first 64.
 */
export const spellingCost = (a: string, b: string): number => {
  const [height, width] = [Math.min(a.length, LIMIT), Math.min(b.length, LIMIT)]
  let [before, above, here] = rows as [Float64Array, Float64Array, Float64Array]
  above[0] = 0
  for (let at = 1; at <= width; at += 1)
    above[at] =
      (above[at - 1] ?? 0) +
      dropped(b.charCodeAt(at - 1), at > 1 ? b.charCodeAt(at - 2) : 0, b.charCodeAt(at) || 0)
  for (let row = 1; row <= height; row += 1) {
    const letter = a.charCodeAt(row - 1)
    const previous = row > 1 ? a.charCodeAt(row - 2) : 0
    const gone = dropped(letter, previous, a.charCodeAt(row) || 0)
    here[0] = (above[0] ?? 0) + gone
    for (let at = 1; at <= width; at += 1) {
      const other = b.charCodeAt(at - 1)
      const otherBefore = at > 1 ? b.charCodeAt(at - 2) : 0
      let best = (above[at - 1] ?? 0) + replaced(letter, other)
      const without = (above[at] ?? 0) + gone
      if (without < best) best = without
      const added = (here[at - 1] ?? 0) + dropped(other, otherBefore, b.charCodeAt(at) || 0)
      if (added < best) best = added
      if (row > 1 && at > 1 && letter === otherBefore && previous === other && letter !== other) {
        const turned = (before[at - 2] ?? 0) + TURNED
        if (turned < best) best = turned
      }
      here[at] = best
    }
    const free = before
    before = above
    above = here
    here = free
  }
  return above[width] ?? 0
}
