import { countryCode } from '../shared/country-code.ts'
import { parseDay } from '../shared/parse-date.ts'

/** A document as a remark tells it: `AB123 (Egypt) issued 18 Jan 1984 expires 17 Jan 1991`. */
export interface DocumentFact {
  readonly number: string
  readonly country?: string
  readonly issued?: string
  readonly expires?: string
  /** A day the source gives without saying whether it is the issue or the expiry. */
  readonly date?: string
  /** True when the words held more than the fields do. */
  readonly lossy: boolean
}

const LONGEST = 64

/** Takes the words after a label apart; undefined when they hold no number. */
export function documentTail(tail: string): DocumentFact | undefined {
  let rest = tail.replace(/^[\s:#]+/, '').trim()
  let lossy = false
  const dates: { issued?: string; expires?: string } = {}
  for (const [word, key] of [
    ['expires', 'expires'],
    ['issued', 'issued'],
  ] as const) {
    const found = new RegExp(
      `[,\\s]\\s*${word}\\s+((?:\\d{1,2}\\s+)?(?:[A-Za-z]{3,9}\\s+)?\\d{4})(.*)$`,
    ).exec(rest)
    if (found === null) continue
    const day = parseDay(found[1] ?? '')
    if (day === undefined) lossy = true
    else dates[key] = day
    if ((found[2] ?? '').trim() !== '') lossy = true
    rest = rest.slice(0, found.index).trim()
  }
  let country: string | undefined
  const place = /\s*\(([^()]*)\)$/.exec(rest)
  if (place !== null) {
    country = countryCode((place[1] ?? '').split('.')[0] ?? '')
    if (country === undefined) lossy = true
    rest = rest.slice(0, place.index).trim()
  }
  if (!/\d/.test(rest) || rest.length > LONGEST) return undefined
  return { number: rest, lossy, ...dates, ...(country === undefined ? {} : { country }) }
}
