import { schemata } from './schemata.ts'

const ancestry = new Map<string, ReadonlySet<string>>()
const types = new Map<string, ReadonlyMap<string, string>>()

/** True when the model has the schema. */
export function isSchema(schema: string): boolean {
  return Object.hasOwn(schemata, schema)
}

/** True when a schema is, or descends from, another. */
export function isA(schema: string, ancestor: string): boolean {
  return ancestorsOf(schema).has(ancestor)
}

/** The type of a property on a schema, inherited ones included; undefined when the schema does not have it. */
export function propertyType(schema: string, property: string): string | undefined {
  return typesOf(schema).get(property)
}

/** Every property of a schema, inherited ones included, in the order of the model. */
export function propertiesOf(schema: string): readonly string[] {
  return [...typesOf(schema).keys()]
}

function ancestorsOf(schema: string): ReadonlySet<string> {
  const known = ancestry.get(schema)
  if (known !== undefined) return known
  const parents = schemata[schema]?.extends ?? []
  const all = new Set([schema, ...parents.flatMap((parent) => [...ancestorsOf(parent)])])
  ancestry.set(schema, all)
  return all
}

function typesOf(schema: string): ReadonlyMap<string, string> {
  const known = types.get(schema)
  if (known !== undefined) return known
  const row = schemata[schema]
  const inherited = (row?.extends ?? []).flatMap((parent) => [...typesOf(parent)])
  const own = Object.entries(row?.own ?? {}).flatMap(([type, names]) =>
    names.split(' ').map((name) => [name, type] as const),
  )
  const all = new Map([...inherited, ...own])
  types.set(schema, all)
  return all
}

/** Schemata that can stand on a list by themselves. */
const ROOTS = ['LegalEntity', 'Vehicle', 'Security']

export function isListable(schema: string): boolean {
  return ROOTS.some((root) => isA(schema, root))
}
