import { plainDate } from '@xinyong/identity'
import type { PlainDate, Text } from '@xinyong/identity'
import type { SubjectKind } from '@xinyong/rulebook'
import type { PointsEvent } from '@xinyong/scoring'

/** A row of a table of events: whose it is, and the event. */
export interface EventRow {
  readonly subject: string
  readonly event: PointsEvent
  readonly kind?: SubjectKind
  readonly opened?: PlainDate
  readonly consentFrom?: PlainDate
  readonly consentTo?: PlainDate
}

export interface EventMisfit {
  readonly column: string
  readonly reason: Text
}

export const eventColumns = [
  'subject',
  'event',
  'item',
  'date',
  'document',
  'points',
  'fine',
  'annulled',
  'contested',
  'kind',
  'opened',
  'consent_from',
  'consent_to',
] as const

type Column = (typeof eventColumns)[number]

const misfit = (column: Column, en: string, zh: string): EventMisfit => ({
  column,
  reason: { en, zh },
})

const kinds: readonly SubjectKind[] = ['person', 'organisation', 'public-body']
const truths = new Map([
  ['', false],
  ['false', false],
  ['0', false],
  ['no', false],
  ['true', true],
  ['1', true],
  ['yes', true],
])

/** Reads one row; what cannot be read is told with its column and never guessed. */
export function readEventRow(cell: (column: Column) => string): EventRow | EventMisfit {
  for (const column of ['subject', 'event', 'item'] as const)
    if (cell(column) === '') return misfit(column, 'is empty', '为空')
  const days: Partial<Record<Column, PlainDate>> = {}
  for (const column of ['date', 'opened', 'consent_from', 'consent_to'] as const) {
    if (cell(column) === '' && column !== 'date') continue
    const day = plainDate(cell(column))
    if (day === undefined)
      return misfit(column, 'is no day such as 2026-03-01', '不是形如2026-03-01的日期')
    days[column] = day
  }
  const stated = cell('points')
  if (stated !== '' && !/^[+-]?\d{1,9}$/.test(stated))
    return misfit('points', 'is no whole number', '不是整数')
  const kind = kinds.find((known) => known === cell('kind'))
  if (cell('kind') !== '' && kind === undefined)
    return misfit('kind', `is none of ${kinds.join(', ')}`, `须为 ${kinds.join('、')} 之一`)
  const fine = fineOf(cell('fine'))
  if (fine === undefined)
    return misfit('fine', 'is neither “unpaid” nor a day', '既非 unpaid 也非日期')
  const flags: { annulled?: true; contested?: true } = {}
  for (const column of ['annulled', 'contested'] as const) {
    const truth = truths.get(cell(column).toLowerCase())
    if (truth === undefined)
      return misfit(column, 'is neither true nor false', '须为 true 或 false')
    if (truth) flags[column] = true
  }
  return {
    subject: cell('subject'),
    event: {
      id: cell('event'),
      item: cell('item'),
      on: days.date!,
      ...(cell('document') !== '' && { document: cell('document') }),
      ...(stated !== '' && { points: Number(stated) }),
      ...fine,
      ...flags,
    },
    ...(kind && { kind }),
    ...(days.opened && { opened: days.opened }),
    ...(days.consent_from && { consentFrom: days.consent_from }),
    ...(days.consent_to && { consentTo: days.consent_to }),
  }
}

/** Nothing: no fine. `unpaid`: due. A day: paid then. Undefined: not readable. */
function fineOf(text: string): Pick<PointsEvent, 'fine'> | undefined {
  if (text === '') return {}
  if (text === 'unpaid') return { fine: {} }
  const paidOn = plainDate(text)
  return paidOn && { fine: { paidOn } }
}
