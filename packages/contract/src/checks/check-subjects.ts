import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { CheckAnswer } from './check-subject.ts'

export const checkSubjects = endpoint({
  method: 'POST',
  path: '/api/v1/checks/batch',
  door: 'account-or-key',
  summary:
    'Up to 10,000 checks, answered in order; a bad one is answered with its problem and the rest go on',
  body: z.object({ checks: z.array(z.unknown()).min(1).max(10_000) }),
  output: z.object({
    answers: z.array(
      z.union([
        CheckAnswer,
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
  errors: ['request/too-many'],
})
