import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Cursor, Id, Limit, Line, PlainDate, Prose, page } from '../shapes.ts'
import { PointsAccountShown, PointsAside } from './shapes.ts'

const scheme = z.object({ scheme: Id })
const errors = ['register/not-found', 'pack/not-activatable', 'points/no-account', 'act/refused']

export const openPointsAccount = endpoint({
  method: 'POST',
  path: '/api/v1/points/{scheme}/accounts',
  door: 'account',
  summary: 'Open an account where the law asks for no consent; elsewhere the subject enrols',
  params: scheme,
  body: z.object({ subject: Id, openedOn: PlainDate }),
  output: PointsAccountShown,
  status: 201,
  errors: [
    'register/not-found',
    'subject/not-found',
    'pack/not-activatable',
    'consent/needed',
    'act/refused',
  ],
})
export const getPointsAccount = endpoint({
  method: 'GET',
  path: '/api/v1/points/{scheme}/accounts/{subject}',
  door: 'account',
  summary: 'A points account for its operator; the look is logged and shown to the subject',
  params: z.object({ scheme: Id, subject: Id }),
  query: z.object({ asOf: PlainDate.optional() }),
  output: PointsAccountShown,
  errors,
})
export const recordPointsEvent = endpoint({
  method: 'POST',
  path: '/api/v1/points/{scheme}/accounts/{subject}/events',
  door: 'account',
  summary:
    'Record an official event; one that does not fit the catalogue is kept aside with its reason',
  params: z.object({ scheme: Id, subject: Id }),
  body: z.object({
    /** The operator’s own number of the event; unique in the account. */
    event: Id,
    item: z.string().min(1).max(100),
    on: PlainDate,
    document: Line.optional(),
    points: z.number().int().min(-100_000).max(100_000).optional(),
    /** A fine is due; it is paid by a later call. */
    fineDue: z.boolean().default(false),
  }),
  output: z.object({ account: PointsAccountShown, keptAside: PointsAside.optional() }),
  status: 201,
  errors: [...errors, 'points/event-exists'],
})
export const recordPointsPayment = endpoint({
  method: 'POST',
  path: '/api/v1/points/{scheme}/accounts/{subject}/events/{event}/payment',
  door: 'account',
  summary: 'Record that the fine of an event was paid',
  params: z.object({ scheme: Id, subject: Id, event: Id }),
  body: z.object({ on: PlainDate }),
  output: PointsAccountShown,
  errors: [...errors, 'points/event-not-found'],
})
export const rulePointsObjection = endpoint({
  method: 'POST',
  path: '/api/v1/points/{scheme}/accounts/{subject}/events/{event}/ruling',
  door: 'account',
  summary:
    'Rule on an objection: upheld, the event counts as if it had never been and history is recomputed',
  params: z.object({ scheme: Id, subject: Id, event: Id }),
  body: z.object({ outcome: z.enum(['upheld', 'dismissed']), reasons: Prose }),
  output: PointsAccountShown,
  errors: [...errors, 'points/event-not-found'],
})
export const listPointsAside = endpoint({
  method: 'GET',
  path: '/api/v1/points/{scheme}/aside',
  door: 'account',
  summary: 'Events that do not fit the catalogue, each with its reason, waiting for an answer',
  params: scheme,
  query: z.object({ cursor: Cursor, limit: Limit }),
  output: page(PointsAside),
  errors: ['register/not-found'],
})
export const listPointsObjections = endpoint({
  method: 'GET',
  path: '/api/v1/points/{scheme}/objections',
  door: 'account',
  summary: 'Objections against events that wait for a ruling, longest first',
  params: scheme,
  query: z.object({ cursor: Cursor, limit: Limit }),
  output: page(
    z.object({
      subject: Id,
      event: z.string(),
      item: z.string(),
      on: PlainDate,
      filedOn: PlainDate,
      dueOn: PlainDate.optional(),
      reasons: z.string(),
    }),
  ),
  errors: ['register/not-found'],
})
