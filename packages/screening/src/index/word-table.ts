import { encodeText, grown, textAt } from './bytes.ts'
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
  const [own, read] = [encodeText(text), latin === text ? new Uint8Array(0) : encodeText(latin)]
  const at = table.count
  const [textAtEnd, latinAtEnd] = [table.textStart[at]!, table.latinStart[at]!]
  table.texts = grown(table.texts, textAtEnd + own.length)
  table.texts.set(own, textAtEnd)
  table.latins = grown(table.latins, latinAtEnd + read.length)
  table.latins.set(read, latinAtEnd)
  table.textStart = grown(table.textStart, at + 2)
  table.latinStart = grown(table.latinStart, at + 2)
  table.textStart[at + 1] = textAtEnd + own.length
  table.latinStart[at + 1] = latinAtEnd + read.length
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

/** The table without the room it kept for growing. */
export const trimWords = (table: WordTable): WordTable => ({
  ...table,
  texts: table.texts.slice(0, table.textStart[table.count]),
  textStart: table.textStart.slice(0, table.count + 1),
  latins: table.latins.slice(0, table.latinStart[table.count]),
  latinStart: table.latinStart.slice(0, table.count + 1),
  sounds: table.sounds.slice(0, table.count),
  skeletons: table.skeletons.slice(0, table.count),
})
