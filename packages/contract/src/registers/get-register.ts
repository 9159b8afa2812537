import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id } from '../shapes.ts'
import { Register } from './list-registers.ts'

export const getRegister = endpoint({
  method: 'GET',
  path: '/api/v1/registers/{id}',
  door: 'public',
  summary: 'One register',
  params: z.object({ id: Id }),
  output: Register,
  errors: ['register/not-found'],
})
