import { grown } from './bytes.ts'
import { freezeDictionary, wordCount } from './dictionary.ts'
import { entityAt, entityKeysOf } from './entities.ts'
import { buildKeyTable } from './key-table.ts'
import type { KeyTable } from './key-table.ts'
import { appendEntity, emptyLayer, rowAt, trimLayer } from './layer.ts'
import type { Layer } from './layer.ts'
import { clearScratch } from './name-index.ts'
import type { NameIndex } from './name-index.ts'
import { NO_POSTINGS, buildPostings } from './postings.ts'

/** The living entities of both layers in one, in their order. */
const mergeLayers = ({ frozen, tail, livingEntities }: NameIndex): Layer => {
  if (frozen.entities === 0 && livingEntities === tail.entities) return trimLayer(tail)
  const merged = emptyLayer(0, 0)
  for (const layer of [frozen, tail])
    for (let at = 0; at < layer.entities; at += 1)
      if (layer.alive[at] === 1) appendEntity(merged, rowAt(layer, at))
  return trimLayer(merged)
}

const keysOfEntities = (index: NameIndex): KeyTable =>
  buildKeyTable(index.frozen.entities * 2, (each) => {
    for (let entity = 0; entity < index.frozen.entities; entity += 1)
      for (const key of entityKeysOf(entityAt(index, entity))) each(key, entity)
  })

/**
 * Makes one frozen layer of everything that lives. Answers stay the same to the byte; what changes is the memory that
 * withdrawn entities held, and speed. Time and memory grow with the whole index.
 */
export const freezeIndex = (index: NameIndex): void => {
  index.frozen = mergeLayers(index)
  index.tail = emptyLayer(index.frozen.entities, index.frozen.names)
  index.postings = NO_POSTINGS
  index.tailPostings = new Map()
  index.dictionary = freezeDictionary(index.dictionary)
  const words = wordCount(index.dictionary)
  index.postings = buildPostings(index.frozen, words)
  index.frequency = grown(index.frequency, words).slice(0, words)
  index.entityKeys = { frozen: keysOfEntities(index), tail: new Map() }
  clearScratch(index)
}

/** Whether there is anything a freeze would move. */
export const isFrozen = (index: NameIndex): boolean =>
  index.tail.entities === 0 && index.livingEntities === index.frozen.entities
