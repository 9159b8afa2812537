import type { PlainDate } from '@xinyong/identity'
import type { PointsCap, PointsCycle, PointsItemInForce } from '@xinyong/rulebook'
import { leftOn, ownEnd } from './counted.ts'
import type { PointsAccount, PointsEvent, WithheldWhy } from './model.ts'
import { capPeriod, cycleOf, nextCycle } from './periods.ts'

/** An event in the account after caps and refusals; `end` is filled in as time passes. */
export interface Posting {
  readonly event: PointsEvent
  readonly item: PointsItemInForce
  readonly points: number
  granted: number
  end: PlainDate | undefined
  cleared: boolean
  readonly withheld: { why: WithheldWhy; points: number; law: string }[]
  /** Annulled and suspended events stay in the account but move nothing. */
  readonly void: boolean
}

interface CapUse {
  readonly key: string
  readonly used: number
}

/** An account on its way through time. Only `postEvent` and `passTime` change it. */
export interface Fold {
  readonly cycle: PointsCycle
  readonly account: PointsAccount
  readonly postings: Posting[]
  readonly caps: Map<string, CapUse>
  /** Every cycle that began on or before this day has been dealt with. */
  day: PlainDate | undefined
}

/** Deducted on a day, less what was given back: what a limit and a restoration look at. */
function deductedOn(fold: Fold, date: PlainDate): number {
  let sum = 0
  for (const posting of fold.postings)
    if (posting.item.effect === 'deduct' || posting.item.effect === 'restore')
      sum -= standsAt(posting, date)
  return sum
}

/** What a posting moves on a day. */
export function standsAt(
  { event, item, granted, end, void: off }: Posting,
  date: PlainDate,
): number {
  if (off || event.on > date || (end !== undefined && end <= date)) return 0
  return leftOn(granted, item.valid.value, event.on, date)
}

/** Lets the cycles begin that begin up to and on a day; each clears what the law lets it clear. */
export function passTime(fold: Fold, until: PlainDate): void {
  const { cycle, account } = fold
  let start = fold.day === undefined ? undefined : nextCycle(cycle, account.opened, fold.day)
  while (start !== undefined && start <= until) {
    const below = cycle.clearsBelow
    if (below === undefined || deductedOn(fold, start) < below)
      for (const posting of fold.postings)
        if (isPaid(fold, posting, start, false)) clear(posting, start)
    fold.day = start
    start = nextCycle(cycle, account.opened, start)
  }
  fold.day = until
}

// A fine paid on the last day of the cycle is paid in time; a study clears what is paid on its own day.
function isPaid({ cycle }: Fold, { event }: Posting, start: PlainDate, sameDay: boolean): boolean {
  if (cycle.unpaid !== 'carried' || event.fine === undefined) return true
  const { paidOn } = event.fine
  return paidOn !== undefined && (paidOn < start || (sameDay && paidOn === start))
}

function clear(posting: Posting, on: PlainDate): void {
  if (posting.item.valid.value.for !== 'cycle' || posting.cleared) return
  posting.end = on
  posting.cleared = true
}

/** Puts the next event into the account. Events come in the order of `compareEvents`. */
export function postEvent(
  fold: Fold,
  event: PointsEvent,
  item: PointsItemInForce,
  points: number,
  voided: 'annulled' | 'contested' | undefined,
): void {
  passTime(fold, event.on)
  const posting: Posting = {
    event,
    item,
    points,
    granted: 0,
    end: ownEnd(event.on, item.valid.value),
    cleared: false,
    withheld: [],
    void: voided !== undefined,
  }
  if (voided !== undefined) withhold(posting, voided, points, item.law)
  else {
    const allowed = item.effect === 'restore' ? restorable(fold, posting) : points
    posting.granted = capped(fold, posting, allowed)
    if (item.effect === 'clear')
      for (const other of fold.postings)
        if (isPaid(fold, other, event.on, true)) clear(other, event.on)
  }
  fold.postings.push(posting)
}

function withhold(posting: Posting, why: WithheldWhy, points: number, law: string): void {
  posting.withheld.push({ why, points, law })
}

/** How much of a restoration may be given: none after barring events or at the limit, never more than is deducted. */
function restorable(fold: Fold, posting: Posting): number {
  const { event, item, points } = posting
  const { cycle, account } = fold
  const now = cycleOf(cycle, account.opened, event.on)
  const barred = (item.barredBy ?? []).some(
    ({ items, count, cycles }) =>
      fold.postings.filter(
        (other) =>
          !other.void &&
          items.includes(other.item.id) &&
          cycleOf(cycle, account.opened, other.event.on) > now - cycles,
      ).length >= count,
  )
  const deducted = deductedOn(fold, event.on)
  const atLimit = cycle.clearsBelow !== undefined && deducted >= cycle.clearsBelow
  if (barred || atLimit) {
    withhold(posting, barred ? 'barred' : 'at-limit', points, barred ? item.law : cycle.law)
    return 0
  }
  const allowed = Math.min(points, Math.max(0, deducted))
  if (allowed < points) withhold(posting, 'restored-enough', points - allowed, item.law)
  return allowed
}

/** What both caps leave of the points; the room they leave is used in the order of events. */
function capped(fold: Fold, posting: Posting, points: number): number {
  const { item, event } = posting
  const sign = points < 0 ? -1 : 1
  const slots = [
    { name: `item ${item.id}`, cap: item.cap, why: 'cap' },
    { name: `category ${item.category} ${sign}`, cap: item.categoryCap, why: 'category-cap' },
  ] as const
  let size = Math.abs(points)
  const rooms = slots.flatMap(({ name, cap, why }) => {
    if (cap === undefined) return []
    const key = periodOf(fold, cap.value, event.on)
    const last = fold.caps.get(name)
    const used = last?.key === key ? last.used : 0
    const left = Math.min(size, Math.max(0, cap.value.points - used))
    if (left < size) withhold(posting, why, sign * (size - left), cap.law)
    size = left
    return [{ name, key, used }]
  })
  for (const { name, key, used } of rooms) fold.caps.set(name, { key, used: used + size })
  return size === 0 ? 0 : sign * size
}

function periodOf({ cycle, account }: Fold, cap: PointsCap, on: PlainDate): string {
  return capPeriod(cap.per, cycle, account.opened, on)
}
