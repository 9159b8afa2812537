import { entityAt, recordOf } from '../index/entities.ts'
import { kindOf } from '../index/entity.ts'
import type { Entity, EntityName, PreparedEntity } from '../index/entity.ts'
import { findWord, wordLatin, wordText } from '../index/dictionary.ts'
import { layerOfEntity, layerOfName } from '../index/name-index.ts'
import type { NameIndex } from '../index/name-index.ts'
import { WORD_MASK, isJoined, packWord, roleOf } from '../index/packed-word.ts'
import { prepareName } from '../names/prepare-name.ts'
import type { PreparedName, Word } from '../prepared-name.ts'
import { rarity, wordWeight } from './word-weight.ts'

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

/** What is kept ready between queries; beyond, everything is forgotten and starts anew. */
const MOST_KEPT = { words: 100_000, names: 50_000, entities: 20_000 }

const keep = <K, V>(map: Map<K, V>, key: K, value: V, most: number): V => {
  if (map.size >= most) map.clear()
  map.set(key, value)
  return value
}

const wordAt = (index: NameIndex, packed: number): Word => {
  const known = index.scratch.words.get(packed)
  if (known !== undefined) return known
  const id = packed & WORD_MASK
  const word: Word = {
    text: wordText(index.dictionary, id),
    latin: wordLatin(index.dictionary, id),
    role: roleOf(packed),
    weight: wordWeight(index, id),
  }
  return keep(index.scratch.words, packed, word, MOST_KEPT.words)
}

const sameWords = (a: readonly Word[], b: readonly Word[]): boolean => {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false
  return true
}

const SMALL = 0x3fffffff

const nameAt = (index: NameIndex, name: number, kind: PreparedName['kind']): PreparedName => {
  const layer = layerOfName(index, name)
  const at = name - layer.firstName
  const script = index.scripts[layer.nameScript[at]!] ?? 'Zyyy'
  const words: Word[] = []
  let hash = layer.nameScript[at]! + kind.length
  for (let word = layer.nameStart[at]!; word < layer.nameStart[at + 1]!; word += 1) {
    const packed = layer.nameWords[word]!
    if (isJoined(packed)) continue
    words.push(wordAt(index, packed))
    hash = Math.imul(hash ^ packed, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  const known = index.scratch.names.get(hash & SMALL)
  if (known?.kind === kind && known.script === script && sameWords(known.words, words)) return known
  return keep(index.scratch.names, hash & SMALL, { kind, words, script }, MOST_KEPT.names)
}

const QUOTE = 34
const BACKSLASH = 92
const decoder = new TextDecoder()

/** The id alone, which leads the record: to put equals in order nothing else is read. */
export const idAt = (index: NameIndex, number: number): string => {
  const record = recordOf(index, number)
  let end = 2
  while (record[end] !== QUOTE) end += record[end] === BACKSLASH ? 2 : 1
  return JSON.parse(decoder.decode(record.subarray(1, end + 1))) as string
}

// Most candidates are compared by their names and not shown: only what is asked for is read from the record.
const lazily = (
  index: NameIndex,
  number: number,
  kind: PreparedName['kind'],
  names: readonly PreparedName[],
): PreparedEntity => {
  let [id, entity]: [string | undefined, Entity | undefined] = [undefined, undefined]
  return {
    kind,
    names,
    get id() {
      return (id ??= idAt(index, number))
    },
    get entity() {
      return (entity ??= entityAt(index, number))
    },
  }
}

export const preparedEntityAt = (index: NameIndex, number: number): PreparedEntity => {
  const known = index.scratch.entities.get(number)
  if (known !== undefined) return known
  const layer = layerOfEntity(index, number)
  const at = number - layer.firstEntity
  const kind = kindOf(index.facets.list[layer.facet[at]!]!.schema)
  const names: PreparedName[] = []
  for (let name = layer.entityNames[at]!; name < layer.entityNames[at + 1]!; name += 1)
    names.push(nameAt(index, layer.firstName + name, kind))
  const prepared = lazily(index, number, kind, names)
  return keep(index.scratch.entities, number, prepared, MOST_KEPT.entities)
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
