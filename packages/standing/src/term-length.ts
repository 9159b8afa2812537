import { parsePeriod } from '@xinyong/rulebook'
import type { Period, Term } from '@xinyong/rulebook'

const perUnit = { cd: 1, wd: 1.4, mo: 30.44, y: 365.25 } as const

function days(period: Period): number {
  const parsed = parsePeriod(period)
  return parsed === undefined ? 0 : parsed.n * perUnit[parsed.unit]
}

/** About how many days a term lasts at most; endless where no end is set. Orders terms, never computes a date. */
export function longestDays(term: Term): number {
  switch (term.kind) {
    case 'open':
    case 'source':
      return Number.POSITIVE_INFINITY
    case 'range':
      return days(term.max)
    case 'fixed':
      return days(term.length) + (term.prolong === undefined ? 0 : days(term.prolong.max))
  }
}
