import { z } from 'zod'
import { CaseShown } from '../cases/shapes.ts'
import { endpoint } from '../http/endpoint.ts'
import { EntryShown, SubjectCard, Text } from '../shapes.ts'

export const myFile = endpoint({
  method: 'GET',
  path: '/api/v1/subjects/me',
  door: 'account',
  summary: 'The subject’s own file: entries, what each means, what can be done by when',
  output: z.object({
    subject: SubjectCard,
    entries: z.array(EntryShown),
    cases: z.array(CaseShown),
    forbiddenNow: z.array(
      z.object({
        activity: z.string(),
        title: Text,
        entry: z.string(),
        measure: Text,
        until: z.string().optional(),
      }),
    ),
  }),
  errors: ['subject/not-linked'],
})
