import type { Entity, Query } from '@xinyong/screening'
import { seeded } from './name-corpora.ts'

/** A query made from an entity of the list, and how it was disturbed. */
export type Asked = {
  readonly query: Query
  readonly from: Entity
  /** The name as listed, before it was disturbed. */
  readonly listed: string
  readonly how: string
}

type Disturb = (text: string, random: () => number) => string | undefined

const letterAt = (text: string, random: () => number): number | undefined => {
  const places = Array.from(text.matchAll(/\p{L}/gu), ({ index }) => index)
  return places[Math.floor(random() * places.length)]
}

const letter = (random: () => number): string => String.fromCharCode(97 + Math.floor(random() * 26))

const words = (text: string): readonly string[] => text.split(/[\s,]+/).filter(Boolean)

/** Ways a name comes to be written otherwise; undefined where a name gives no room for one. */
const DISTURBANCES: Readonly<Record<string, Disturb>> = {
  'as listed': (text) => text,
  'letter replaced': (text, random) => {
    const at = letterAt(text, random)
    return at === undefined ? undefined : text.slice(0, at) + letter(random) + text.slice(at + 1)
  },
  'letter dropped': (text, random) => {
    const at = letterAt(text, random)
    return at === undefined ? undefined : text.slice(0, at) + text.slice(at + 1)
  },
  'letter added': (text, random) => {
    const at = letterAt(text, random)
    return at === undefined ? undefined : text.slice(0, at) + letter(random) + text.slice(at)
  },
  'letters swapped': (text, random) => {
    const at = letterAt(text, random)
    if (at === undefined || !/^\p{L}\p{L}/u.test(text.slice(at))) return undefined
    return text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2)
  },
  'words swapped': (text) => {
    const all = words(text)
    return all.length < 2 ? undefined : [...all.slice(1), all[0]].join(' ')
  },
  // Never the first: without the word that leads a body's name nobody could say which is meant.
  'word dropped': (text, random) => {
    const all = words(text)
    if (all.length < 3) return undefined
    const gone = 1 + Math.floor(random() * (all.length - 1))
    return all.filter((_, at) => at !== gone).join(' ')
  },
}

export const disturbances: readonly string[] = Object.keys(DISTURBANCES)

/** Queries by listed names, each disturbance as often as another, the same for the same seed. */
export function askedOf(
  entities: readonly Entity[],
  count: number,
  seed: number,
): readonly Asked[] {
  const random = seeded(seed)
  const asked: Asked[] = []
  while (asked.length < count) {
    const from = entities[Math.floor(random() * entities.length)]!
    const sure = from.names.filter(({ role }) => role !== 'weakAlias')
    const name = sure[Math.floor(random() * sure.length)]
    const how = disturbances[asked.length % disturbances.length]!
    const text = name === undefined ? undefined : DISTURBANCES[how]!(name.text, random)
    if (text === undefined || text.trim() === '') continue
    const query: Query = { schema: from.schema, names: [{ text, role: 'name' }] }
    asked.push({ from, how, query, listed: name!.text })
  }
  return asked
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether a found entity is the one asked for: itself, or the same subject on another list by one of its names. */
export function isSame(found: Entity, { from }: Asked): boolean {
  if (found.id === from.id) return true
  const names = new Set(from.names.map(({ text }) => folded(text)))
  return found.names.some(({ text }) => names.has(folded(text)))
}
