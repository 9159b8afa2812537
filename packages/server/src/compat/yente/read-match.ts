import { AppError } from '@xinyong/contract'
import type { Context } from 'hono'
import { z } from 'zod'
import { invalidInput } from '../../http/invalid-input.ts'
import { BATCH_LIMIT, readJson } from '../../http/read-body.ts'

export const MOST_QUERIES = 100

const Name = z.string().max(200)
const Names = z.array(Name).max(1_000)

/** What a question may narrow down beside the address; some clients state it in the body, for all or for one. */
const Params = z
  .object({
    include_datasets: Names.optional(),
    exclude_datasets: Names.optional(),
    exclude_entity_ids: z.array(z.string().max(500)).max(50).optional(),
  })
  .optional()

/** Every group must be met by one of its values. */
const Filters = z.record(Name, z.array(z.array(Name).max(100)).max(50)).optional()

const Example = z.object({
  id: z.string().max(500).nullish(),
  schema: z.string().max(100),
  properties: z.record(z.string().max(200), z.unknown()),
  params: Params,
  filters: Filters,
})

const Body = z.object({
  weights: z.record(Name, z.number()).default({}),
  config: z.record(Name, z.union([z.string(), z.number(), z.boolean(), z.null()])).default({}),
  params: Params,
  queries: z.record(z.string().max(500), Example.nullable()),
})

export type MatchBody = z.output<typeof Body>
export type MatchExample = z.output<typeof Example>

/** @throws AppError request/not-json, request/too-large, request/too-many, request/invalid */
export async function readMatch(c: Context): Promise<MatchBody> {
  const given = await readJson(c.req.raw, BATCH_LIMIT)
  const queries = (given as { readonly queries?: unknown } | null)?.queries
  // Counted before anything is read of them.
  if (typeof queries === 'object' && queries !== null) {
    const count = Object.keys(queries).length
    if (count > MOST_QUERIES) throw new AppError('request/too-many', { limit: MOST_QUERIES })
    if (count === 0)
      throw new AppError('request/invalid', {
        field: 'queries',
        reason: 'holds no query',
        reasonZh: '不含任何查询',
      })
  }
  const read = Body.safeParse(given)
  if (read.success) return read.data
  throw invalidInput(read.error.issues)
}
