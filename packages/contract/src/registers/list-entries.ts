import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Cursor, EntryShown, Id, Limit, PlainDate, page } from '../shapes.ts'

export const listEntries = endpoint({
  method: 'GET',
  path: '/api/v1/registers/{id}/entries',
  door: 'public',
  summary: 'Public entries of a register: masked, paged, filtered',
  params: z.object({ id: Id }),
  query: z.object({
    q: z.string().max(300).optional(),
    ground: Id.optional(),
    inForceOn: PlainDate.optional(),
    cursor: Cursor,
    limit: Limit,
  }),
  output: page(EntryShown),
  errors: ['register/not-found', 'request/bad-cursor'],
})
