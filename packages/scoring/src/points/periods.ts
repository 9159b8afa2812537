import type { PlainDate } from '@xinyong/identity'
import { termEnd } from '@xinyong/procedure'
import type { PointsCap, PointsCycle } from '@xinyong/rulebook'

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

const monthsOf = (length: string): number => {
  const count = Number(/^\d+/.exec(length)?.[0])
  return length.endsWith('y') ? count * 12 : count
}

const monthIndex = (date: PlainDate): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1

const firstOfMonth = (index: number): PlainDate =>
  `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}-01` as PlainDate

const widths = { month: 1, quarter: 3, year: 12 } as const

/** First day of the nth cycle of an account, counted from the day it was opened. */
function accountCycleStart(cycle: PointsCycle, opened: PlainDate, n: number): PlainDate {
  const start = termEnd(opened, `${monthsOf(cycle.length ?? '12mo') * n}mo`)
  if (start === undefined) throw new RangeError(`no cycle of ${cycle.length}`)
  return start
}

/** Number of the cycle a day lies in; 0 throughout where there is none. */
export function cycleOf(cycle: PointsCycle, opened: PlainDate, on: PlainDate): number {
  if (cycle.kind === 'rolling') return 0
  if (cycle.kind === 'calendar') return Math.floor(monthIndex(on) / widths[cycle.every ?? 'year'])
  let n = 0
  while (accountCycleStart(cycle, opened, n + 1) <= on) n += 1
  return n
}

/** First day of the cycle after the one a day lies in; undefined where there is none. */
export function nextCycle(
  cycle: PointsCycle,
  opened: PlainDate,
  on: PlainDate,
): PlainDate | undefined {
  if (cycle.kind === 'rolling') return undefined
  const next = cycleOf(cycle, opened, on) + 1
  return cycle.kind === 'calendar'
    ? firstOfMonth(next * widths[cycle.every ?? 'year'])
    : accountCycleStart(cycle, opened, next)
}

/** Name of the period of a cap that a day lies in. */
export function capPeriod(
  per: PointsCap['per'],
  cycle: PointsCycle,
  opened: PlainDate,
  on: PlainDate,
): string {
  if (per === 'account') return per
  if (per === 'day') return `${per} ${on}`
  const n = per === 'cycle' ? cycleOf(cycle, opened, on) : Math.floor(monthIndex(on) / widths[per])
  return `${per} ${n}`
}

/**
 * The cycle a day lies in, closed-open; undefined where points roll and each event has its own end.
 * For whoever shows an account: when it is reset.
 */
export function pointsCycle(
  cycle: PointsCycle,
  opened: PlainDate,
  on: PlainDate,
):
  | { readonly kind: 'calendar' | 'account'; readonly from: PlainDate; readonly to: PlainDate }
  | undefined {
  const to = nextCycle(cycle, opened, on)
  if (to === undefined || cycle.kind === 'rolling') return undefined
  const n = cycleOf(cycle, opened, on)
  const from =
    cycle.kind === 'calendar'
      ? firstOfMonth(n * widths[cycle.every ?? 'year'])
      : accountCycleStart(cycle, opened, n)
  return { kind: cycle.kind, from, to }
}
