import { detectScript, normaliseName, readHanName, toLatin } from '@xinyong/identity'
import type { PreparedName, Word, WordRole } from '../prepared-name.ts'
import { foldHan } from './han-variants.ts'
import { readHebrew } from './hebrew.ts'
import { readHangul, readKoreanName } from './korean.ts'
import {
  generationOf,
  looksPatronymic,
  NAMING_TITLES,
  PARTICLES,
  SON_OF,
  TITLES,
} from './name-words.ts'
import { plainName } from './plain-name.ts'
import type { PlainName } from './plain-name.ts'
import { makeWord } from './word.ts'
import type { Intern } from './word.ts'

/** Parts of the name its source states, as the source writes them. */
export type NameTags = { readonly given?: string; readonly family?: string }

export const MOST_WORDS = 40
const FAMILY_COMMA = /^([^,，]+)[,，]([^,，]+)$/
// A capital inside a word begins another one: lists glue VladimirPutin together. McKenzie and DeVito stay.
const GLUED = /(?<=\p{Ll}{3,})(?=\p{Lu}\p{Ll}{2,})/gu
const HEBREW = /\p{Script=Hebrew}/u
const HANGUL = /\p{Script=Hangul}/u
const SO_CALLED = /\bso[- ]called\b/giu

const latinOf = (word: string, as: 'person' | 'words'): string => {
  if (/^[a-z0-9]*$/.test(word)) return word
  if (HANGUL.test(word)) return readHangul(word)
  if (HEBREW.test(word)) return readHebrew(word)
  return toLatin(word, as)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

const foldName = (text: string): PlainName => plainName(text) ?? normaliseName(foldHan(text))

/** The Mandarin reading of folded Han characters, written together. */
export const latinOfHan = (text: string): string => latinOf(text, 'words')

const UNTAGGED: ReadonlyMap<string, WordRole> = new Map()

const tagged = (tags: NameTags): ReadonlyMap<string, WordRole> => {
  if (tags.given === undefined && tags.family === undefined) return UNTAGGED
  const roles = new Map<string, WordRole>()
  for (const part of ['given', 'family'] as const)
    for (const word of foldName(tags[part] ?? '').tokens) roles.set(word, part)
  return roles
}

// Piotr Piatrovich MIKLASHEVICH has one father: the first that looks so behind another name. Of two words none does.
const fatherOf = (tokens: readonly string[], known: ReadonlyMap<string, WordRole>): number =>
  tokens.length < 3
    ? -1
    : tokens.findIndex(
        (word, at) => at > 0 && looksPatronymic(word) && known.get(word) !== 'family',
      )

const roleOf = (
  word: string,
  before: string | undefined,
  known: ReadonlyMap<string, WordRole>,
): WordRole => {
  if (PARTICLES.has(word)) return 'particle'
  if (/^[\p{L}]$/u.test(word) && detectScript(word) !== 'Hani') return 'initial'
  if (before !== undefined && SON_OF.has(before)) return 'patronymic'
  return known.get(word) ?? 'plain'
}

// With a gap the single letter, or the pair that is a compound family name, is the family, wherever it stands.
const familyOfGap = (tokens: readonly string[]): string => {
  const [first = '', second = ''] = tokens
  if (tokens.length !== 2 || first.length === second.length) return tokens.length === 2 ? first : ''
  const [short, long] = first.length < second.length ? [first, second] : [second, first]
  const compound = readHanName(long + short)?.family
  return compound === long ? long : short
}

const hanPerson = (tokens: readonly string[], stated: string, intern: Intern): readonly Word[] => {
  const gap = familyOfGap(tokens)
  const compact = gap !== '' && tokens[1] === gap ? gap + (tokens[0] ?? '') : tokens.join('')
  const family = stated === '' ? gap : stated
  const read =
    family !== '' && compact.startsWith(family)
      ? { family, given: compact.slice(family.length) }
      : readHanName(compact)
  if (read === undefined || read.given === '')
    return [intern(makeWord(compact, latinOf(compact, 'words'), 'plain'))]
  const [surname = '', ...given] = toLatin(read.family + read.given, 'person')
    .toLowerCase()
    .split(' ')
  const rest = given.join('')
  return [
    intern(makeWord(read.family, rest === '' ? latinOf(read.family, 'words') : surname, 'family')),
    intern(makeWord(read.given, rest === '' ? latinOf(read.given, 'words') : rest, 'given')),
  ]
}

// JOHNSON, Prince has a given name: where a title that names as well is all that stands beside one word, it names.
const withoutTitles = (tokens: readonly string[]): readonly string[] => {
  // Sr. behind a name is the elder, before it a señor.
  const isTitle = (token: string, at: number): boolean =>
    TITLES.has(token) && (at === 0 || generationOf(token) === undefined)
  const named = tokens.filter((token, at) => !isTitle(token, at))
  if (named.length === 0) return tokens
  return named.length > 1
    ? named
    : tokens.filter((token, at) => !isTitle(token, at) || NAMING_TITLES.has(token))
}

// `al` of AL, Mehmet is a name: a part that is nothing but particles names.
const keepNaming = (roles: readonly WordRole[]): readonly WordRole[] =>
  roles.some((role) => role !== 'particle' && role !== 'initial')
    ? roles
    : roles.map((role) => (role === 'particle' ? 'plain' : role))

/** A person's name ready to be compared. See {@link prepareName}. */
export const preparePerson = (text: string, tags: NameTags, intern: Intern): PreparedName => {
  const bounded = text.slice(0, 2000).replace(SO_CALLED, ' ').replace(GLUED, ' ')
  const comma = FAMILY_COMMA.exec(bounded)
  const folded = foldName(bounded)
  const stated: NameTags =
    comma === null ? tags : { family: comma[1] ?? '', given: comma[2] ?? '', ...tags }
  const compact = folded.text.replaceAll(' ', '')
  if (folded.script === 'Hani' && (folded.tokens.length === 1 || compact.length <= 4))
    return {
      kind: 'person',
      words: hanPerson(folded.tokens, foldHan(stated.family ?? '').trim(), intern),
      script: 'Hani',
    }
  const gap = familyOfGap(folded.tokens)
  const korean =
    folded.script === 'Latn'
      ? undefined
      : readKoreanName(
          gap !== '' && folded.tokens[1] === gap ? gap + (folded.tokens[0] ?? '') : compact,
        )
  if (korean !== undefined && folded.tokens.length < 3) {
    const { family, given, reading } = korean
    const words = [
      intern(makeWord(family, reading, 'family')),
      intern(makeWord(given, readHangul(given), 'given')),
    ]
    return { kind: 'person', words, script: 'Kore' }
  }
  const tokens = withoutTitles(folded.tokens).slice(0, MOST_WORDS)
  const known = tagged(stated)
  const father = fatherOf(tokens, known)
  const generations = tokens.map((token, at) => (at === 0 ? undefined : generationOf(token)))
  const roles = keepNaming(
    tokens.map((token, at) => {
      if (at === father) return 'patronymic'
      return generations[at] === undefined ? roleOf(token, tokens[at - 1], known) : 'number'
    }),
  )
  const words = tokens.map((token, at) => {
    const text = generations[at] ?? token
    return intern(makeWord(text, latinOf(text, 'words'), roles[at] ?? 'plain'))
  })
  return { kind: 'person', words, script: folded.script }
}
