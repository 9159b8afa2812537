import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Instant, Text } from '../shapes.ts'

export const Register = z
  .object({
    id: z.string(),
    title: Text,
    summary: Text,
    kind: z.string(),
    direction: z.string().optional(),
    use: z.string(),
    jurisdiction: z.string(),
    authority: Text,
    inForce: z.number().int(),
    edition: z.object({ id: z.string(), takenAt: Instant, records: z.number().int() }).optional(),
  })
  .meta({ id: 'Register' })

export const listRegisters = endpoint({
  method: 'GET',
  path: '/api/v1/registers',
  door: 'public',
  summary: 'The registers and orders that are run or mirrored here',
  output: z.object({ items: z.array(Register) }),
})
