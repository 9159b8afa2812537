import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id, Line, PlainDate, Prose } from '../shapes.ts'
import { Document } from './act-bodies.ts'
import { CaseShown } from './shapes.ts'

export const openCase = endpoint({
  method: 'POST',
  path: '/api/v1/cases',
  door: 'account',
  summary: 'Open a case about a subject under a scheme',
  body: z.object({
    pack: Id,
    subject: Id,
    applicant: Line,
    facts: Prose,
    conductOn: PlainDate.optional(),
    documents: z.array(Document).max(50).default([]),
  }),
  output: CaseShown,
  status: 201,
  errors: ['register/not-found', 'subject/not-found', 'act/refused', 'access/forbidden'],
})
