import { wordCount } from '../index/dictionary.ts'
import type { NameIndex } from '../index/name-index.ts'

/** A list of a handful of names says little about what is rare: as many names more are thought along. */
const THOUGHT_ALONG = 20

/** How rare a word is, in nats: minus the logarithm of the share of living names it stands in; never below 0.2. */
export const rarity = (index: NameIndex, names: number): number =>
  Math.max(0.2, Math.log((index.livingNames + THOUGHT_ALONG) / Math.max(1, names)))

export const wordWeight = (index: NameIndex, id: number): number => {
  const held = index.scratch.weights
  if (held.values.length === 0) held.values = new Float32Array(wordCount(index.dictionary))
  const { values } = held
  if (values[id] === 0) values[id] = rarity(index, index.frequency[id] ?? 0)
  // Read back: the same number whether it was kept or not.
  return values[id]!
}
