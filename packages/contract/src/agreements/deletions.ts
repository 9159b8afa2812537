import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Cursor, Id, Limit, page } from '../shapes.ts'
import { DeletionShown } from './shapes.ts'

export const listDeletions = endpoint({
  method: 'GET',
  path: '/api/v1/deletions',
  door: 'account-or-key',
  summary: 'Deletions asked of recipients: a key sees its own, officers and overseers see all',
  query: z.object({
    state: z.enum(['pending', 'overdue', 'acknowledged']).optional(),
    agreement: Id.optional(),
    cursor: Cursor,
    limit: Limit,
  }),
  output: page(DeletionShown),
})
export const acknowledgeDeletion = endpoint({
  method: 'POST',
  path: '/api/v1/deletions/{id}/acknowledgement',
  door: 'key',
  summary: 'The recipient states that the replica and all copies of it are gone',
  params: z.object({ id: Id }),
  body: z.object({ deleted: z.literal(true) }),
  output: DeletionShown,
  errors: ['deletion/not-found'],
})
