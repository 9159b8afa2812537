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
const LETTER_C = 99
const LETTER_H = 104
const LETTER_K = 107

const vowels = new Uint8Array(128)
for (const vowel of VOWELS) vowels[vowel.charCodeAt(0)] = 1

const ASCII = 128
const table = new Float64Array(ASCII * ASCII).fill(1)
for (let a = 0; a < ASCII; a += 1)
  for (let b = 0; b < ASCII; b += 1) {
    if (a === b) table[a * ASCII + b] = 0
    else if (CONFUSABLE.has(String.fromCharCode(a, b))) table[a * ASCII + b] = SAME_SOUND
    else if (vowels[a] === 1 && vowels[b] === 1) table[a * ASCII + b] = VOWEL_SWAP
  }

const replaced = (a: number, b: number): number =>
  a < ASCII && b < ASCII ? (table[a * ASCII + b] as number) : a === b ? 0 : 1

const left = new Uint16Array(LIMIT + 2)
const right = new Uint16Array(LIMIT + 2)
const leftDropped = new Float64Array(LIMIT + 2)
const rightDropped = new Float64Array(LIMIT + 2)

// Letters from place 1 on, so that each has a neighbour on both sides.
const load = (word: string, size: number, into: Uint16Array, drops: Float64Array): void => {
  for (let at = 0; at < size; at += 1) into[at + 1] = word.charCodeAt(at)
  into[size + 1] = 0
  for (let at = 1; at <= size; at += 1) {
    const code = into[at] as number
    drops[at] =
      code === into[at - 1] ||
      code === into[at + 1] ||
      (code === LETTER_K && into[at - 1] === LETTER_C)
        ? DOUBLED
        : code === LETTER_H
          ? MUTE_H
          : code < ASCII && vowels[code] === 1
            ? VOWEL_EXTRA
            : 1
  }
}

/**
 * Cost of turning one word into the other: 1 for a letter, less where spellings of one sound differ, where a letter is
 * doubled (ck is k), and where neighbours are swapped. Symmetric. Words beyond 64 letters are measured by their first 64.
 */
export const spellingCost = (a: string, b: string): number => {
  const height = a.length < LIMIT ? a.length : LIMIT
  const width = b.length < LIMIT ? b.length : LIMIT
  load(a, height, left, leftDropped)
  load(b, width, right, rightDropped)
  let [before, above, here] = rows as [Float64Array, Float64Array, Float64Array]
  above[0] = 0
  for (let at = 1; at <= width; at += 1)
    above[at] = (above[at - 1] as number) + (rightDropped[at] as number)
  for (let row = 1; row <= height; row += 1) {
    const letter = left[row] as number
    const previous = left[row - 1] as number
    const gone = leftDropped[row] as number
    let last = (above[0] as number) + gone
    here[0] = last
    for (let at = 1; at <= width; at += 1) {
      const other = right[at] as number
      let best = (above[at - 1] as number) + replaced(letter, other)
      const without = (above[at] as number) + gone
      if (without < best) best = without
      const added = last + (rightDropped[at] as number)
      if (added < best) best = added
      if (previous === other && letter === right[at - 1] && letter !== other && at > 1 && row > 1) {
        const turned = (before[at - 2] as number) + TURNED
        if (turned < best) best = turned
      }
      here[at] = best
      last = best
    }
    const free = before
    before = above
    above = here
    here = free
  }
  return above[width] as number
}
