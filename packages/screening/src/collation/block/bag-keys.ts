import type { PreparedField } from '../prepare/prepare-fields.ts'
import type { AtomKeys } from './atom-keys.ts'
import { hashText, mixHash } from './hash.ts'

const RAREST = 4
const NONE: readonly number[] = []

/** Keys of a value of several words: every two of its four rarest words, or its one word. */
export const bagsKeys = (field: PreparedField): AtomKeys => {
  if (field.store.bags === undefined) return () => NONE
  const ofValue = (value: number): readonly number[] => {
    // Looked up each time: values that come later lie in bags of their own.
    const bags = field.store.bags!
    const words = [...bags.words.subarray(bags.starts[value], bags.starts[value + 1])]
      .sort((a, b) => bags.weights[b]! - bags.weights[a]! || a - b)
      .slice(0, RAREST)
      .map((word) => hashText(bags.texts[word]!))
    if (words.length <= 1) return words
    return words.flatMap((one, at) =>
      words.slice(at + 1).map((two) => mixHash(Math.min(one, two), Math.max(one, two))),
    )
  }
  return (row) => {
    const code = field.codes[row]!
    if (code < 0) return NONE
    return [...new Set([code, ...(field.more.get(row) ?? [])].flatMap(ofValue))]
  }
}
