import type { PlainDate } from '@xinyong/identity'
import type { Pack } from '@xinyong/rulebook'
import { applyEvent, explainPoints, openPoints, pointsOf } from '@xinyong/scoring'
import type { KeptAside, PointsAccount, PointsEvent, PointsProgram } from '@xinyong/scoring'
import type { EventRow } from './read-event-row.ts'

/** The events of one subject as a file told them, in any order. */
export interface SubjectEvents {
  readonly subject: string
  readonly rows: EventRow[]
  /** Line of each event, to say where one kept aside stands. */
  readonly lines: Map<string, number>
}

export interface SubjectResult {
  readonly subject: string
  readonly scored: boolean
  readonly total?: number
  readonly grade?: string
  readonly events: number
  readonly aside: readonly { readonly line: number; readonly kept: KeptAside }[]
}

/**
 * What the file says of the account: opened on the day of the first event and consented to from then, unless a row says
 * otherwise. A scheme that needs consent does not score whose consent a row ends.
 */
function accountOf(pack: Pack, rows: readonly EventRow[]): PointsAccount {
  const first = rows.map(({ event }) => event.on).reduce((a, b) => (b < a ? b : a))
  const opened = rows.find((row) => row.opened)?.opened ?? first
  const from = rows.find((row) => row.consentFrom)?.consentFrom
  const to = rows.find((row) => row.consentTo)?.consentTo
  const told = from !== undefined || pack.points?.consent.required !== true
  return {
    kind: rows.find((row) => row.kind)?.kind ?? 'person',
    opened,
    ...(told && { consent: { from: from ?? opened, ...(to && { to }) } }),
  }
}

/** Total and grade of one subject by the compiled rules; the reasons of events kept aside by the interpreter. */
export function resultOf(
  pack: Pack,
  program: PointsProgram,
  { subject, rows, lines }: SubjectEvents,
  asOf: PlainDate,
): SubjectResult {
  const account = accountOf(pack, rows)
  const events: readonly PointsEvent[] = rows.map(({ event }) => event)
  const state = openPoints(program, account)
  for (const event of events) applyEvent(program, state, event)
  const found = pointsOf(program, state, asOf)
  if (found === undefined) return { subject, scored: false, events: events.length, aside: [] }
  const explained = found.aside > 0 ? explainPoints(pack, account, events, asOf) : undefined
  const kept = explained?.scored === true ? explained.keptAside : []
  return {
    subject,
    scored: true,
    total: found.total,
    grade: found.grade,
    events: events.length,
    aside: kept.map((one) => ({ line: lines.get(one.event.id) ?? 0, kept: one })),
  }
}
