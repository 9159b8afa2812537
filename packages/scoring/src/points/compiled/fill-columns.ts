import { dayNumber } from '@xinyong/procedure'
import type { PointsAccount, PointsEvent } from '../model.ts'
import { compareEvents } from '../order.ts'
import type { PointsColumns } from './columns.ts'
import {
  ANNULLED,
  CONTESTED,
  DUPLICATE,
  FOREVER,
  NEVER,
  NO_DOCUMENT,
  kindBits,
  pointsColumns,
} from './columns.ts'
import type { PointsProgram } from './compile-points.ts'
import type { EventView } from './kernel.ts'

export interface AccountEvents {
  readonly account: PointsAccount
  /** In any order. */
  readonly events: readonly PointsEvent[]
}

/** Writes accounts and their events into columns, ordered as the program needs them. */
export function fillColumns(
  program: PointsProgram,
  subjects: readonly AccountEvents[],
  buffer?: (bytes: number) => ArrayBuffer,
): PointsColumns {
  const events = subjects.reduce((sum, subject) => sum + subject.events.length, 0)
  const columns = pointsColumns(subjects.length, events, buffer)
  let i = 0
  for (const [s, { account, events: told }] of subjects.entries()) {
    columns.starts[s] = i
    columns.opened[s] = dayNumber(account.opened)
    columns.kind[s] = kindBits[account.kind]
    const { consent } = account
    columns.consentFrom[s] = consent === undefined ? FOREVER : dayNumber(consent.from)
    columns.consentTo[s] = consent?.to === undefined ? FOREVER : dayNumber(consent.to)
    const seen = new Set<string>()
    for (const event of told.toSorted(compareEvents)) {
      writeEvent(program, columns, i, event, seen.has(event.id))
      seen.add(event.id)
      i += 1
    }
  }
  columns.starts[subjects.length] = i
  return columns
}

/** Writes one event at a place of the columns. */
export function writeEvent(
  program: PointsProgram,
  view: EventView,
  i: number,
  event: PointsEvent,
  duplicate: boolean,
): void {
  const { fine, document } = event
  view.day[i] = dayNumber(event.on)
  view.item[i] = program.itemCode(event.item)
  view.points[i] = statedPoints(event.points)
  view.paid[i] =
    fine === undefined ? NEVER : fine.paidOn === undefined ? FOREVER : dayNumber(fine.paidOn)
  view.flags[i] =
    (event.annulled === true ? ANNULLED : 0) |
    (event.contested === true ? CONTESTED : 0) |
    (document === undefined || document === '' ? NO_DOCUMENT : 0) |
    (duplicate ? DUPLICATE : 0)
}

// What is no whole number can be nothing the catalogue gives: it is written as a figure outside every range.
function statedPoints(points: number | undefined): number {
  if (points === undefined) return NEVER
  const whole = Number.isInteger(points) && Math.abs(points) < FOREVER
  return whole ? points : FOREVER
}
