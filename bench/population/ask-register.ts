import type { Entity, NameIndex, Query } from '@xinyong/screening'
import { getEntity } from '@xinyong/screening'
import { seeded } from '../name-corpora.ts'

/** A question by a name of a listed entity. */
export interface Question {
  readonly query: Query
  readonly from: Entity
}

const HAN = /\p{Script=Han}/u
const LATIN = /^[\p{Script=Latin}\p{P}\d\s]+$/u
const LETTERS = 'etaoinshrdlucmfwypvbgkjqxz'

/** One letter replaced, left out, added or swapped with its neighbour, wherever it stands. */
const misspelt = (text: string, random: () => number): string => {
  const places = Array.from(text.matchAll(/\p{L}/gu), ({ index }) => index)
  const at = places[Math.floor(random() * places.length)] ?? 0
  const letter = LETTERS[Math.floor(random() * LETTERS.length)]!
  const [before, after] = [text.slice(0, at), text.slice(at + 1)]
  const slip = Math.floor(random() * 4)
  if (slip === 0) return before + letter + after
  if (slip === 1) return before + after
  if (slip === 2) return before + letter + text.slice(at)
  return before + after.slice(0, 1) + text[at]! + after.slice(1)
}

const isPerson = ({ schema }: Entity): boolean => schema === 'Person'

interface Kind {
  readonly name: string
  readonly fits: (entity: Entity, name: string) => boolean
  readonly misspelt: boolean
}

/** What is asked, by kind; half of the questions are misspelt. */
export const kinds: readonly Kind[] = [
  {
    name: 'person, Latin, as listed',
    fits: (one, name) => isPerson(one) && LATIN.test(name),
    misspelt: false,
  },
  {
    name: 'person, Latin, misspelt',
    fits: (one, name) => isPerson(one) && LATIN.test(name),
    misspelt: true,
  },
  {
    name: 'firm, Latin, as listed',
    fits: (one, name) => !isPerson(one) && LATIN.test(name),
    misspelt: false,
  },
  {
    name: 'firm, Latin, misspelt',
    fits: (one, name) => !isPerson(one) && LATIN.test(name),
    misspelt: true,
  },
  {
    name: 'person, Han, as listed',
    fits: (one, name) => isPerson(one) && HAN.test(name),
    misspelt: false,
  },
  {
    name: 'firm, Han, as listed',
    fits: (one, name) => !isPerson(one) && HAN.test(name),
    misspelt: false,
  },
]

/** Questions of one kind by names spread over the whole register, each entity asked for once. */
export function questionsOf(
  index: NameIndex,
  size: number,
  kind: Kind,
  count: number,
  seed: number,
): readonly Question[] {
  const random = seeded(seed)
  const questions: Question[] = []
  for (let tries = 0; questions.length < count && tries < count * 200; tries += 1) {
    const from = getEntity(index, `made-${Math.floor(random() * size).toString(36)}`)
    const name = from?.names.find(({ text }) => kind.fits(from, text))
    if (from === undefined || name === undefined) continue
    const text = kind.misspelt ? misspelt(name.text, random) : name.text
    questions.push({ from, query: { schema: from.schema, names: [{ text, role: 'name' }] } })
  }
  return questions
}

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

/** The entity asked for, or one that no name tells from it. */
export function isMeant(found: Entity, from: Entity): boolean {
  const names = new Set(from.names.map(({ text }) => folded(text)))
  return found.id === from.id || found.names.some(({ text }) => names.has(folded(text)))
}
