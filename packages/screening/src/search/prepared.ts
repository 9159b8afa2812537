import { entityAt } from '../index/entities.ts'
import { kindOf } from '../index/entity.ts'
import type { Entity, EntityName } from '../index/entity.ts'
import { findWord, wordLatin, wordText } from '../index/dictionary.ts'
import { layerOfEntity, layerOfName } from '../index/name-index.ts'
import type { NameIndex } from '../index/name-index.ts'
import { WORD_MASK, packWord, roleOf } from '../index/packed-word.ts'
import { prepareName } from '../names/prepare-name.ts'
import type { PreparedName, Word } from '../prepared-name.ts'
import { rarity, wordWeight } from './word-weight.ts'

/** An entity as the scorer sees it: its names in the order of the record, ready to be compared. */
export type PreparedEntity = {
  readonly id: string
  readonly kind: PreparedName['kind']
  readonly names: readonly PreparedName[]
  readonly entity: Entity
}

/** What is asked: any part of an entity but its id. */
export type Query = {
  /** `Person`, `Organization`, …; without it names are compared as organisations' are. */
  readonly schema?: string
  readonly names: readonly EntityName[]
} & Partial<Pick<Entity, 'birthDates' | 'countries' | 'genders' | 'identifiers' | 'addresses'>>

export type PreparedQuery = {
  readonly kind: PreparedName['kind']
  readonly names: readonly PreparedName[]
  readonly query: Query
}

/** Words and names kept ready between queries; beyond, everything is forgotten and starts anew. */
const MOST_KEPT = 100_000

const keep = <V>(map: Map<number, V>, key: number, value: V): V => {
  if (map.size >= MOST_KEPT) map.clear()
  map.set(key, value)
  return value
}

const wordAt = (index: NameIndex, packed: number): Word => {
  const known = index.scratch.words.get(packed)
  if (known !== undefined) return known
  const id = packed & WORD_MASK
  return keep(index.scratch.words, packed, {
    text: wordText(index.dictionary, id),
    latin: wordLatin(index.dictionary, id),
    role: roleOf(packed),
    weight: wordWeight(index, id),
  })
}

const nameAt = (index: NameIndex, name: number, kind: PreparedName['kind']): PreparedName => {
  const known = index.scratch.names.get(name)
  if (known !== undefined) return known
  const layer = layerOfName(index, name)
  const at = name - layer.firstName
  const words: Word[] = []
  for (let word = layer.nameStart[at]!; word < layer.nameStart[at + 1]!; word += 1)
    words.push(wordAt(index, layer.nameWords[word]!))
  const script = index.scripts[layer.nameScript[at]!] ?? 'Zyyy'
  return keep(index.scratch.names, name, { kind, words, script })
}

export const preparedEntityAt = (index: NameIndex, number: number): PreparedEntity => {
  const entity = entityAt(index, number)
  const kind = kindOf(entity.schema)
  const layer = layerOfEntity(index, number)
  const at = number - layer.firstEntity
  const names: PreparedName[] = []
  for (let name = layer.entityNames[at]!; name < layer.entityNames[at + 1]!; name += 1)
    names.push(nameAt(index, layer.firstName + name, kind))
  return { id: entity.id, kind, names, entity }
}

/** No subject has more names worth asking for; the answer says when some were left out. */
export const MOST_QUERY_NAMES = 100

/** The query's names with the index's own word objects where it knows them. */
export const prepareQuery = (index: NameIndex, query: Query): PreparedQuery => {
  const kind = kindOf(query.schema ?? '')
  const intern = (word: Word): Word => {
    const id = findWord(index.dictionary, word.text, word.latin)
    return id === undefined
      ? { ...word, weight: rarity(index, 0) }
      : wordAt(index, packWord(id, word.role))
  }
  const names = query.names
    .slice(0, MOST_QUERY_NAMES)
    .map((name) => prepareName(name.text.slice(0, 2000), kind, name, intern))
  return { kind, names, query }
}
