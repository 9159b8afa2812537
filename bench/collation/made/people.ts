/** Made-up people for measuring: the same for the same seed, names by Zipf's law, some written twice or more with errors. */

import { mistyped, otherDay, random, two, vocabulary, zipf } from './errors.ts'

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

/** Rows as texts, `size` of them; about two thirds are first records of a person, the others repeat one with errors. */
export function* people(size: number, seed: number): Generator<readonly string[]> {
  const below = random(seed)
  const given = vocabulary(below, 800, 2)
  const family = vocabulary(below, 20_000, 3)
  const cities = vocabulary(below, 400, 2)
  const domains = vocabulary(below, 3000, 2)
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
