import type { Pack, PointsAsideReason } from '@xinyong/rulebook'
import { addMonths } from './civil.ts'
import { ANNULLED, CONTESTED, DUPLICATE, FOREVER, NEVER, NO_DOCUMENT } from './columns.ts'
import type { Cycles } from './cycles.ts'
import { capKey, cyclesOf } from './cycles.ts'
import type { DayTable, Row, Tables } from './tables.ts'
import { CLEAR, CYCLE, DAYS, DEDUCT, MONTHS, RESTORE, eraOf, tablesOf } from './tables.ts'

/** The fields of one subject's events that the kernel reads, beginning at `offset`. */
export interface EventView {
  readonly day: Int32Array
  readonly item: Uint16Array
  readonly points: Int32Array
  readonly paid: Int32Array
  readonly flags: Uint8Array
}

/** What the fold remembers of one subject. Events are numbered from 0; grown by `grow`. */
export interface Scratch {
  rows: (Row | undefined)[]
  granted: Int32Array
  ends: Int32Array
  readonly capKeys: Int32Array
  readonly capUsed: Int32Array
  /** First day of the next cycle that has not been dealt with; `NEVER` before the first event. */
  next: number
  /** Events before this one have ended for good: walks begin here. */
  low: number
  aside: number
}

export interface Answer {
  total: number
  /** Position in the grades of the day, lowest first. */
  grade: number
}

export interface Kernel {
  readonly tables: Tables
  readonly scratch: (events: number) => Scratch
  readonly reset: (scratch: Scratch) => void
  /** Takes in event `at` of the view; events come in order. */
  readonly step: (
    view: EventView,
    offset: number,
    at: number,
    subject: { opened: number; kind: number; suspends: boolean },
    scratch: Scratch,
  ) => void
  /** Lets cycles begin up to a day; changes `ends`. */
  readonly pass: (
    view: EventView,
    offset: number,
    count: number,
    opened: number,
    scratch: Scratch,
    until: number,
  ) => void
  readonly answer: (
    view: EventView,
    offset: number,
    count: number,
    scratch: Scratch,
    day: number,
    table: DayTable,
    answer: Answer,
  ) => void
  /** True where cycles must be walked one by one because a limit or unpaid fines decide what they clear. */
  readonly walks: boolean
}

/** Why an event is kept aside, in the interpreter's order of reasons; undefined where it fits. */
export function asideReason(
  tables: Tables,
  accountCycle: boolean,
  view: EventView,
  i: number,
  opened: number,
  kind: number,
): PointsAsideReason | undefined {
  const flags = view.flags[i] ?? 0
  const day = view.day[i] ?? 0
  if ((flags & DUPLICATE) !== 0) return 'duplicate'
  const code = view.item[i] ?? 0
  if (code === 0) return 'not-in-catalogue'
  const row = tables.rows[code - 1]?.[eraOf(tables.eras, day)]
  if (row === undefined) return 'not-in-force'
  if ((row.kinds & kind) === 0) return 'subject-kind'
  if (accountCycle && day < opened) return 'before-account'
  if ((flags & NO_DOCUMENT) !== 0) return 'document-missing'
  const { worth } = row
  if (worth === undefined) return 'points-unknown'
  const stated = view.points[i] ?? NEVER
  if (stated === NEVER) return worth.fixed ? undefined : 'points-not-stated'
  return stated >= worth.min && stated <= worth.max ? undefined : 'points-differ'
}

/**
 * Compiles the rules of a scheme to functions over typed arrays: what the pack says is resolved once, and the inner loop
 * reads numbers only. Closures, no generated code, so a strict content security policy has nothing to allow.
 */
