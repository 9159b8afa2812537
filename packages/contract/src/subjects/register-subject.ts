import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Line, PlainDate, SubjectCard, SubjectKind, SubjectRef } from '../shapes.ts'

export const registerSubject = endpoint({
  method: 'POST',
  path: '/api/v1/subjects',
  door: 'account',
  summary:
    'Put a subject on file, by identifiers with their check digits; finds the one already there',
  body: z.object({
    kind: SubjectKind,
    names: z.array(Line).min(1).max(50),
    identifiers: z.array(SubjectRef).min(1).max(20),
    birthDate: PlainDate.optional(),
    countries: z.array(z.string().length(2)).max(10).default([]),
    email: z.email().optional(),
    address: Line.optional(),
  }),
  output: SubjectCard,
  status: 201,
  errors: ['identifier/invalid', 'subject/exists'],
})
