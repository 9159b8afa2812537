import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { PlainDate, Text } from '../shapes.ts'

/** `null`: fewer than five, but not none. */
const Count = z.number().int().nullable()

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
        opened: Count,
        entered: Count,
        dismissed: Count,
        inForce: Count,
        ended: z.record(z.string(), Count),
        objections: Count,
        objectionsGranted: Count,
        annulled: Count,
        overdueClocks: Count,
        checks: Count,
        denials: Count,
      }),
    ),
  }),
})
