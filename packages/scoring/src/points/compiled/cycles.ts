import type { PointsCap, PointsCycle } from '@xinyong/rulebook'
import { addMonths, firstOf, monthOf } from './civil.ts'
import { FOREVER } from './columns.ts'

/** Cycles on day numbers, specialised once for the scheme. */
export interface Cycles {
  readonly of: (day: number, opened: number) => number
  /** First day of the next cycle; `FOREVER` where there is none. */
  readonly next: (day: number, opened: number) => number
}

const widths = { month: 1, quarter: 3, year: 12 } as const

export function cyclesOf(cycle: PointsCycle): Cycles {
  if (cycle.kind === 'rolling') return { of: () => 0, next: () => FOREVER }
  if (cycle.kind === 'calendar') {
    const width = widths[cycle.every ?? 'year']
    const of = (day: number) => Math.floor(monthOf(day) / width)
    return { of, next: (day) => firstOf((of(day) + 1) * width) }
  }
  const width = Number.parseInt(cycle.length ?? '12mo', 10) * (cycle.length?.endsWith('y') ? 12 : 1)
  const of = (day: number, opened: number) => {
    // The month count may be one too many: the anniversary may lie later in the month than the day.
    const n = Math.max(0, Math.floor((monthOf(day) - monthOf(opened)) / width))
    return n > 0 && addMonths(opened, n * width) > day ? n - 1 : n
  }
  return { of, next: (day, opened) => addMonths(opened, (of(day, opened) + 1) * width) }
}

const pers: readonly PointsCap['per'][] = ['day', 'month', 'quarter', 'year', 'cycle', 'account']

export function perCode(per: PointsCap['per']): number {
  return pers.indexOf(per)
}

/** The period of a cap as one number, different for every kind of period and every period. */
export function capKey(per: number, cycles: Cycles, day: number, opened: number): number {
  switch (pers[per]) {
    case 'day':
      return day * 8 + per
    case 'month':
    case 'quarter':
    case 'year': {
      const width = per === 1 ? 1 : per === 2 ? 3 : 12
      return Math.floor(monthOf(day) / width) * 8 + per
    }
    case 'cycle':
      return cycles.of(day, opened) * 8 + per
    default:
      return per
  }
}
