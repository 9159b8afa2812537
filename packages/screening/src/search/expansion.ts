import { wordCount } from '../index/dictionary.ts'
import type { NameIndex } from '../index/name-index.ts'

/** Words of the dictionary that may stand for a word of a query, the likeliest first, each with how like it is, 0 to 1. */
export type Expansion = { readonly ids: readonly number[]; readonly likeness: readonly number[] }

/** An expansion being made: how like each word is by its number, 0 for all that are not among `ids`. */
export type Growing = { readonly likeness: Float64Array; readonly ids: number[] }

const ROOM = 1.1

// One array for all, as long as the dictionary; whoever writes into it leaves it empty.
const likenessOf = (index: NameIndex): Float64Array => {
  const words = wordCount(index.dictionary)
  if (index.scratch.likeness.length < words)
    index.scratch.likeness = new Float64Array(Math.ceil(words * ROOM))
  return index.scratch.likeness
}

const clear = ({ ids }: Expansion | Growing, likeness: Float64Array): void => {
  for (let at = 0; at < ids.length; at += 1) likeness[ids[at]!] = 0
}

/** Lets `work` put words in; the expansion holds the best likeness of each. Only one may grow at a time. */
export const growExpansion = (index: NameIndex, work: (into: Growing) => void): Expansion => {
  const into: Growing = { likeness: likenessOf(index), ids: [] }
  try {
    work(into)
    const ids = into.ids.sort((a, b) => into.likeness[b]! - into.likeness[a]! || a - b)
    return { ids, likeness: ids.map((id) => into.likeness[id]!) }
  } finally {
    clear(into, into.likeness)
  }
}

export const putWord = ({ likeness, ids }: Growing, id: number, value: number): void => {
  const before = likeness[id]!
  if (value <= before) return
  if (before === 0) ids.push(id)
  likeness[id] = value
}

/** Puts all of an expansion in, each word as much less like as `factor` says. */
export const putWords = (into: Growing, { ids, likeness }: Expansion, factor = 1): void => {
  for (let at = 0; at < ids.length; at += 1) putWord(into, ids[at]!, likeness[at]! * factor)
}

/** Lays the expansions out by word number, the likeliest where several have a word, for as long as `work` takes. */
export const withLikeness = (
  index: NameIndex,
  expansions: readonly Expansion[],
  work: (likeness: Float64Array) => void,
): void => {
  const all = likenessOf(index)
  try {
    for (const { ids, likeness } of expansions)
      for (let at = 0; at < ids.length; at += 1)
        if (likeness[at]! > all[ids[at]!]!) all[ids[at]!] = likeness[at]!
    work(all)
  } finally {
    for (const expansion of expansions) clear(expansion, all)
  }
}
