import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id } from '../shapes.ts'
import { CaseShown } from './shapes.ts'

export const getCase = endpoint({
  method: 'GET',
  path: '/api/v1/cases/{id}',
  door: 'account',
  summary: 'One case: its acts, clocks, what the law allows next and why the rest is not allowed',
  params: z.object({ id: Id }),
  output: CaseShown,
  errors: ['case/not-found'],
})
