import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Cursor, Id, Instant, Limit, PlainDate, Text, page } from '../shapes.ts'
import { ScreeningQuery } from './query.ts'
import { ScreeningResult } from './shapes.ts'

const params = z.object({ id: Id })
const errors = ['screening/no-such-monitor', 'screening/conflict', 'screening/webhook-not-allowed']

/** Somebody the relying party watches: saved with a purpose and an end, seen by nobody else. */
export const MonitorTerms = z
  .object({
    screening: ScreeningQuery,
    purpose: z.string().trim().min(1).max(100),
    /** First day on which it is no longer watched; the data goes with it. */
    until: PlainDate,
    /** One of the addresses the operator configured; alerts are posted there, signed. */
    webhook: z.url().max(2000).optional(),
    /** New matches also go into the review queue. */
    queue: z.boolean().default(true),
  })
  .meta({ id: 'MonitorTerms' })

export const MonitorShown = z
  .object({
    id: z.string(),
    version: z.number().int(),
    state: z.enum(['active', 'paused']),
    ...MonitorTerms.shape,
    createdAt: Instant,
    screenedAt: Instant.optional(),
    /** Matches as of the last screening. */
    matches: z.number().int(),
    indexDigest: z.string().optional(),
  })
  .meta({ id: 'Monitor' })

export const listMonitors = endpoint({
  method: 'GET',
  path: '/api/v1/monitors',
  door: 'account-or-key',
  summary: 'Whom the relying party has screened continuously',
  query: z.object({ reference: z.string().max(200).optional(), cursor: Cursor, limit: Limit }),
  output: page(MonitorShown),
})
export const createMonitor = endpoint({
  method: 'POST',
  path: '/api/v1/monitors',
  door: 'account-or-key',
  summary:
    'Have somebody screened continuously: whenever a list changes, or what is known of them does',
  body: MonitorTerms,
  output: MonitorShown,
  status: 201,
  errors: [...errors, 'screening/too-many-monitors'],
})
export const getMonitor = endpoint({
  method: 'GET',
  path: '/api/v1/monitors/{id}',
  door: 'account-or-key',
  summary: 'One monitor with the matches of its last screening',
  params,
  output: MonitorShown.extend({ results: z.array(ScreeningResult) }),
  errors,
})
export const updateMonitor = endpoint({
  method: 'PUT',
  path: '/api/v1/monitors/{id}',
  door: 'account-or-key',
  summary: 'Change what is known of somebody watched, or pause: they are screened anew at once',
  params,
  body: z.object({
    expectedVersion: z.number().int().min(1),
    terms: MonitorTerms,
    state: z.enum(['active', 'paused']).default('active'),
  }),
  output: MonitorShown,
  errors,
})
export const endMonitor = endpoint({
  method: 'DELETE',
  path: '/api/v1/monitors/{id}',
  door: 'account-or-key',
  summary: 'Watch somebody no longer: what was saved about them is deleted',
  params,
  output: z.object({ id: z.string() }),
  errors,
})

/** What changed between two screenings of somebody watched. */
export const AlertShown = z
  .object({
    id: z.string(),
    monitor: z.string(),
    reference: z.string().optional(),
    at: Instant,
    kind: z.enum(['new', 'changed', 'gone']),
    text: Text,
    entity: z.string(),
    before: ScreeningResult.optional(),
    after: ScreeningResult.optional(),
    indexDigest: z.string(),
    /** In the review queue. */
    match: z.string().optional(),
    acknowledged: z.object({ by: z.string(), at: Instant }).optional(),
    delivery: z.enum(['none', 'waiting', 'delivered']),
  })
  .meta({ id: 'Alert' })

export const listAlerts = endpoint({
  method: 'GET',
  path: '/api/v1/alerts',
  door: 'account-or-key',
  summary: 'What changed about those who are watched: new, changed and gone matches',
  query: z.object({
    monitor: Id.optional(),
    state: z.enum(['open', 'acknowledged']).optional(),
    cursor: Cursor,
    limit: Limit,
  }),
  output: page(AlertShown),
})
export const acknowledgeAlert = endpoint({
  method: 'POST',
  path: '/api/v1/alerts/{id}/acknowledgement',
  door: 'account-or-key',
  summary: 'Say that an alert was read',
  params,
  output: AlertShown,
  errors: ['screening/no-such-alert'],
})
