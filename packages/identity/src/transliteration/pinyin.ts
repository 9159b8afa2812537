import { pinyin } from 'pinyin-pro'

/**
 * Toneless Mandarin syllables of a run of Han letters, one a letter, `ü` written `u` as most lists do.
 * A `person`'s first letters are read as a family name: 曾 is zeng and 单 is shan there, ceng and dan elsewhere.
 */
export const syllables = (han: string, as: 'person' | 'words'): readonly string[] =>
  pinyin(han, {
    type: 'array',
    toneType: 'none',
    v: 'u',
    surname: as === 'person' ? 'head' : 'off',
    toneSandhi: false,
  })
