import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { SubjectCard } from '../shapes.ts'

export const findSubjects = endpoint({
  method: 'GET',
  path: '/api/v1/subjects',
  door: 'account',
  summary: 'Find a subject by name or identifier, for a case officer; each look is logged',
  query: z.object({ q: z.string().min(1).max(300), purpose: z.string().max(100).default('case') }),
  output: z.object({ items: z.array(SubjectCard) }),
})
