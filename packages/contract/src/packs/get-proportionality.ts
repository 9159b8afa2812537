import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { PlainDate, Text } from '../shapes.ts'

export const getProportionality = endpoint({
  method: 'GET',
  path: '/api/v1/proportionality',
  door: 'public',
  summary: 'For every ground and measure: legal basis, nexus, severity, duration, number of bodies',
  query: z.object({ on: PlainDate.optional() }),
  output: z.object({
    on: PlainDate,
    pairs: z.array(
      z.object({
        pack: z.string(),
        scheme: Text,
        ground: z.object({ id: z.string(), title: Text, domain: z.string() }),
        measure: z.object({
          id: z.string(),
          title: Text,
          domain: z.string(),
          law: z.string(),
          status: z.string(),
        }),
        nexus: z.enum(['same-domain', 'statutory', 'none']),
        severity: z.number(),
        duration: Text,
        bodies: z.number().int(),
      }),
    ),
  }),
})
