import type { Dictionary } from '../index/dictionary.ts'
import type { WordTable } from '../index/word-table.ts'
import type { SlipPattern } from './slips.ts'
import { slipsToLatin } from './word-bytes.ts'

const FARTHEST = 2

const LETTERS = 0x3ffffff
const LETTER_BITS = 26
const LONGEST = 63
const LETTER_A = 97

// Which letters a reading has, and above them how many: told apart by these, few words are left to be measured.
type Signs = { of: Uint32Array; count: number }
const signsOfTables = new WeakMap<WordTable, Signs>()

const signOf = (bytes: Uint8Array, start: number, end: number): number => {
  let sign = 0
  for (let at = start; at < end; at += 1) {
    const letter = bytes[at]! - LETTER_A
    if (letter >= 0 && letter < LETTER_BITS) sign |= 1 << letter
  }
  return (sign | (Math.min(LONGEST, end - start) << LETTER_BITS)) >>> 0
}

// A table only ever gets more words.
const signsOf = (table: WordTable): Uint32Array => {
  const signs = signsOfTables.get(table) ?? { of: new Uint32Array(0), count: 0 }
  if (signs.of.length < table.count) {
    const before = signs.of
    signs.of = new Uint32Array(Math.ceil(table.count * 1.25))
    signs.of.set(before)
  }
  for (let at = signs.count; at < table.count; at += 1) {
    const [start, end] = [table.latinStart[at]!, table.latinStart[at + 1]!]
    signs.of[at] =
      start === end
        ? signOf(table.texts, table.textStart[at]!, table.textStart[at + 1]!)
        : signOf(table.latins, start, end)
  }
  signs.count = table.count
  signsOfTables.set(table, signs)
  return signs.of
}

const bitCount = (bits: number): number => {
  let [left, count] = [bits, 0]
  while (left !== 0) {
    left &= left - 1
    count += 1
  }
  return count
}

/** Every word no more than two slips from the pattern, by looking at all: for dictionaries of few names. */
export const eachTwoSlipsAway = (
  dictionary: Dictionary,
  pattern: SlipPattern,
  found: (id: number, slips: number) => void,
): void => {
  const size = pattern.word.length
  let letters = 0
  for (let at = 0; at < size; at += 1) {
    const letter = pattern.word.charCodeAt(at) - LETTER_A
    if (letter >= 0 && letter < LETTER_BITS) letters |= 1 << letter
  }
  for (const table of [dictionary.frozen, dictionary.tail]) {
    const signs = signsOf(table)
    for (let at = 0; at < table.count; at += 1) {
      const sign = signs[at]!
      const more = (sign >>> LETTER_BITS) - size
      if (more > FARTHEST || more < -FARTHEST) continue
      const others = sign & LETTERS
      // Each slip takes away one letter at most and brings one at most.
      if (bitCount(letters & ~others) > FARTHEST || bitCount(others & ~letters) > FARTHEST) continue
      const slips = slipsToLatin(dictionary, pattern, table.first + at)
      if (slips <= FARTHEST) found(table.first + at, slips)
    }
  }
}
