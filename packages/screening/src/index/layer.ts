import { grown } from './bytes.ts'

/**
 * Entities by number with their names, in typed arrays. An index has two layers: one frozen, whose arrays may lie in
 * a snapshot shared between threads, and one that grows. Numbers run on from one to the other. Nothing is ever taken
 * out of a layer; `alive` says what was withdrawn, until the next freeze leaves it behind.
 */
export type Layer = {
  readonly firstEntity: number
  readonly firstName: number
  entities: number
  names: number
  /** First name of each entity, counted within the layer; one more than there are entities. */
  entityNames: Uint32Array
  /** Where each name's words start; one more than there are names. */
  nameStart: Uint32Array
  /** Word number, with the word's role in the upper four bits. */
  nameWords: Uint32Array
  /** Entity of each name, by its number in the index. */
  nameEntity: Uint32Array
  nameScript: Uint8Array
  facet: Uint32Array
  /** Seconds since 1970 of the last change; 0 where unknown. */
  changed: Uint32Array
  /** Earliest year of birth in the upper half, latest in the lower; 0 where unknown. */
  births: Uint32Array
  recordStart: Uint32Array
  records: Uint8Array
  alive: Uint8Array
}

export const emptyLayer = (firstEntity: number, firstName: number): Layer => ({
  firstEntity,
  firstName,
  entities: 0,
  names: 0,
  entityNames: new Uint32Array(1),
  nameStart: new Uint32Array(1),
  nameWords: new Uint32Array(0),
  nameEntity: new Uint32Array(0),
  nameScript: new Uint8Array(0),
  facet: new Uint32Array(0),
  changed: new Uint32Array(0),
  births: new Uint32Array(0),
  recordStart: new Uint32Array(1),
  records: new Uint8Array(0),
  alive: new Uint8Array(0),
})

/** A name as a layer keeps it. */
export type NameRow = { readonly words: ArrayLike<number>; readonly script: number }
export type EntityRow = {
  readonly record: Uint8Array
  readonly names: readonly NameRow[]
  readonly facet: number
  readonly changed: number
  readonly births: number
}

const appendName = (layer: Layer, entity: number, { words, script }: NameRow): void => {
  const at = layer.names
  const start = layer.nameStart[at]!
  layer.nameWords = grown(layer.nameWords, start + words.length)
  layer.nameWords.set(words, start)
  layer.nameStart = grown(layer.nameStart, at + 2)
  layer.nameStart[at + 1] = start + words.length
  layer.nameEntity = grown(layer.nameEntity, at + 1)
  layer.nameEntity[at] = entity
  layer.nameScript = grown(layer.nameScript, at + 1)
  layer.nameScript[at] = script
  layer.names = at + 1
}

/** The number of the entity in the index. */
export const appendEntity = (layer: Layer, row: EntityRow): number => {
  const at = layer.entities
  const entity = layer.firstEntity + at
  for (const name of row.names) appendName(layer, entity, name)
  layer.entityNames = grown(layer.entityNames, at + 2)
  layer.entityNames[at + 1] = layer.names
  layer.facet = grown(layer.facet, at + 1)
  layer.facet[at] = row.facet
  layer.changed = grown(layer.changed, at + 1)
  layer.changed[at] = row.changed
  layer.births = grown(layer.births, at + 1)
  layer.births[at] = row.births
  const start = layer.recordStart[at]!
  layer.records = grown(layer.records, start + row.record.length)
  layer.records.set(row.record, start)
  layer.recordStart = grown(layer.recordStart, at + 2)
  layer.recordStart[at + 1] = start + row.record.length
  layer.alive = grown(layer.alive, at + 1)
  layer.alive[at] = 1
  layer.entities = at + 1
  return entity
}

/** The row at a place within the layer, sharing its bytes. */
export const rowAt = (layer: Layer, at: number): EntityRow => {
  const names: NameRow[] = []
  for (let name = layer.entityNames[at]!; name < layer.entityNames[at + 1]!; name += 1)
    names.push({
      words: layer.nameWords.subarray(layer.nameStart[name], layer.nameStart[name + 1]),
      script: layer.nameScript[name]!,
    })
  return {
    record: layer.records.subarray(layer.recordStart[at], layer.recordStart[at + 1]),
    names,
    facet: layer.facet[at]!,
    changed: layer.changed[at]!,
    births: layer.births[at]!,
  }
}

/** The layer without the room it kept for growing. */
export const trimLayer = (layer: Layer): Layer => ({
  ...layer,
  entityNames: layer.entityNames.slice(0, layer.entities + 1),
  nameStart: layer.nameStart.slice(0, layer.names + 1),
  nameWords: layer.nameWords.slice(0, layer.nameStart[layer.names]),
  nameEntity: layer.nameEntity.slice(0, layer.names),
  nameScript: layer.nameScript.slice(0, layer.names),
  facet: layer.facet.slice(0, layer.entities),
  changed: layer.changed.slice(0, layer.entities),
  births: layer.births.slice(0, layer.entities),
  recordStart: layer.recordStart.slice(0, layer.entities + 1),
  records: layer.records.slice(0, layer.recordStart[layer.entities]),
  alive: layer.alive.slice(0, layer.entities),
})
