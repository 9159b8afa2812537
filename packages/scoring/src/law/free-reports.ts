import type { PlainDate } from '@xinyong/identity'
import { plusDays } from '@xinyong/procedure'

export interface FreeReport {
  readonly free: boolean
  readonly why: 'yearly' | 'adverse-action' | 'used-up'
  readonly rule: 'R11' | 'R19'
  /** Of the two of the calendar year, before this one. */
  readonly leftThisYear: number
}

const A_YEAR = 2

/**
 * Whether a copy of the file is free. Two a calendar year (Credit Reporting Industry Regulations 2013, art. 17), and one
 * within 60 days of an unfavourable decision, which does not use up the yearly ones (15 USC 1681m; unverified).
 * @param given days on which yearly copies were given
 * @param adverseOn day of the last unfavourable decision
 */
export function freeReport(
  given: readonly PlainDate[],
  on: PlainDate,
  adverseOn?: PlainDate,
): FreeReport {
  const year = on.slice(0, 4)
  const used = given.filter((day) => day.slice(0, 4) === year && day <= on).length
  const leftThisYear = Math.max(0, A_YEAR - used)
  if (adverseOn !== undefined && adverseOn <= on && on <= plusDays(adverseOn, 60))
    return { free: true, why: 'adverse-action', rule: 'R11', leftThisYear }
  if (leftThisYear > 0) return { free: true, why: 'yearly', rule: 'R19', leftThisYear }
  return { free: false, why: 'used-up', rule: 'R19', leftThisYear }
}
