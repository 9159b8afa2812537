import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'

export const getLogStatus = endpoint({
  method: 'GET',
  path: '/api/v1/log',
  door: 'public',
  summary: 'The transparency log: origin, verifier key, latest checkpoint',
  output: z.object({
    origin: z.string(),
    verifierKey: z.string(),
    size: z.number().int(),
    acts: z.number().int(),
    checkpoint: z.string().optional(),
  }),
})
