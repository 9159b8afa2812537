import type { PreparedName } from '../prepared-name.ts'
import { prepareOrganisation } from './prepare-organisation.ts'
import { preparePerson } from './prepare-person.ts'
import type { NameTags } from './prepare-person.ts'
import type { Intern } from './word.ts'

export type { NameTags } from './prepare-person.ts'

/**
 * A name ready to be compared: folded, read in Latin letters, split into words that know their part. Total: any text
 * gives a name, at worst one without words. Bounded: no more than the first 1,000 characters and 40 words count.
 * @param intern puts equal words into one object; without it each word is an object of its own.
 */
export const prepareName = (
  text: string,
  kind: PreparedName['kind'],
  tags: NameTags = {},
  intern: Intern = (word) => word,
): PreparedName =>
  kind === 'person' ? preparePerson(text, tags, intern) : prepareOrganisation(text, intern)
