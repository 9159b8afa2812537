import { toLatin } from '@xinyong/identity'
import type { Word, WordRole } from '../prepared-name.ts'
import { hearHan, linked, wordCost } from './word-cost.ts'

/** Neighbouring Latin words that say a part of a name in Han. */
export type SaidPart = {
  /** Words of the name in Han, from its `han`-th on. */
  readonly han: number
  readonly hanCount: number
  readonly latin: number
  readonly latinCount: number
  readonly cost: number
  readonly edits: number
}

/** A Chinese name is no longer in Latin letters, given names and husbands' names with it. */
const MOST_WORDS = 6
const MOST_GIVEN = 3
/** What one Latin word beside the name, as Tony in Tony Leung Chiu-wai, takes from the likeness. */
const BESIDE = 0.02
const MOST_BESIDE = 2
const FARTHEST = 0.25
const FARTHEST_WHOLE = 0.6
const FARTHEST_CHARACTER = 0.45
/** A married woman bears her husband's family name before her own. */
const FAMILY_NAMES = 2

const joined = (latin: readonly Word[], from: number, count: number): string => {
  let text = ''
  for (let at = from; at < from + count; at += 1) text += latin[at]?.latin ?? ''
  return text
}

const wordOf = (text: string): Word => ({ text, latin: text, role: 'plain', weight: 0 })

// A syllable more than the given name has makes another name; Tony and Samuel are none.
const SYLLABLE = /^[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouy]{1,3}(?:ng|[nmptkhr])?$/
const goesOn = (word: Word | undefined): boolean =>
  word !== undefined && (word.role === 'initial' || SYLLABLE.test(word.latin))

type Said = { readonly parts: readonly SaidPart[]; readonly cost: number }

const saidApart = (han: readonly Word[], latin: readonly Word[]): Said | undefined => {
  const [family, given] = han as readonly [Word, Word]
  let best: Said | undefined
  const givenAt = (at: number, count: number, familyAt: SaidPart): void => {
    if (at < 0 || at + count > latin.length) return
    const beside = latin.length - 1 - count
    if (beside > MOST_BESIDE) return
    if (goesOn(latin[at > familyAt.latin ? at + count : at - 1])) return
    const cost = wordCost(given, wordOf(joined(latin, at, count)), 'mandarin', false)
    const whole = familyAt.cost + cost + BESIDE * beside
    if (cost > FARTHEST || whole >= (best?.cost ?? 1)) return
    const { edits } = linked
    const part = { han: 1, hanCount: 1, latin: at, latinCount: count, cost, edits }
    best = { parts: [familyAt, part], cost: whole }
  }
  for (let at = 0; at < latin.length; at += 1) {
    if (latin[at]?.role === 'initial') continue
    const cost = wordCost(family, wordOf(joined(latin, at, 1)), 'mandarin', false)
    if (cost > FARTHEST) continue
    const part = { han: 0, hanCount: 1, latin: at, latinCount: 1, cost, edits: linked.edits }
    for (let count = 1; count <= MOST_GIVEN; count += 1) {
      givenAt(at + 1, count, part)
      givenAt(at - count, count, part)
    }
  }
  return best
}

const characterOf = (text: string, role: WordRole): Word => ({
  text,
  latin: toLatin(text, 'words').toLowerCase(),
  role,
  weight: 0,
})

/**
 * How far a name in Han is from as many Latin words, character by character; 1 where one of them says nothing like it.
 * The way is left in {@link linked}.
 */
export const eachSaid = (han: string, latin: readonly Word[]): number => {
  let [cost, edits] = [0, 0]
  for (let at = 0; at < latin.length; at += 1) {
    const character = characterOf(han.charAt(at), at < FAMILY_NAMES ? 'family' : 'given')
    const one = wordCost(character, wordOf(latin[at]?.latin ?? ''), 'mandarin', false)
    if (one > FARTHEST_CHARACTER) return 1
    cost += one / latin.length
    edits += linked.edits / latin.length
  }
  linked.edits = edits
  return cost
}

// Two family names and a given one, or a name that is no Chinese one: heard as a whole.
const saidWhole = (han: string, hanCount: number, latin: readonly Word[]): Said | undefined => {
  let best: Said | undefined
  for (let from = 0; from <= 1; from += 1)
    for (
      let count = latin.length - from;
      count > 1 && count >= latin.length - MOST_BESIDE;
      count -= 1
    ) {
      if (count === latin.length) continue
      const cost =
        count === han.length
          ? eachSaid(han, latin.slice(from, from + count))
          : hearHan(han, joined(latin, from, count), FARTHEST_WHOLE)
      const whole = cost + BESIDE * (latin.length - count)
      if (cost >= FARTHEST_WHOLE || whole >= (best?.cost ?? 1)) continue
      const part = { han: 0, hanCount, latin: from, latinCount: count, cost, edits: linked.edits }
      best = { parts: [part], cost: whole }
    }
  return best
}

const HAN = /^\p{Script=Han}{2,8}$/u

/**
 * Which words of a Latin name say the family and the given name of a name in Han, wherever the family stands and
 * whatever western given name stands beside: Donald Tsang Yam-kuen. Undefined where none do.
 */
export const saidParts = (
  han: readonly Word[],
  latin: readonly Word[],
): readonly SaidPart[] | undefined =>
  han.length === 2 && latin.length > 1 && latin.length <= MOST_WORDS
    ? saidApart(han, latin)?.parts
    : undefined

/** The same for a name in Han that is not of one family and one given name, heard as a whole. */
export const saidWithin = (
  han: readonly Word[],
  latin: readonly Word[],
): readonly SaidPart[] | undefined => {
  const text = han.map((word) => word.text).join('')
  if (latin.length < 3 || latin.length > MOST_WORDS || !HAN.test(text)) return undefined
  return saidWhole(text, han.length, latin)?.parts
}