export function kernelOf(pack: Pack): Kernel {
  const tables = tablesOf(pack)
  const cycle = pack.points?.cycle
  if (cycle === undefined) throw new RangeError(`pack ${pack.id} has no points`)
  const cycles = cyclesOf(cycle)
  const accountCycle = cycle.kind === 'account'
  const limit = cycle.clearsBelow ?? FOREVER
  const limited = cycle.clearsBelow !== undefined
  const carried = cycle.unpaid === 'carried'
  const walks = cycle.kind !== 'rolling' && (limited || carried)
  const slots = tables.items.size + tables.categories * 2

  const scratch = (events: number): Scratch => ({
    rows: Array.from({ length: events }),
    granted: new Int32Array(events),
    ends: new Int32Array(events),
    capKeys: new Int32Array(slots).fill(-1),
    capUsed: new Int32Array(slots),
    next: NEVER,
    low: 0,
    aside: 0,
  })

  const reset = (s: Scratch): void => {
    s.capKeys.fill(-1)
    s.next = NEVER
    s.low = 0
    s.aside = 0
  }

  const endOf = (row: Row, day: number, opened: number): number => {
    if (row.unit === DAYS) return day + row.n
    if (row.unit === MONTHS) return addMonths(day, row.n)
    return row.unit === CYCLE && !walks ? cycles.next(day, opened) : FOREVER
  }

  const deducted = (view: EventView, offset: number, count: number, s: Scratch, on: number) => {
    let sum = 0
    for (let j = s.low; j < count; j += 1) {
      const row = s.rows[j]
      if (row === undefined || (row.effect !== DEDUCT && row.effect !== RESTORE)) continue
      sum -= standing(row, s, j, view.day[offset + j] ?? 0, on)
    }
    return sum
  }

  const clear = (
    view: EventView,
    offset: number,
    count: number,
    s: Scratch,
    on: number,
    paidBefore: number,
  ): void => {
    for (let j = s.low; j < count; j += 1)
      if (
        s.rows[j]?.unit === CYCLE &&
        (s.ends[j] ?? 0) > on &&
        (!carried || (view.paid[offset + j] ?? NEVER) < paidBefore)
      )
        s.ends[j] = on
  }

  const pass: Kernel['pass'] = (view, offset, count, opened, s, until) => {
    if (!walks) return
    if (s.next === NEVER) s.next = cycles.next(until, opened)
    while (s.next <= until) {
      if (!limited || deducted(view, offset, count, s, s.next) < limit)
        clear(view, offset, count, s, s.next, s.next)
      while (s.low < count && (s.ends[s.low] ?? 0) <= s.next) s.low += 1
      s.next = cycles.next(s.next, opened)
    }
  }

  const restorable = (
    row: Row,
    points: number,
    view: EventView,
    offset: number,
    at: number,
    opened: number,
    s: Scratch,
  ): number => {
    const day = view.day[offset + at] ?? 0
    for (const bar of row.bars) if (barred(bar, cycles, view, offset, at, opened, s, day)) return 0
    const open = deducted(view, offset, at, s, day)
    return open >= limit && limited ? 0 : Math.min(points, Math.max(0, open))
  }

  const capped = (
    row: Row,
    points: number,
    item: number,
    day: number,
    opened: number,
    s: Scratch,
  ) => {
    if (row.capPoints < 0 && row.sharedPoints < 0) return points
    const up = points >= 0
    let size = up ? points : -points
    const shared = tables.items.size + row.category * 2 + (up ? 0 : 1)
    const own = use(s, cycles, item, row.capPoints, row.capPer, day, opened)
    const common = use(s, cycles, shared, row.sharedPoints, row.sharedPer, day, opened)
    size = Math.max(0, Math.min(size, own, common))
    if (row.capPoints >= 0) s.capUsed[item] = (s.capUsed[item] ?? 0) + size
    if (row.sharedPoints >= 0) s.capUsed[shared] = (s.capUsed[shared] ?? 0) + size
    return up || size === 0 ? size : -size
  }

  const step: Kernel['step'] = (view, offset, at, subject, s) => {
    const i = offset + at
    const { opened, kind } = subject
    s.granted[at] = 0
    s.ends[at] = NEVER
    s.rows[at] = undefined
    if (asideReason(tables, accountCycle, view, i, opened, kind) !== undefined) {
      s.aside += 1
      return
    }
    const day = view.day[i] ?? 0
    const item = (view.item[i] ?? 0) - 1
    const row = tables.rows[item]?.[eraOf(tables.eras, day)]
    pass(view, offset, at, opened, s, day)
    const flags = view.flags[i] ?? 0
    const off = (flags & ANNULLED) !== 0 || ((flags & CONTESTED) !== 0 && subject.suspends)
    if (row?.worth === undefined || off) return
    const stated = row.worth.fixed ? row.worth.min : (view.points[i] ?? 0)
    const allowed =
      row.effect === RESTORE ? restorable(row, stated, view, offset, at, opened, s) : stated
    s.granted[at] = capped(row, allowed, item, day, opened, s)
    if (row.effect === CLEAR) clear(view, offset, at, s, day, day + 1)
    s.ends[at] = endOf(row, day, opened)
    s.rows[at] = row
  }

  const answer: Kernel['answer'] = (view, offset, count, s, day, table, out) => {
    let counted = 0
    let open = 0
    let restored = false
    let direct = table.mins.length - 1
    for (let j = 0; j < count; j += 1) {
      const row = s.rows[j]
      const on = view.day[offset + j] ?? 0
      if (row === undefined || on > day || (s.ends[j] ?? 0) <= day) continue
      const points = standing(row, s, j, on, day)
      counted += points
      if (row.effect === DEDUCT || row.effect === RESTORE) open += points
      if (row.effect === RESTORE) restored = true
      if (row.direct < 0) continue
      const position = table.positions[row.direct] ?? -1
      if (position >= 0 && position < direct) direct = position
    }
    // More cannot have been given back than is deducted.
    if (restored && open > 0) counted -= open
    out.total = Math.min(table.max, Math.max(table.min, table.base + counted))
    let grade = table.mins.length - 1
    while (grade > 0 && (table.mins[grade] ?? 0) > out.total) grade -= 1
    out.grade = Math.min(grade, direct)
  }

  return { tables, scratch, reset, step, pass, answer, walks }
}

