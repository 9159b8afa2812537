import { grown, joined, textAt, writeText } from './bytes.ts'
import { skeletonHash, soundKey } from './word-keys.ts'

/**
 * Words by number, their texts and Latin readings end to end in bytes. Numbers start at `first`: the frozen table of a
 * snapshot and the table of what came after it number on.
 */
export type WordTable = {
  readonly first: number
  count: number
  texts: Uint8Array
  /** Where each text starts; one more than there are words. */
  textStart: Uint32Array
  /** Empty where the reading is the text itself. */
  latins: Uint8Array
  latinStart: Uint32Array
  /** Hashes of how each is heard, finely and coarsely; 0 where too short to tell. */
  sounds: Uint32Array
  skeletons: Uint32Array
}

export const emptyWords = (first: number): WordTable => ({
  first,
  count: 0,
  texts: new Uint8Array(0),
  textStart: new Uint32Array(1),
  latins: new Uint8Array(0),
  latinStart: new Uint32Array(1),
  sounds: new Uint32Array(0),
  skeletons: new Uint32Array(0),
})

/** The number the word gets. */
export const appendWord = (table: WordTable, text: string, latin: string): number => {
  const at = table.count
  table.textStart = grown(table.textStart, at + 2)
  table.latinStart = grown(table.latinStart, at + 2)
  const [textEnd, latinEnd] = [table.textStart[at]!, table.latinStart[at]!]
  const read = latin === text ? '' : latin
  // No letter has more than three bytes in UTF-8.
  table.texts = grown(table.texts, textEnd + text.length * 3)
  table.latins = grown(table.latins, latinEnd + read.length * 3)
  table.textStart[at + 1] = writeText(text, table.texts, textEnd)
  table.latinStart[at + 1] = writeText(read, table.latins, latinEnd)
  table.sounds = grown(table.sounds, at + 1)
  table.sounds[at] = soundKey(latin) ?? 0
  table.skeletons = grown(table.skeletons, at + 1)
  table.skeletons[at] = skeletonHash(latin) ?? 0
  table.count = at + 1
  return table.first + at
}

export const textOf = (table: WordTable, number: number): string => {
  const at = number - table.first
  return textAt(table.texts, table.textStart[at]!, table.textStart[at + 1]!)
}

export const latinOf = (table: WordTable, number: number): string => {
  const at = number - table.first
  const [start, end] = [table.latinStart[at]!, table.latinStart[at + 1]!]
  return start === end ? textOf(table, number) : textAt(table.latins, start, end)
}

const isText = (bytes: Uint8Array, start: number, end: number, text: string): boolean => {
  // Never fewer bytes than letters, never more than three for each.
  if (end - start < text.length || end - start > text.length * 3) return false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 127) return textAt(bytes, start, end) === text
    if (bytes[start + at] !== code) return false
  }
  return end - start === text.length
}

/** Whether the word of a number is this one, without reading it where its letters are plain. */
export const isWord = (table: WordTable, number: number, text: string, latin: string): boolean => {
  const at = number - table.first
  const [start, end] = [table.latinStart[at]!, table.latinStart[at + 1]!]
  return (
    isText(table.texts, table.textStart[at]!, table.textStart[at + 1]!, text) &&
    (start === end ? text === latin : isText(table.latins, start, end, latin))
  )
}

const joinStarts = (
  first: Uint32Array,
  firstCount: number,
  second: Uint32Array,
  count: number,
): Uint32Array => {
  const joined = new Uint32Array(firstCount + count + 1)
  joined.set(first.subarray(0, firstCount + 1))
  const offset = first[firstCount]!
  for (let at = 1; at <= count; at += 1) joined[firstCount + at] = offset + second[at]!
  return joined
}

/** The words of one table, then of another that numbers on from it, without the room they kept for growing. */
export const joinWords = (one: WordTable, other: WordTable): WordTable => {
  const [first, second] = [one.count, other.count]
  return {
    first: one.first,
    count: first + second,
    texts: joined(one.texts, one.textStart[first]!, other.texts, other.textStart[second]!),
    textStart: joinStarts(one.textStart, first, other.textStart, second),
    latins: joined(one.latins, one.latinStart[first]!, other.latins, other.latinStart[second]!),
    latinStart: joinStarts(one.latinStart, first, other.latinStart, second),
    sounds: joined(one.sounds, first, other.sounds, second),
    skeletons: joined(one.skeletons, first, other.skeletons, second),
  }
}
