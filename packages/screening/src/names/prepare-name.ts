import { detectScript, normaliseName, simplify, splitLegalForm, toLatin } from '@xinyong/identity'
import type { PreparedName, Word } from '../prepared-name.ts'
import { makeWord } from './word.ts'
import type { Intern } from './word.ts'

/** Parts of the name its source states, as the source writes them. */
export type NameTags = { readonly given?: string; readonly family?: string }

/**
 * A name ready to be compared: folded, read in Latin letters, split into words that know their part. Total: any text
 * gives a name, at worst one without words. Bounded: no more than the first 1,000 characters and 40 words count.
 * @param intern puts equal words into one object; without it each word is an object of its own.
 */
export const prepareName = (
  text: string,
  kind: PreparedName['kind'],
  _tags: NameTags = {},
  intern: Intern = (word) => word,
): PreparedName => {
  const folded = normaliseName(simplify(text))
  const core = kind === 'organisation' ? splitLegalForm(text).core : folded.text
  const words: Word[] = core
    .split(' ')
    .filter(Boolean)
    .slice(0, 40)
    .map((word) => intern(makeWord(word, toLatin(word).toLowerCase(), 'plain')))
  return { kind, words, script: detectScript(folded.text) }
}
