import type { FtmEntity } from '@xinyong/app'
import { captionOf, propertyType } from '@xinyong/exchange'
import { reverseOf } from './reverse.ts'

/** An entity within another. */
export interface Nested extends Omit<FtmEntity, 'properties'> {
  readonly caption: string
  readonly properties: Readonly<Record<string, readonly (string | Nested)[]>>
}

const isReference = (schema: string, property: string): boolean =>
  propertyType(schema, property) === 'entity'

/**
 * The entities next to one, by the property it carries them under: those it names and those that name it. What they
 * name in turn is put in their place, except the way back.
 */
export function adjacentOf(
  root: FtmEntity,
  related: readonly FtmEntity[],
): Readonly<Record<string, readonly Nested[]>> {
  const byId = new Map(related.map((one) => [one.id, one]))
  const found = new Map<string, Nested[]>()
  const put = (property: string, entity: Nested): void => {
    const list = found.get(property) ?? []
    if (!list.some(({ id }) => id === entity.id)) found.set(property, [...list, entity])
  }
  for (const [property, values] of Object.entries(root.properties)) {
    if (!isReference(root.schema, property)) continue
    for (const id of values) {
      const other = byId.get(id)
      if (other !== undefined) put(property, nestedIn(other, byId, root.id))
    }
  }
  for (const other of related)
    for (const [property, values] of Object.entries(other.properties)) {
      if (!values.includes(root.id) || !isReference(other.schema, property)) continue
      const reverse = reverseOf(other.schema, property)
      if (reverse !== undefined) put(reverse, nestedIn(other, byId, root.id))
    }
  return Object.fromEntries(found)
}

function nestedIn(
  { id, schema, properties, ...rest }: FtmEntity,
  byId: ReadonlyMap<string, FtmEntity>,
  from: string,
): Nested {
  const shown = Object.entries(properties).map(([property, values]) => {
    if (!isReference(schema, property)) return [property, values] as const
    const ends = values.flatMap((value): readonly (string | Nested)[] => {
      if (value === from) return []
      const other = byId.get(value)
      return [other === undefined ? value : { ...other, caption: captionOf(other) }]
    })
    return [property, ends] as const
  })
  return {
    ...rest,
    id,
    schema,
    caption: captionOf({ ...rest, id, schema, properties }),
    properties: Object.fromEntries(shown.filter(([, values]) => values.length > 0)),
  }
}
