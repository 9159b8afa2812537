import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Instant, PlainDate, Text } from '../shapes.ts'
import { DeletionShown } from './shapes.ts'

export const myExchanges = endpoint({
  method: 'GET',
  path: '/api/v1/subjects/me/exchanges',
  door: 'account',
  summary: 'Who holds a copy of what about the subject, under which agreement, until when',
  output: z.object({
    items: z.array(
      z.object({
        agreement: z.string(),
        recipient: z.string(),
        purpose: z.string(),
        fields: z.array(z.string()),
        entry: z.string(),
        scheme: z.object({ id: z.string(), title: Text }),
        givenAt: Instant,
        lastGivenAt: Instant,
        expires: PlainDate,
        state: z.enum(['held', 'to-delete', 'overdue', 'deleted']),
        deletion: DeletionShown.optional(),
      }),
    ),
  }),
  errors: ['subject/not-linked'],
})
