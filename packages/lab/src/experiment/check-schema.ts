/** The part of JSON Schema (2020-12) that experiments are described in. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer'
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly minProperties?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly minLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly oneOf?: readonly Schema[]
  /** For readers of the published schema; nothing is judged by them. */
  readonly $schema?: string
  readonly title?: string
  readonly description?: string
  readonly default?: unknown
}

export interface SchemaFault {
  readonly path: readonly (string | number)[]
  readonly keyword: keyof Schema
  /** What the keyword asks for: the name missing or unknown, the list, the bound. */
  readonly wanted: unknown
}

/**
 * Every fault of a value, by walking schema and value together. Compilers of JSON Schema write code at run time, which the
 * pages' content security policy forbids; a test holds this walk against one of them.
 */
export function schemaFaults(
  schema: Schema,
  value: unknown,
  path: SchemaFault['path'] = [],
): readonly SchemaFault[] {
  const no = (keyword: keyof Schema, wanted: unknown, at = path): SchemaFault => ({
    path: at,
    keyword,
    wanted,
  })
  if (schema.type !== undefined && !isOf(schema.type, value)) return [no('type', schema.type)]
  if ('const' in schema && value !== schema.const) return [no('const', schema.const)]
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [no('enum', schema.enum)]
  if (schema.oneOf !== undefined) return oneOfFaults(schema.oneOf, value, path, no)
  if (typeof value === 'string') return textFaults(schema, value, no)
  if (typeof value === 'number') return numberFaults(schema, value, no)
  if (Array.isArray(value)) return listFaults(schema, value, path, no)
  return isRecord(value) ? objectFaults(schema, value, path, no) : []
}

type No = (keyword: keyof Schema, wanted: unknown, at?: SchemaFault['path']) => SchemaFault

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isOf(type: NonNullable<Schema['type']>, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isRecord(value)
  if (type === 'integer') return Number.isInteger(value)
  return type === 'number' ? Number.isFinite(value) : typeof value === type
}

/** Exactly one must fit; where none does, the faults of the one that comes nearest help most. */
function oneOfFaults(
  choices: readonly Schema[],
  value: unknown,
  path: SchemaFault['path'],
  no: No,
): readonly SchemaFault[] {
  const each = choices.map((choice) => schemaFaults(choice, value, path))
  const fitting = each.filter((faults) => faults.length === 0).length
  if (fitting === 1) return []
  if (fitting > 1) return [no('oneOf', 1)]
  return each.toSorted((a, b) => a.length - b.length)[0] ?? []
}

function textFaults(schema: Schema, value: string, no: No): readonly SchemaFault[] {
  const { minLength, pattern } = schema
  return [
    ...(minLength !== undefined && Array.from(value).length < minLength
      ? [no('minLength', minLength)]
      : []),
    ...(pattern !== undefined && !new RegExp(pattern, 'u').test(value)
      ? [no('pattern', pattern)]
      : []),
  ]
}

function numberFaults({ minimum, maximum }: Schema, value: number, no: No): readonly SchemaFault[] {
  return [
    ...(minimum !== undefined && value < minimum ? [no('minimum', minimum)] : []),
    ...(maximum !== undefined && value > maximum ? [no('maximum', maximum)] : []),
  ]
}

function listFaults(
  { items, minItems, maxItems, uniqueItems }: Schema,
  value: readonly unknown[],
  path: SchemaFault['path'],
  no: No,
): readonly SchemaFault[] {
  const texts = uniqueItems === true ? value.map((item) => JSON.stringify(item)) : []
  return [
    ...(minItems !== undefined && value.length < minItems ? [no('minItems', minItems)] : []),
    ...(maxItems !== undefined && value.length > maxItems ? [no('maxItems', maxItems)] : []),
    ...(new Set(texts).size < texts.length ? [no('uniqueItems', true)] : []),
    ...(items === undefined
      ? []
      : value.flatMap((item, at) => schemaFaults(items, item, [...path, at]))),
  ]
}

function objectFaults(
  { required = [], properties = {}, additionalProperties, minProperties }: Schema,
  value: Readonly<Record<string, unknown>>,
  path: SchemaFault['path'],
  no: No,
): readonly SchemaFault[] {
  const names = Object.keys(value)
  const faults = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => no('required', name))
  if (minProperties !== undefined && names.length < minProperties)
    faults.push(no('minProperties', minProperties))
  for (const name of names) {
    const at = [...path, name]
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (known !== undefined) faults.push(...schemaFaults(known, value[name], at))
    else if (additionalProperties === false) faults.push(no('additionalProperties', name))
    else if (typeof additionalProperties === 'object')
      faults.push(...schemaFaults(additionalProperties, value[name], at))
  }
  return faults
}
