import type { Endpoint } from '@xinyong/contract'
import type { Context } from 'hono'
import { invalidInput } from './invalid-input.ts'
import { BATCH_LIMIT, BODY_LIMIT, readJson, UPLOAD_LIMIT } from './read-body.ts'

type Schema = NonNullable<Endpoint['body']>

/** Path, query and body parameters in one object, validated. @throws AppError request/invalid, or what `readJson` throws */
export async function readInput(endpoint: Endpoint, c: Context): Promise<Record<string, unknown>> {
  const limit = limitOf(endpoint.path)
  const input: Record<string, unknown> = {}
  // The path last: what the address names cannot be changed by the body.
  if (endpoint.body) Object.assign(input, parse(endpoint.body, await readJson(c.req.raw, limit)))
  if (endpoint.query) Object.assign(input, parse(endpoint.query, c.req.query()))
  if (endpoint.params) Object.assign(input, parse(endpoint.params, c.req.param()))
  return input
}

// Files to train or to monitor a card travel in the body.
function limitOf(path: string): number {
  if (/\/scorecards\/(training|.*\/monitoring)/.test(path)) return UPLOAD_LIMIT
  return path.endsWith('/batch') ? BATCH_LIMIT : BODY_LIMIT
}

function parse(schema: Schema, value: unknown): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw invalidInput(result.error.issues)
}
