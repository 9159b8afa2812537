import { hashText } from './hash.ts'
import { eachInList } from './key-lists.ts'
import { eachInBucket } from './key-table.ts'
import type { Entity } from './entity.ts'
import { isAlive, layerOfEntity } from './name-index.ts'
import type { NameIndex } from './name-index.ts'
import { decodeRecord } from './record-bytes.ts'

const SEED = { id: 101, identifier: 102 } as const
/** Shorter ones are shared by chance. */
const SHORTEST_IDENTIFIER = 4

/** An identifier as it is compared: capital letters and digits alone. */
export const foldIdentifier = (value: string): string =>
  value
    .slice(0, 200)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

export const idKey = (id: string): number => hashText(id, SEED.id)

export const identifierKey = (value: string): number | undefined => {
  const folded = foldIdentifier(value)
  return folded.length < SHORTEST_IDENTIFIER ? undefined : hashText(folded, SEED.identifier)
}

/** The keys an entity is found by other than its names. */
export const entityKeysOf = (entity: Pick<Entity, 'id' | 'identifiers'>): readonly number[] => {
  if (entity.identifiers.length === 0) return [idKey(entity.id)]
  const keys = new Set([idKey(entity.id)])
  for (const { value } of entity.identifiers) {
    const key = identifierKey(value)
    if (key !== undefined) keys.add(key)
  }
  return [...keys]
}

/** What is kept of an entity beside its facet; its id leads. */
export const recordOf = (index: NameIndex, entity: number): Uint8Array => {
  const layer = layerOfEntity(index, entity)
  const at = entity - layer.firstEntity
  // Copied: decoders refuse views of shared memory.
  return layer.records.slice(layer.recordStart[at], layer.recordStart[at + 1])
}

export const entityAt = (index: NameIndex, entity: number): Entity => {
  const layer = layerOfEntity(index, entity)
  const facet = index.facets.list[layer.facet[entity - layer.firstEntity]!]!
  return decodeRecord(recordOf(index, entity), facet)
}

const eachUnderKey = (index: NameIndex, key: number, found: (entity: number) => void): void => {
  const { frozen, tail } = index.entityKeys
  eachInBucket(frozen, key, found)
  if (tail.entries > 0) eachInList(tail, key, found)
}

/** The number of the living entity with the id. */
export const findEntity = (index: NameIndex, id: string): number | undefined => {
  let number: number | undefined
  eachUnderKey(index, idKey(id), (entity) => {
    if (number === undefined && isAlive(index, entity) && entityAt(index, entity).id === id)
      number = entity
  })
  return number
}

/** The entity with the id, as it was put in. */
export const getEntity = (index: NameIndex, id: string): Entity | undefined => {
  const entity = findEntity(index, id)
  return entity === undefined ? undefined : entityAt(index, entity)
}

/** Numbers of the living entities that bear an identifier of this value, in whatever scheme. */
export const bearersOf = (index: NameIndex, value: string): readonly number[] => {
  const key = identifierKey(value)
  if (key === undefined) return []
  const folded = foldIdentifier(value)
  const found = new Set<number>()
  eachUnderKey(index, key, (entity) => {
    if (!isAlive(index, entity) || found.has(entity)) return
    const { identifiers } = entityAt(index, entity)
    if (identifiers.some((one) => foldIdentifier(one.value) === folded)) found.add(entity)
  })
  return [...found]
}

/** The living entities that bear an identifier of this value, in whatever scheme. */
export const entitiesBearing = (index: NameIndex, value: string): readonly Entity[] =>
  bearersOf(index, value).map((entity) => entityAt(index, entity))

/** Every living entity, in no order that means anything. */
export function* livingEntities(index: NameIndex): Generator<Entity> {
  for (const layer of [index.frozen, index.tail])
    for (let at = 0; at < layer.entities; at += 1)
      if (layer.alive[at] === 1) yield entityAt(index, layer.firstEntity + at)
}

/** How many living entities stand on each list; one that stands on two counts on both. */
export const countByDataset = (index: NameIndex): ReadonlyMap<string, number> => {
  const perFacet = new Uint32Array(index.facets.list.length)
  for (const layer of [index.frozen, index.tail])
    for (let at = 0; at < layer.entities; at += 1)
      if (layer.alive[at] === 1) perFacet[layer.facet[at]!]! += 1
  const counts = new Map<string, number>()
  index.facets.list.forEach(({ datasets }, facet) => {
    for (const dataset of datasets)
      counts.set(dataset, (counts.get(dataset) ?? 0) + perFacet[facet]!)
  })
  return counts
}
