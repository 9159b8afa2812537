import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Cursor, Id, Limit, PlainDate, page } from '../shapes.ts'
import { CaseSummary } from './shapes.ts'

export const listCases = endpoint({
  method: 'GET',
  path: '/api/v1/cases',
  door: 'account',
  summary: 'The queue: cases of the officer’s authority, clocks first',
  query: z.object({
    pack: Id.optional(),
    stage: z.enum(['opened', 'proposed', 'decided', 'ended', 'closed']).optional(),
    dueBefore: PlainDate.optional(),
    sort: z.enum(['due', 'opened']).default('due'),
    cursor: Cursor,
    limit: Limit,
  }),
  output: page(CaseSummary),
})
