import { wordLatin } from '../index/dictionary.ts'
import type { Dictionary } from '../index/dictionary.ts'
import { slipsBetween, slipsTo } from './slips.ts'
import type { SlipPattern } from './slips.ts'

// Readings are compared where they lie: most words found under a key are not the ones looked for, and making a text of
// each would cost more than all else.
type Place = { bytes: Uint8Array; start: number; end: number }
const place: Place = { bytes: new Uint8Array(0), start: 0, end: 0 }

const FIRST_BEYOND_ASCII = 128

/** Where the reading of a word lies; good until the next word is placed. False where it is not plain Latin. */
const placeLatin = ({ frozen, tail }: Dictionary, id: number): boolean => {
  const table = id < frozen.count ? frozen : tail
  const at = id - table.first
  place.bytes = table.latins
  place.start = table.latinStart[at]!
  place.end = table.latinStart[at + 1]!
  if (place.start === place.end) {
    place.bytes = table.texts
    place.start = table.textStart[at]!
    place.end = table.textStart[at + 1]!
  }
  return place.start === place.end || place.bytes[place.start]! < FIRST_BEYOND_ASCII
}

/** Letters of a word's reading, without reading it. */
export const latinLength = (dictionary: Dictionary, id: number): number =>
  placeLatin(dictionary, id) ? place.end - place.start : wordLatin(dictionary, id).length

/** Whether a word's reading is this one. */
export const hasLatin = (dictionary: Dictionary, id: number, latin: string): boolean => {
  if (!placeLatin(dictionary, id)) return wordLatin(dictionary, id) === latin
  const { bytes, start, end } = place
  if (end - start !== latin.length) return false
  for (let at = 0; at < latin.length; at += 1)
    if (bytes[start + at] !== latin.charCodeAt(at)) return false
  return true
}

/** Slips between a word and the reading of one of the dictionary. */
export const slipsToLatin = (dictionary: Dictionary, pattern: SlipPattern, id: number): number =>
  placeLatin(dictionary, id)
    ? slipsTo(pattern, place.bytes, place.start, place.end)
    : slipsBetween(pattern.word, wordLatin(dictionary, id))
