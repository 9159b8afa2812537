import type { FtmEntity } from '@xinyong/app'

interface Model {
  readonly schemata: Readonly<Record<string, ModelSchema>>
  readonly types: Readonly<Record<string, { readonly values?: Readonly<Record<string, string>> }>>
}
interface ModelSchema {
  readonly abstract?: boolean
  readonly schemata: readonly string[]
  readonly required?: readonly string[]
  readonly properties: Readonly<
    Record<string, { readonly type: string; readonly range?: string; readonly stub?: boolean }>
  >
}

/** What is wrong with an entity by the published model, references apart. Independent of our own copy of the model. */
export function modelFaults(model: Model, entity: FtmEntity): readonly string[] {
  const schema = model.schemata[entity.schema]
  if (schema === undefined || schema.abstract === true) return [`${entity.id}: ${entity.schema}`]
  const faults: string[] = []
  for (const [name, values] of Object.entries(entity.properties)) {
    const property = propertyOf(model, entity.schema, name)
    if (property === undefined || property.stub === true)
      faults.push(`${entity.id}: ${entity.schema} has no ${name}`)
    if (values.length === 0) faults.push(`${entity.id}: ${name} is empty`)
    for (const value of values as readonly unknown[]) {
      const allowed = model.types[property?.type ?? '']?.values
      if (typeof value !== 'string' || value === '' || value !== value.trim())
        faults.push(`${entity.id}: ${name} holds ${JSON.stringify(value)}`)
      else if (allowed !== undefined && property?.type !== 'language' && !(value in allowed))
        faults.push(`${entity.id}: ${name} may not be ${value}`)
      else if (property?.type === 'date' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value))
        faults.push(`${entity.id}: ${name} is no date: ${value}`)
    }
  }
  for (const name of schema.required ?? [])
    if (entity.properties[name] === undefined) faults.push(`${entity.id}: ${name} is required`)
  return faults
}

/** References that point to nothing, or to a schema out of range. */
export function danglingReferences(
  model: Model,
  entities: readonly FtmEntity[],
): readonly string[] {
  const schemas = new Map(entities.map((entity) => [entity.id, entity.schema]))
  return entities.flatMap((entity) =>
    Object.entries(entity.properties).flatMap(([name, values]) => {
      const property = propertyOf(model, entity.schema, name)
      if (property?.type !== 'entity') return []
      return values
        .filter((id) => {
          const schema = schemas.get(id)
          const range = property.range ?? 'Thing'
          return schema === undefined || !model.schemata[schema]?.schemata.includes(range)
        })
        .map((id) => `${entity.id}: ${name} → ${id}`)
    }),
  )
}

function propertyOf(
  model: Model,
  schema: string,
  name: string,
): ModelSchema['properties'][string] | undefined {
  for (const ancestor of model.schemata[schema]?.schemata ?? []) {
    const property = model.schemata[ancestor]?.properties[name]
    if (property !== undefined) return property
  }
  return undefined
}

export type { Model }
