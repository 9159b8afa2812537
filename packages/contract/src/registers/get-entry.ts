import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { EntryShown, Id, Instant, PlainDate } from '../shapes.ts'

export const getEntry = endpoint({
  method: 'GET',
  path: '/api/v1/entries/{id}',
  door: 'public',
  summary:
    'One entry, on both axes of time: as it was in law on `asOf`, as it was known at `knownAt`',
  params: z.object({ id: Id }),
  query: z.object({ asOf: PlainDate.optional(), knownAt: Instant.optional() }),
  output: EntryShown,
  errors: ['entry/not-found'],
})
