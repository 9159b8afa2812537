import anyAscii from 'any-ascii'
import { readHanName } from '../names/han-name.ts'
import { detectScript } from '../names/script.ts'
import { syllables } from './pinyin.ts'
import { simplify } from './simplify.ts'

/** How Han letters are read: as a person's name (family name first and apart) or as words (one syllable a letter). */
export type ReadAs = 'person' | 'words'

const HAN_RUN = /\p{Script=Han}+/gu

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const read = (simplified: string, as: ReadAs): readonly string[] =>
  // A letter without a known reading comes back as itself and goes on to the general table.
  syllables(simplified, as).map((syllable) => anyAscii(syllable).toLowerCase())

const readPerson = (simplified: string): string => {
  const name = readHanName(simplified)
  if (name === undefined) return capital(read(simplified, 'words').join(''))
  const split = Array.from(name.family).length
  const all = read(simplified, 'person')
  return [all.slice(0, split), all.slice(split)].map((part) => capital(part.join(''))).join(' ')
}

const readWords = (simplified: string): string => read(simplified, 'words').map(capital).join(' ')

/**
 * Writes a name in ASCII letters: Chinese by Mandarin reading, every other script letter by letter.
 * Han letters beside kana or Hangul are Japanese or Korean and their Mandarin reading would be wrong;
 * they too go letter by letter, for want of a reading. Arabic and Hebrew come without the vowels they do not write.
 */
export const toLatin = (text: string, as: ReadAs = 'words'): string => {
  const script = detectScript(text)
  // The general table marks where a syllable begins by a capital.
  if (script === 'Jpan' || script === 'Kore')
    return anyAscii(text).replace(/([a-z])(?=[A-Z])/g, '$1 ')
  // Several runs are the parts of a foreign name (卡尔·马克思), which has no Chinese family name to split off.
  const single = as === 'person' && (text.match(HAN_RUN)?.length ?? 0) === 1
  const parts = text.replace(HAN_RUN, (run) => {
    const simplified = simplify(run)
    if (single) return ` ${readPerson(simplified)} `
    return as === 'person'
      ? ` ${capital(read(simplified, 'words').join(''))} `
      : ` ${readWords(simplified)} `
  })
  return anyAscii(parts).replace(/\s+/g, ' ').trim()
}
