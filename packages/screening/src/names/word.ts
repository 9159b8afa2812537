import type { Word, WordRole } from '../prepared-name.ts'

/** Replaces a word by the one object that stands for all words equal to it. The index passes its own. */
export type Intern = (word: Word) => Word

/** What two words must share to be one: the index interns by it. */
export const wordKey = ({ text, latin, role }: Word): string => `${text}\t${latin}\t${role}`

export const makeWord = (text: string, latin: string, role: WordRole): Word => ({
  text,
  latin,
  role,
  weight: 0,
})
