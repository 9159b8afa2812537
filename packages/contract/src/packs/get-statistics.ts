import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { PlainDate, Text } from '../shapes.ts'

export const getStatistics = endpoint({
  method: 'GET',
  path: '/api/v1/statistics',
  door: 'public',
  summary: 'Open statistics per scheme and authority; counts below five are not shown exactly',
  output: z.object({
    on: PlainDate,
    schemes: z.array(
      z.object({
        pack: z.string(),
        title: Text,
        authority: z.string(),
        opened: z.number(),
        entered: z.number(),
        dismissed: z.number(),
        inForce: z.number(),
        ended: z.record(z.string(), z.number()),
        objections: z.number(),
        objectionsGranted: z.number(),
        annulled: z.number(),
        overdueClocks: z.number(),
        checks: z.number(),
        denials: z.number(),
      }),
    ),
  }),
})
