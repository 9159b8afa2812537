import type { PlainDate } from '@xinyong/identity'
import { dayNumber } from '@xinyong/procedure'
import type { PointsAccount, PointsEvent } from '../model.ts'
import { hasConsent } from '../explain.ts'
import { compareEvents } from '../order.ts'
import { kindBits, pointsColumns } from './columns.ts'
import type { PointsProgram } from './compile-points.ts'
import { writeEvent } from './fill-columns.ts'
import type { Answer, EventView, Scratch } from './kernel.ts'
import { eraOf } from './tables.ts'

/** One account kept ready, so that an event costs a step and not a recomputation. `applyEvent` changes it in place. */
export interface PointsState {
  readonly account: PointsAccount
  readonly subject: { opened: number; kind: number; suspends: boolean }
  readonly events: PointsEvent[]
  readonly ids: Set<string>
  view: EventView
  scratch: Scratch
  /** Events taken in so far; a change of the past sets it back to 0. */
  folded: number
}

export interface PointsTotal {
  readonly total: number
  readonly grade: string
  /** Number of events kept aside. */
  readonly aside: number
}

/** An account without events. */
export function openPoints(program: PointsProgram, account: PointsAccount): PointsState {
  return {
    account,
    subject: {
      opened: dayNumber(account.opened),
      kind: kindBits[account.kind],
      suspends: false,
    },
    events: [],
    ids: new Set(),
    view: pointsColumns(0, 16),
    scratch: program.kernel.scratch(16),
    folded: 0,
  }
}

/**
 * Takes in one event, or replaces the one of its id (annulled, contested, paid). The latest event costs one step; one that
 * changes the past costs a walk over this account. Either way the answer is that of a full recomputation.
 */
export function applyEvent(program: PointsProgram, state: PointsState, event: PointsEvent): void {
  const { events, ids } = state
  if (ids.has(event.id)) {
    events.splice(
      events.findIndex(({ id }) => id === event.id),
      1,
    )
    state.folded = 0
  }
  ids.add(event.id)
  let at = events.length
  while (at > 0 && compareEvents(events[at - 1] ?? event, event) > 0) at -= 1
  events.splice(at, 0, event)
  if (events.length > state.scratch.granted.length) enlarge(program, state)
  else if (at < events.length - 1) state.folded = 0
  if (state.folded === at && at === events.length - 1) {
    writeEvent(program, state.view, at, event, false)
    takeIn(program, state, at)
  } else refold(program, state)
}

function enlarge(program: PointsProgram, state: PointsState): void {
  const room = state.events.length * 2
  state.view = pointsColumns(0, room)
  state.scratch = program.kernel.scratch(room)
  state.folded = 0
}

function takeIn(program: PointsProgram, state: PointsState, at: number): void {
  program.kernel.step(state.view, 0, at, state.subject, state.scratch)
  state.folded = at + 1
}

function refold(program: PointsProgram, state: PointsState): void {
  program.kernel.reset(state.scratch)
  for (const [at, event] of state.events.entries()) {
    writeEvent(program, state.view, at, event, false)
    takeIn(program, state, at)
  }
}

/** Total and grade on a day; undefined where the subject is not scored on it. */
export function pointsOf(
  program: PointsProgram,
  state: PointsState,
  asOf: PlainDate,
): PointsTotal | undefined {
  const { kernel } = program
  const day = dayNumber(asOf)
  const table = kernel.tables.days[eraOf(kernel.tables.eras, day)]
  if (table === undefined || (table.consent && !hasConsent(state.account, asOf))) return undefined
  if (state.subject.suspends !== table.suspends) {
    state.subject.suspends = table.suspends
    refold(program, state)
  }
  const count = state.events.length
  const { subject, view } = state
  const answer: Answer = { total: 0, grade: 0 }
  const { scratch } = state
  // Looking ahead must not change what is remembered: an event of an earlier day may still come.
  const ahead = kernel.walks && count > 0 && scratch.next <= day
  const seen = ahead ? { ...scratch, ends: scratch.ends.slice() } : scratch
  if (ahead) kernel.pass(view, 0, count, subject.opened, seen, day)
  kernel.answer(view, 0, count, seen, day, table, answer)
  return { total: answer.total, grade: table.gradeIds[answer.grade] ?? '', aside: scratch.aside }
}
