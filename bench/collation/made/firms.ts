/** Made-up firms for measuring: long and short legal forms, branches, shared words, register numbers that are often missing. */

import { capital, chance, mistyped, random, two, vocabulary, zipf } from './errors.ts'

export const FIRM_COLUMNS = [
  'unique_id',
  'company_name',
  'address',
  'city',
  'postcode',
  'phone',
  'registration_no',
  'cluster',
] as const

const FORMS = [
  ['Limited', 'Ltd', 'Ltd.'],
  ['Incorporated', 'Inc', 'Inc.'],
  ['Corporation', 'Corp', 'Corp.'],
  ['GmbH', 'GmbH', 'G.m.b.H.'],
  ['Public Limited Company', 'PLC', 'plc'],
] as const
const TRADES =
  'Trading Services Holdings Foods Logistics Engineering Textiles Motors Partners Energy Systems Media Dairy Timber Marine Consulting'.split(
    ' ',
  )

/** Rows as texts, `size` of them; a third of the firms are written more than once, some with a branch of their own address. */
export function* firms(size: number, seed: number): Generator<readonly string[]> {
  const below = random(seed)
  const cores = vocabulary(below, Math.max(2000, Math.floor(size / 6)), 3)
  const streets = vocabulary(below, 3000, 2)
  const cities = vocabulary(below, 400, 2)
  const place = (): readonly [string, string, string] => {
    const city = zipf(below, cities)
    return [
      `${1 + below(200)} ${capital(zipf(below, streets))} ${below(2) === 0 ? 'Street' : 'Road'}`,
      capital(city),
      `${city.slice(0, 2).toUpperCase()}${1 + below(40)} ${below(10)}${String.fromCharCode(65 + below(26))}${String.fromCharCode(65 + below(26))}`,
    ]
  }
  let written = 0
  for (let firm = 0; written < size; firm += 1) {
    const words = [capital(zipf(below, cores)), zipf(below, TRADES)]
    if (chance(below, 40)) words.splice(1, 0, capital(zipf(below, cores)))
    const form = FORMS[below(FORMS.length)]!
    const home = place()
    const phone = `0${10 + below(80)} ${1000 + below(9000)} ${1000 + below(9000)}`
    const number = `${two(below(100))}${100000 + below(900000)}`
    const copies = chance(below, 67) ? 1 : 2 + below(3)
    for (let copy = 0; copy < copies && written < size; copy += 1) {
      const wrong = (share: number): boolean => copy > 0 && chance(below, share)
      const name = words.map((word) => (wrong(7) ? mistyped(below, word) : word))
      if (wrong(12) && name.length > 2) name.splice(1, 1)
      const [street, city, postcode] = wrong(25) ? place() : home
      yield [
        String(written),
        [...name, ...(wrong(15) ? [] : [form[copy > 0 ? below(3) : 0]!])].join(' '),
        chance(below, 10) ? '' : wrong(15) ? street.replace(/Street|Road/, 'St') : street,
        chance(below, 5) ? '' : wrong(10) ? mistyped(below, city) : city,
        chance(below, 20) ? '' : postcode,
        chance(below, 35) || wrong(20) ? '' : phone,
        chance(below, 50) ? '' : wrong(5) ? mistyped(below, number) : number,
        String(firm),
      ]
      written += 1
    }
  }
}
