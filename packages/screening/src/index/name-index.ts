import type { PreparedName, Word } from '../prepared-name.ts'
import { openDictionary } from './dictionary.ts'
import type { Dictionary } from './dictionary.ts'
import { openFacets } from './facets.ts'
import type { Facets } from './facets.ts'
import type { WordGroup } from '../search/word-group.ts'
import type { PreparedEntity } from './entity.ts'
import { openKeyLists } from './key-lists.ts'
import type { KeyLists } from './key-lists.ts'
import { NO_KEYS } from './key-table.ts'
import type { KeyTable } from './key-table.ts'
import { emptyLayer } from './layer.ts'
import type { Layer } from './layer.ts'
import { NO_POSTINGS } from './postings.ts'
import type { Postings } from './postings.ts'
import { digestText, emptySet } from './set-digest.ts'
import type { SetDigest } from './set-digest.ts'

/** Ids and identifiers by their hashes; whoever asks compares what is found. */
export type EntityKeys = {
  readonly frozen: KeyTable
  readonly tail: KeyLists
}

/** What a query works with and keeps between queries; empty after every change. */
export type Scratch = {
  readonly words: Map<number, Word>
  /** Names of the same words are one object, found by a hash of them: lists repeat each other. */
  readonly names: Map<number, PreparedName>
  readonly weights: { values: Float32Array }
  readonly entities: Map<number, PreparedEntity>
  readonly groups: Map<string, WordGroup>
  /** By word number; all 0 between queries, as are the points and marks by name number. */
  likeness: Float64Array
  points: Float32Array
  marks: Uint8Array
}

/**
 * The name index: a frozen layer and one that grows. It is a value of typed arrays that only the functions beside it
 * change; reading one while another thread changes it is not possible, since each thread has its own tail.
 */
export type NameIndex = {
  dictionary: Dictionary
  frozen: Layer
  tail: Layer
  postings: Postings
  /** Names of the growing layer under each word; not kept while an index is first filled. */
  tailPostings: KeyLists
  entityKeys: EntityKeys
  facets: Facets
  scripts: string[]
  /** Living names in which each word stands. */
  frequency: Uint32Array
  livingNames: number
  livingEntities: number
  digest: SetDigest
  readonly scratch: Scratch
}

const openScratch = (): Scratch => ({
  words: new Map(),
  names: new Map(),
  weights: { values: new Float32Array(0) },
  entities: new Map(),
  groups: new Map(),
  likeness: new Float64Array(0),
  points: new Float32Array(0),
  marks: new Uint8Array(0),
})

/** An index without entities. `filling` leaves out what only queries need until the first freeze. */
export const createNameIndex = (filling = false): NameIndex => ({
  dictionary: openDictionary(undefined, undefined, filling),
  frozen: emptyLayer(0, 0),
  tail: emptyLayer(0, 0),
  postings: NO_POSTINGS,
  tailPostings: openKeyLists(),
  entityKeys: { frozen: NO_KEYS, tail: openKeyLists() },
  facets: openFacets(),
  scripts: [],
  frequency: new Uint32Array(0),
  livingNames: 0,
  livingEntities: 0,
  digest: emptySet(),
  scratch: openScratch(),
})

export const layerOfEntity = ({ frozen, tail }: NameIndex, entity: number): Layer =>
  entity < tail.firstEntity ? frozen : tail

export const layerOfName = ({ frozen, tail }: NameIndex, name: number): Layer =>
  name < tail.firstName ? frozen : tail

export const isAlive = (index: NameIndex, entity: number): boolean => {
  const layer = layerOfEntity(index, entity)
  return layer.alive[entity - layer.firstEntity] === 1
}

/** Forgets what queries kept: every change of the index changes what words weigh. */
export const clearScratch = ({ scratch }: NameIndex): void => {
  for (const kept of [scratch.words, scratch.names, scratch.entities, scratch.groups])
    if (kept.size > 0) kept.clear()
  if (scratch.weights.values.length > 0) scratch.weights.values = new Float32Array(0)
}

/** The digest of what the index holds, whatever way it came to hold it. */
export const indexDigest = (index: NameIndex): string => digestText(index.digest)