/** Points of event `j` that stand on a day: shares are rounded up, in the subject's favour. */
function standing(row: Row, s: Scratch, j: number, on: number, day: number): number {
  const granted = s.granted[j] ?? 0
  const end = s.ends[j] ?? 0
  if (granted === 0 || on > day || end <= day) return 0
  if (row.linear) return Math.ceil((granted * (end - day)) / (end - on)) + 0
  for (let at = row.steps.length - 1; at >= 0; at -= 1) {
    const step = row.steps[at]
    if (step === undefined) continue
    const from = step.unit === MONTHS ? addMonths(on, step.n) : on + step.n
    if (from <= day) return Math.ceil((granted * step.part) / step.whole) + 0
  }
  return granted
}

/** Room that a cap leaves; a new period begins with all of it. */
function use(
  s: Scratch,
  cycles: Cycles,
  slot: number,
  points: number,
  per: number,
  day: number,
  opened: number,
): number {
  if (points < 0) return FOREVER
  const key = capKey(per, cycles, day, opened)
  if (s.capKeys[slot] !== key) {
    s.capKeys[slot] = key
    s.capUsed[slot] = 0
  }
  return points - (s.capUsed[slot] ?? 0)
}

function barred(
  bar: Row['bars'][number],
  cycles: Cycles,
  view: EventView,
  offset: number,
  at: number,
  opened: number,
  s: Scratch,
  day: number,
): boolean {
  const since = cycles.of(day, opened) - bar.cycles
  let count = 0
  for (let j = 0; j < at; j += 1)
    if (
      s.rows[j] !== undefined &&
      bar.items.has((view.item[offset + j] ?? 0) - 1) &&
      cycles.of(view.day[offset + j] ?? 0, opened) > since
    )
      count += 1
  return count >= bar.count
}
