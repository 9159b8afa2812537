import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id, PlainDate } from '../shapes.ts'
import { PackSummary } from './list-packs.ts'

export const getPack = endpoint({
  method: 'GET',
  path: '/api/v1/packs/{id}',
  door: 'public',
  summary: 'One scheme, as it stands on a day: the rules with their sources, and the pack itself',
  params: z.object({ id: Id }),
  query: z.object({ on: PlainDate.optional() }),
  output: PackSummary.extend({
    on: z.string(),
    rules: z.record(z.string(), z.unknown()),
    pack: z.record(z.string(), z.unknown()),
  }),
  errors: ['register/not-found'],
})
