import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Cursor, Instant, Limit, page } from '../shapes.ts'

export const myLooks = endpoint({
  method: 'GET',
  path: '/api/v1/subjects/me/looks',
  door: 'account',
  summary: 'Who looked at the subject’s file, when, for which purpose, and what came of it',
  query: z.object({ cursor: Cursor, limit: Limit }),
  output: page(
    z.object({
      id: z.string(),
      at: Instant,
      what: z.string(),
      who: z.string(),
      purpose: z.string(),
      activity: z.string().optional(),
      decision: z.string().optional(),
      sealed: z.boolean(),
    }),
  ),
  errors: ['subject/not-linked'],
})
