import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Text } from '../shapes.ts'
import { Purpose, ScreeningQuery } from './query.ts'
import { ScreeningAnswer, ScreeningReceipt } from './shapes.ts'

export const screenMany = endpoint({
  method: 'POST',
  path: '/api/v1/screenings/batch',
  door: 'account-or-key',
  summary:
    'Up to 1,000 screenings, answered in order; a bad one is answered with its problem and the rest go on',
  body: z.object({ screenings: z.array(z.unknown()).min(1).max(1000), purpose: Purpose }),
  output: z.object({
    answers: z.array(
      z.union([
        ScreeningAnswer,
        z.object({
          problem: z.object({
            code: z.string(),
            title: z.string(),
            detail: z.string(),
            field: z.string().optional(),
          }),
        }),
      ]),
    ),
  }),
  errors: ['request/too-many', 'check/purpose-not-allowed', 'screening/not-ready'],
})

export const replayScreening = endpoint({
  method: 'POST',
  path: '/api/v1/screenings/replay',
  door: 'account-or-key',
  summary:
    'Answer a question as it was answered: the same bytes, or a refusal that says what has moved',
  body: z.object({
    screening: ScreeningQuery,
    receipt: ScreeningReceipt,
    purpose: Purpose,
  }),
  output: ScreeningAnswer,
  errors: ['screening/index-moved', 'screening/rules-moved'],
})

export const getScreeningStatus = endpoint({
  method: 'GET',
  path: '/api/v1/screenings/status',
  door: 'account-or-key',
  summary: 'What screening searches: lists, how many, digests of index and rules, published rules',
  output: z.object({
    seq: z.number().int(),
    entities: z.number().int(),
    indexDigest: z.string(),
    rulesDigest: z.string(),
    /** Weights and bands as published: what `rulesDigest` is the digest of. */
    rules: z.record(z.string(), z.unknown()),
    lists: z.array(
      z.object({
        id: z.string(),
        title: Text,
        mirror: z.boolean(),
        entities: z.number().int(),
      }),
    ),
  }),
})
