import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Line, Text } from '../shapes.ts'

export const ScreeningResult = z.object({
  entry: z.string().optional(),
  subject: z.string(),
  name: z.string(),
  schema: z.string(),
  registers: z.array(z.string()),
  /** 0 to 1; never a ground of refusal by itself. */
  score: z.number(),
  strength: z.enum(['identifier', 'strong', 'possible']),
  explanation: z.array(
    z.object({
      feature: z.string(),
      score: z.number(),
      query: z.string(),
      found: z.string(),
      text: Text,
    }),
  ),
})

export const screenName = endpoint({
  method: 'POST',
  path: '/api/v1/screenings',
  door: 'account-or-key',
  summary: 'Find who on the registers may be meant by a name; each match explained',
  body: z.object({
    schema: z
      .enum(['Person', 'Organization', 'Company', 'LegalEntity', 'Vessel', 'Thing'])
      .default('Thing'),
    properties: z.object({
      name: z.array(Line).min(1).max(20),
      birthDate: z.array(z.string().max(10)).optional(),
      country: z.array(z.string().max(60)).optional(),
      idNumber: z.array(z.string().max(100)).optional(),
    }),
    purpose: z.string().max(100).default('screening'),
    limit: z.number().int().min(1).max(100).default(10),
    threshold: z.number().min(0).max(1).default(0.7),
  }),
  output: z.object({ results: z.array(ScreeningResult), note: Text }),
})
