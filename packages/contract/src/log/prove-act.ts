import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'

export const proveAct = endpoint({
  method: 'GET',
  path: '/api/v1/log/acts/{seq}/proof',
  door: 'public',
  summary: 'Offline proof (c2sp.org/tlog-proof) that an act is in the log',
  params: z.object({ seq: z.coerce.number().int().min(1) }),
  output: z.object({ seq: z.number().int(), proof: z.string() }),
  errors: ['log/not-published'],
})
