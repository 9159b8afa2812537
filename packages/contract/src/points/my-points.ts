import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id, Prose } from '../shapes.ts'
import { PointsAccountShown } from './shapes.ts'

export const myPoints = endpoint({
  method: 'GET',
  path: '/api/v1/subjects/me/points',
  door: 'account',
  summary: 'The subject’s points accounts: every point with its law, document and end',
  output: z.object({ items: z.array(PointsAccountShown) }),
  errors: ['subject/not-linked'],
})
export const objectToPoints = endpoint({
  method: 'POST',
  path: '/api/v1/subjects/me/points/{scheme}/events/{event}/objection',
  door: 'account',
  summary: 'Object to an event; where the scheme says so it does not count meanwhile',
  params: z.object({ scheme: Id, event: Id }),
  body: z.object({ reasons: Prose }),
  output: PointsAccountShown,
  errors: ['subject/not-linked', 'points/no-account', 'points/event-not-found', 'act/refused'],
})
