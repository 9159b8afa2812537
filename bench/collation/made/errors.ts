/** What made-up records are made of: words by sound, frequencies by Zipf, and the errors of those who type. */

const ONSETS = 'b br c ch d f fr g gr h j k l m n p r s st t tr v w z'.split(' ')
const VOWELS = 'a e i o u ai ea ou'.split(' ')
const ENDS = 'n r s t l m nd ck son ton ley man ham by'.split(' ')

export type Below = (bound: number) => number

export function random(seed: number): Below {
  let state = seed >>> 0
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    let mixed = state ^ (state >>> 15)
    mixed = Math.imul(mixed, 0x2c1b3c6d)
    mixed ^= mixed >>> 12
    return Math.floor(((mixed >>> 0) / 4294967296) * bound)
  }
}

export function vocabulary(below: Below, size: number, syllables: number): readonly string[] {
  const made = new Set<string>()
  while (made.size < size) {
    let word = ''
    for (let at = 0; at <= below(syllables); at += 1)
      word += ONSETS[below(ONSETS.length)]! + VOWELS[below(VOWELS.length)]!
    made.add(word + ENDS[below(ENDS.length)]!)
  }
  return [...made]
}

// The n-th word comes up about once for every n times of the first.
export const zipf = <T>(below: Below, list: readonly T[]): T =>
  list[Math.min(list.length - 1, Math.floor(list.length ** (below(1e6) / 1e6)) - 1)]!

export function mistyped(below: Below, text: string): string {
  if (text.length < 3) return text
  const at = 1 + below(text.length - 1)
  const letter = String.fromCharCode(97 + below(26))
  switch (below(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1)
    case 1:
      return text.slice(0, at) + letter + text.slice(at)
    case 2:
      return text.slice(0, at) + letter + text.slice(at + 1)
    default:
      return text.slice(0, at - 1) + text[at] + text[at - 1] + text.slice(at + 1)
  }
}

export function otherDay(below: Below, day: string): string {
  const [year, month, date] = day.split('-') as [string, string, string]
  const two = (part: number): string => String(part).padStart(2, '0')
  if (below(3) === 0) return `${Number(year) + below(3) - 1}-${month}-${date}`
  if (below(2) === 0) return `${year}-${two(1 + below(12))}-${date}`
  return `${year}-${month}-${two(1 + below(28))}`
}

/** True in `share` of a hundred. */
export const chance = (below: Below, share: number): boolean => below(100) < share

export const two = (part: number): string => String(part).padStart(2, '0')

export const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
