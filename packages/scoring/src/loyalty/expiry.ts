import type { PlainDate } from '@xinyong/identity'
import { plusDays, termEnd } from '@xinyong/procedure'
import type { LoyaltyProgramme } from './model.ts'

/** First day on which points earned on a day are gone: "12 months" is ambiguous without saying to which day it runs. */
export function expiryOf({ months, until }: LoyaltyProgramme['lasts'], on: PlainDate): PlainDate {
  const end = termEnd(on, `${months}mo`)
  if (end === undefined) throw new RangeError(`points cannot last ${months} months`)
  if (until === 'day') return end
  // The last day on which they would still be there decides which month or year they stay to the end of.
  const last = plusDays(end, -1)
  const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))]
  return until === 'end-of-year' || month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1)
}

function firstOf(year: number, month: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as PlainDate
}
