import { WORD_MASK } from './packed-word.ts'
import type { Layer } from './layer.ts'

/** The names each word stands in, ascending, end to end. */
export type Postings = { readonly start: Uint32Array; readonly names: Uint32Array }

export const NO_POSTINGS: Postings = { start: new Uint32Array(1), names: new Uint32Array(0) }

/** Each word of a name once, with its number. */
export const eachWordOf = (layer: Layer, name: number, found: (word: number) => void): void => {
  const [start, end] = [layer.nameStart[name]!, layer.nameStart[name + 1]!]
  for (let at = start; at < end; at += 1) {
    const word = layer.nameWords[at]! & WORD_MASK
    let before = start
    while ((layer.nameWords[before]! & WORD_MASK) !== word) before += 1
    if (before === at) found(word)
  }
}

export const buildPostings = (layer: Layer, words: number): Postings => {
  const start = new Uint32Array(words + 1)
  for (let name = 0; name < layer.names; name += 1)
    eachWordOf(layer, name, (word) => {
      start[word + 1] = start[word + 1]! + 1
    })
  for (let word = 1; word <= words; word += 1) start[word] = start[word]! + start[word - 1]!
  const next = start.slice(0, words)
  const names = new Uint32Array(start[words]!)
  for (let name = 0; name < layer.names; name += 1)
    eachWordOf(layer, name, (word) => {
      const at = next[word]!
      names[at] = layer.firstName + name
      next[word] = at + 1
    })
  return { start, names }
}
