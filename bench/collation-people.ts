/** Made-up people for measuring: the same for the same seed, names by Zipf's law, some written twice or more with errors. */

export const PEOPLE_COLUMNS = [
  'unique_id',
  'first_name',
  'surname',
  'dob',
  'city',
  'postcode',
  'email',
  'cluster',
] as const

const ONSETS = 'b br c ch d f fr g gr h j k l m n p r s st t tr v w z'.split(' ')
const VOWELS = 'a e i o u ai ea ou'.split(' ')
const ENDS = 'n r s t l m nd ck son ton ley man ham by'.split(' ')

type Below = (bound: number) => number

function random(seed: number): Below {
  let state = seed >>> 0
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    let mixed = state ^ (state >>> 15)
    mixed = Math.imul(mixed, 0x2c1b3c6d)
    mixed ^= mixed >>> 12
    return Math.floor(((mixed >>> 0) / 4294967296) * bound)
  }
}

function vocabulary(below: Below, size: number, syllables: number): readonly string[] {
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
const zipf = <T>(below: Below, list: readonly T[]): T =>
  list[Math.min(list.length - 1, Math.floor(list.length ** (below(1e6) / 1e6)) - 1)]!

function mistyped(below: Below, text: string): string {
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

function otherDay(below: Below, day: string): string {
  const [year, month, date] = day.split('-') as [string, string, string]
  const two = (part: number): string => String(part).padStart(2, '0')
  if (below(3) === 0) return `${Number(year) + below(3) - 1}-${month}-${date}`
  if (below(2) === 0) return `${year}-${two(1 + below(12))}-${date}`
  return `${year}-${month}-${two(1 + below(28))}`
}

/** Rows as texts, `size` of them; about two thirds are first records of a person, the others repeat one with errors. */
export function* people(size: number, seed: number): Generator<readonly string[]> {
  const below = random(seed)
  const given = vocabulary(below, 800, 2)
  const family = vocabulary(below, 20_000, 3)
  const cities = vocabulary(below, 400, 2)
  const domains = vocabulary(below, 3000, 2)
  const two = (part: number): string => String(part).padStart(2, '0')
  let written = 0
  for (let person = 0; written < size; person += 1) {
    const [first, last] = [zipf(below, given), zipf(below, family)]
    const born = `${1930 + below(80)}-${two(1 + below(12))}-${two(1 + below(28))}`
    const city = zipf(below, cities)
    const postcode = `${city.slice(0, 2).toUpperCase()}${1 + below(40)} ${below(10)}${String.fromCharCode(65 + below(26))}${String.fromCharCode(65 + below(26))}`
    const email = `${first}.${last}${below(100)}@${zipf(below, domains)}.example`
    const copies = below(100) < 70 ? 1 : 2 + below(3)
    for (let copy = 0; copy < copies && written < size; copy += 1) {
      const wrong = (share: number): boolean => copy > 0 && below(100) < share
      const missing = (share: number): boolean => below(100) < share
      yield [
        String(written),
        missing(3) ? '' : wrong(20) ? mistyped(below, first) : first,
        missing(3) ? '' : wrong(20) ? mistyped(below, last) : last,
        missing(5) ? '' : wrong(15) ? otherDay(below, born) : born,
        missing(10) ? '' : wrong(15) ? mistyped(below, city) : city,
        missing(20)
          ? ''
          : wrong(30)
            ? `${zipf(below, cities).slice(0, 2).toUpperCase()}${1 + below(40)} ${postcode.split(' ')[1]}`
            : postcode,
        missing(25) ? '' : wrong(20) ? mistyped(below, email) : email,
        String(person),
      ]
      written += 1
    }
  }
}
