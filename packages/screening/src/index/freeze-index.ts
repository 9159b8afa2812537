import { grown } from './bytes.ts'
import { freezeDictionary, wordCount } from './dictionary.ts'
import { eachListed, openKeyLists } from './key-lists.ts'
import { buildKeyTable, eachPair } from './key-table.ts'
import type { KeyTable } from './key-table.ts'
import { GONE, emptyLayer, mergeLayers, renumbered } from './layer.ts'
import { clearScratch } from './name-index.ts'
import type { EntityKeys, NameIndex } from './name-index.ts'
import { NO_POSTINGS, buildPostings } from './postings.ts'
import { MANY_NAMES } from './word-keys.ts'

// Keys of what has gone are left out, the others find their entity under its new number.
const mergeEntityKeys = (
  { frozen, tail }: EntityKeys,
  numbers: Uint32Array | undefined,
): KeyTable => {
  const each = (put: (key: number, entity: number) => void): void => {
    const move = (key: number, entity: number): void => {
      const moved = numbers === undefined ? entity : numbers[entity]!
      if (moved !== GONE) put(key, moved)
    }
    eachPair(frozen, move)
    eachListed(tail, move)
  }
  let living = 0
  each(() => {
    living += 1
  })
  return buildKeyTable(living, each)
}

/**
 * Makes one frozen layer of everything that lives. Answers stay the same to the byte; what changes is the memory that
 * withdrawn entities held, and speed. Time grows with the whole index; at most its old and its new form stand in memory
 * beside one another.
 */
export const freezeIndex = (index: NameIndex): void => {
  const layers = [index.frozen, index.tail]
  const keys = mergeEntityKeys(index.entityKeys, renumbered(layers))
  index.postings = NO_POSTINGS
  index.tailPostings = openKeyLists()
  index.entityKeys = { frozen: keys, tail: openKeyLists() }
  index.frozen = mergeLayers(layers)
  index.tail = emptyLayer(index.frozen.entities, index.frozen.names)
  index.dictionary = freezeDictionary(index.dictionary, index.livingNames > MANY_NAMES)
  const words = wordCount(index.dictionary)
  index.postings = buildPostings(index.frozen, words)
  index.frequency = grown(index.frequency, words).slice(0, words)
  clearScratch(index)
}

/** Whether there is anything a freeze would move. */
export const isFrozen = (index: NameIndex): boolean =>
  index.tail.entities === 0 && index.livingEntities === index.frozen.entities
