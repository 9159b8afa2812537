import type { WordRole } from '../prepared-name.ts'

const ROLES: readonly WordRole[] = [
  'plain',
  'given',
  'family',
  'patronymic',
  'particle',
  'initial',
  'number',
  'form',
  'region',
  'industry',
]

/** 268 million words, sixteen roles. */
export const WORD_MASK = 0x0fffffff

export const packWord = (id: number, role: WordRole): number =>
  (id | (ROLES.indexOf(role) << 28)) >>> 0

export const roleOf = (packed: number): WordRole => ROLES[packed >>> 28] ?? 'plain'

/** How much a word of this role says about whom a name names, against an ordinary word. */
const SHARE: Readonly<Record<WordRole, number>> = {
  plain: 1,
  given: 1,
  family: 1,
  patronymic: 0.7,
  particle: 0.2,
  initial: 0.2,
  number: 0.8,
  form: 0.1,
  region: 0.6,
  industry: 0.6,
}

export const roleShare = (role: WordRole): number => SHARE[role]

const SHARES = Float32Array.from(ROLES, roleShare)

export const packedShare = (packed: number): number => SHARES[packed >>> 28] ?? 0

/** The words of a short name written together, found but not shown. */
const JOINED_ROLE = 15

export const packJoined = (id: number): number => (id | (JOINED_ROLE << 28)) >>> 0

export const isJoined = (packed: number): boolean => packed >>> 28 === JOINED_ROLE

const LONGEST_JOINED = 10
const LONGEST_PART = 4
const HAN_NAME = /^\p{Script=Han}{2,8}$/u

type Written = { readonly text: string; readonly latin: string; readonly role: WordRole }
type Joined = Omit<Written, 'role'>

const endToEnd = (words: readonly Written[], part: keyof Joined): string =>
  words.reduce((joined, word) => joined + word[part], '')

/**
 * A short name of short words as one: `mbbank`, `eptqa`, `p885`. Its words have no letters to spare, together they do.
 * So is a person's name in Han, whose characters may write one foreign name by sound. Undefined for other names.
 */
export const joinedName = (words: readonly Written[]): Joined | undefined => {
  if (words.length < 2 || words.length > LONGEST_JOINED) return undefined
  const text = endToEnd(words, 'text')
  const ofPerson = words.every(({ role }) => role === 'family' || role === 'given')
  if (ofPerson && HAN_NAME.test(text)) return { text, latin: endToEnd(words, 'latin') }
  if (words.some(({ latin }) => latin.length > LONGEST_PART)) return undefined
  const latin = endToEnd(words, 'latin')
  return latin.length <= LONGEST_JOINED && latin.length > 2 ? { text: latin, latin } : undefined
}
