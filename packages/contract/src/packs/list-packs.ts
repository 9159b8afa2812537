import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Text } from '../shapes.ts'

export const PackSummary = z
  .object({
    id: z.string(),
    title: Text,
    summary: Text,
    kind: z.string(),
    direction: z.string().optional(),
    use: z.string(),
    jurisdiction: z.string(),
    authority: Text,
    subjects: z.array(z.string()),
    versions: z.array(z.object({ id: z.string(), from: z.string(), title: Text })),
    unverified: z.number().int(),
    digest: z.string(),
  })
  .meta({ id: 'PackSummary' })

export const listPacks = endpoint({
  method: 'GET',
  path: '/api/v1/packs',
  door: 'public',
  summary: 'The schemes as data',
  output: z.object({ items: z.array(PackSummary) }),
})
