const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const two = (part: number): string => String(part).padStart(2, '0')

const whole = (year: number, month: number, day: number): string | undefined =>
  year >= 1000 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${year}${two(month)}${two(day)}`
    : undefined

// Two figures of a year: nobody is born after the twenties of this century.
const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) > 29 ? 1900 : 2000)

/**
 * A day as eight digits (`19780506`), a month as six, a year as four; undefined for anything else. `dayFirst` decides
 * what 05/06/1978 means where the numbers leave it open.
 */
export const parseDay = (text: string, dayFirst = false): string | undefined => {
  const plain = text.trim().toLowerCase()
  let found = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?(?:[t ].*)?$/.exec(plain)
  if (found !== null && (plain.length === 8 || /\D/.test(plain)))
    return whole(Number(found[1]), Number(found[2]), Number(found[3]))
  found = /^(\d{4})[-/.](\d{1,2})$/.exec(plain)
  if (found !== null && Number(found[2]) <= 12) return `${found[1]}${two(Number(found[2]))}`
  if (/^(1[0-9]|20)\d\d$/.test(plain)) return plain
  found = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)$/.exec(plain)
  if (found !== null) {
    const [first, second, year] = [Number(found[1]), Number(found[2]), fullYear(found[3]!)]
    const swap = first > 12 || (dayFirst && second <= 12)
    return swap ? whole(year, second, first) : whole(year, first, second)
  }
  found = /^([a-z]{3})[a-z]*\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/.exec(plain)
  if (found !== null)
    return whole(Number(found[3]), MONTHS.indexOf(found[1]!) + 1, Number(found[2]))
  found = /^(\d{1,2})[- ]([a-z]{3})[a-z]*\.?[- ,]+(\d{4}|\d\d)$/.exec(plain)
  if (found !== null)
    return whole(fullYear(found[3]!), MONTHS.indexOf(found[2]!) + 1, Number(found[1]))
  return undefined
}

/** Whether days come before months in a column: true when more cells say so than the contrary. */
export const isDayFirst = (values: Iterable<string>): boolean => {
  let balance = 0
  for (const value of values) {
    const found = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}$/.exec(value.trim())
    if (found === null) continue
    if (Number(found[1]) > 12) balance += 1
    if (Number(found[2]) > 12) balance -= 1
  }
  return balance > 0
}
