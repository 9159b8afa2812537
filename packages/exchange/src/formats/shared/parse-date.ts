const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** What a date on a list says: ISO prefixes (`1964`, `1964-07`, `1964-07-01`), and whether it is meant as stated. */
export interface StatedDate {
  readonly values: readonly string[]
  readonly exact: boolean
}

// A wider range says too little to be a birth date; the words of the list are kept beside it.
const WIDEST = 10

/** Reads `15 Jan 1955`, `Jan 1955`, `1955`, `1955-01-15`, `circa …`, `A to B` and `1951-1953`. */
export function parseDate(text: string): StatedDate | undefined {
  const clean = text.trim()
  const circa = /^(?:circa|approximately|approx\.|c\.|ca\.|about)\s+/i.exec(clean)
  if (circa !== null) {
    const inner = parseDate(clean.slice(circa[0].length))
    return inner === undefined ? undefined : { values: inner.values, exact: false }
  }
  const range =
    /^(.+?)\s+(?:to|and|or)\s+(.+)$/i.exec(clean) ?? /^(\d{4})\s*[-–]\s*(\d{4})$/.exec(clean)
  if (range !== null) return rangeOf(parseDay(range[1] ?? ''), parseDay(range[2] ?? ''))
  const day = parseDay(clean)
  return day === undefined ? undefined : { values: [day], exact: true }
}

/** One day, month or year as an ISO prefix; undefined when the calendar does not have it. */
export function parseDay(text: string): string | undefined {
  const clean = text.trim().replace(/\.$/, '')
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(clean)
  if (iso !== null) return isoDate(iso[1] ?? '', iso[2], iso[3])
  const words = /^(?:(\d{1,2})\s+)?([A-Za-z]{3,9})\.?,?\s+(\d{4})$/.exec(clean)
  if (words !== null) {
    const month = MONTHS.indexOf((words[2] ?? '').slice(0, 3).toLowerCase()) + 1
    if (month === 0) return undefined
    return isoDate(words[3] ?? '', String(month).padStart(2, '0'), words[1]?.padStart(2, '0'))
  }
  return undefined
}

function isoDate(year: string, month?: string, day?: string): string | undefined {
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return undefined
  if (day === undefined) return `${year}-${month}`
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= last ? `${year}-${month}-${day}` : undefined
}

function rangeOf(from: string | undefined, to: string | undefined): StatedDate | undefined {
  if (from === undefined || to === undefined || from > to) return undefined
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  if (last - first > WIDEST) return { values: [], exact: false }
  const years = Array.from({ length: last - first + 1 }, (_, n) => String(first + n))
  return { values: years, exact: false }
}
