import { AppError } from '@xinyong/contract'
import { z } from 'zod'
import { invalidInput } from '../../http/invalid-input.ts'
import { BATCH_SIZE } from './endpoint.ts'

const Short = z.string().max(2_000)
const Id = z.string().max(500)
const Value = z.union([
  Short,
  z.number(),
  z.boolean(),
  z.object({ id: Id, name: Short.optional() }),
])
const Values = z.union([Value, z.array(Value).max(1_000)])
const Limit = z.number().int().min(1).max(100)

const Query02 = z
  .strictObject({
    query: Short.optional(),
    type: z.union([Id, z.array(Id).max(50)]).optional(),
    limit: Limit.optional(),
    properties: z
      .array(z.object({ pid: Id, v: Values }))
      .max(100)
      .optional(),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
  })
  .refine(
    ({ query, properties }) => query !== undefined || (properties?.length ?? 0) > 0,
    'needs a query or properties',
  )

const Condition = z
  .object({
    matchType: z.enum(['name', 'id', 'property']),
    propertyId: Id.optional(),
    propertyValue: Values,
    required: z.boolean().default(false),
    matchQuantifier: z.enum(['any', 'all', 'none']).default('any'),
    matchQualifier: Id.optional(),
  })
  .refine(
    ({ matchType, propertyId }) => matchType !== 'property' || propertyId !== undefined,
    'needs a propertyId',
  )

const Query10 = z.strictObject({
  type: Id.optional(),
  limit: Limit.optional(),
  lang: Id.optional(),
  dir: z.enum(['ltr', 'rtl', 'auto']).optional(),
  conditions: z.array(Condition).min(1).max(100),
})

export type Query02 = z.output<typeof Query02>
export type Query10 = z.output<typeof Query10>
export type Condition = z.output<typeof Condition>
export type GivenValue = z.output<typeof Value>

/** @throws AppError request/too-many before anything is read of a batch that is too large */
function bounded(count: number): void {
  if (count > BATCH_SIZE) throw new AppError('request/too-many', { limit: BATCH_SIZE })
}

function read<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw invalidInput(result.error.issues)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A batch of version 0.2: questions by the client's own keys. @throws AppError request/invalid, request/too-many */
export function readBatch02(value: unknown): Readonly<Record<string, Query02>> {
  if (isRecord(value)) bounded(Object.keys(value).length)
  return read(z.record(z.string().max(200), Query02), value)
}

/** A batch of version 1.0: questions in order. @throws AppError request/invalid, request/too-many */
export function readBatch10(value: unknown): readonly Query10[] {
  if (isRecord(value) && Array.isArray(value['queries'])) bounded(value['queries'].length)
  return read(z.object({ queries: z.array(Query10) }), value).queries
}

const Extension = z.object({
  ids: z.array(Id),
  properties: z
    .array(z.object({ id: Id, settings: z.record(Id, z.unknown()).default({}) }))
    .max(100),
})
export type Extension = z.output<typeof Extension>

/** @throws AppError request/invalid, request/too-many */
export function readExtension(value: unknown): Extension {
  if (isRecord(value) && Array.isArray(value['ids'])) bounded(value['ids'].length)
  return read(Extension, value)
}

/** A value as text; of an entity that was reconciled before, its name. */
export const textOf = (value: GivenValue): string =>
  typeof value === 'object' ? (value.name ?? value.id) : String(value)
