import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id } from '../shapes.ts'
import { ActRequest } from './act-bodies.ts'
import { CaseShown } from './shapes.ts'

export const actOnCase = endpoint({
  method: 'POST',
  path: '/api/v1/cases/{id}/acts',
  door: 'account',
  summary:
    'One official step on a case; the kind is in the body. `expectedVersion` finds conflicts',
  params: z.object({ id: Id }),
  body: z.object({ expectedVersion: z.number().int().min(1), act: ActRequest }),
  output: CaseShown,
  status: 201,
  errors: ['case/not-found', 'case/conflict', 'act/refused', 'access/forbidden'],
})
