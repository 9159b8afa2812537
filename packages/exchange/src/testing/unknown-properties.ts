import type { SourceRecord } from '@xinyong/app'
import { propertyType } from '../formats/ftm/model.ts'

/** Properties of a record that its schemata do not have: an importer that writes one loses it at the next export. */
export function unknownProperties({ entity, related }: SourceRecord): readonly string[] {
  return [entity, ...related].flatMap(({ id, schema, properties }) =>
    Object.keys(properties)
      .filter((name) => propertyType(schema, name) === undefined)
      .map((name) => `${id}: ${schema} has no ${name}`),
  )
}
