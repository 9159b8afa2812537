import type { PreparedName, Word } from '../prepared-name.ts'
import { alignNames } from './align-names.ts'
import type { NameAlignment, Pair } from './alignment.ts'
import { nameFeatures, weightOf } from './name-features.ts'
import type { NameFeatures } from './name-features.ts'
import { nameLogOdds, weightNamed } from './name-model.ts'
import type { WordLink } from './word-cost.ts'

/** How a word of one name stands to the other name. */
export type WordMatch = WordLink | 'contradicted' | 'extra'

export type WordEvidence = {
  readonly how: WordMatch
  /** Words of the first name; empty where only the second has them. */
  readonly left: readonly Word[]
  readonly right: readonly Word[]
  /** Natural-logarithmic odds this adds. */
  readonly logOdds: number
}

/** What two names say about whether they name the same: additive, words apart. */
export type NameEvidence = {
  /** 0 to 1, calibrated on the tuning data: the share of pairs like this that name the same. */
  readonly score: number
  readonly logOdds: number
  /** A Mandarin reading is all that links the names: never more than possible. */
  readonly readingOnly: boolean
  readonly words: readonly WordEvidence[]
  /** What is left of `logOdds` beside the words: what any pair of names starts from, and their order. */
  readonly base: number
}

const KINDS_DIFFER = -1.5
const NOTHING: NameEvidence = { score: 0, logOdds: -10, readingOnly: false, words: [], base: -10 }
const LIGHT = 0.2

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

const total = (a: PreparedName, b: PreparedName, features: NameFeatures): number =>
  nameLogOdds(features, a.kind === 'organisation' || b.kind === 'organisation') +
  (a.kind === b.kind ? 0 : KINDS_DIFFER)

// Names that agree in nothing but forms and particles have nothing in common.
const hasMatch = (a: PreparedName, b: PreparedName, alignment: NameAlignment): boolean =>
  alignment.pairs.some(
    ({ left, right }) =>
      weightOf(a.words[left] as Word) > LIGHT && weightOf(b.words[right] as Word) > LIGHT,
  )

const onlyRead = (a: PreparedName, alignment: NameAlignment): boolean =>
  alignment.pairs.some(({ mandarin }) => mandarin) &&
  alignment.pairs.every(
    ({ mandarin, how, left }) =>
      mandarin || how === 'initial' || weightOf(a.words[left] as Word) <= LIGHT,
  )

const pairEvidence = (
  a: PreparedName,
  b: PreparedName,
  pair: Pair,
  features: NameFeatures,
): WordEvidence => {
  const left = a.words.slice(pair.left, pair.left + pair.leftCount)
  const right = b.words.slice(pair.right, pair.right + pair.rightCount)
  const worst = pair.cost > 0 && pair.cost === features.worst ? pair.cost : 0
  const logOdds = weightNamed('edits') * pair.edits + weightNamed('worst') * worst
  return { how: pair.how, left, right, logOdds }
}

const looseEvidence = (
  words: readonly Word[],
  used: Uint8Array,
  side: 'left' | 'right',
  share: { readonly contradicted: number; readonly extra: number },
): readonly WordEvidence[] =>
  words.flatMap((word, at) => {
    if (used[at] === 1) return []
    const weight = weightOf(word)
    const contradicts = weight > LIGHT && share.contradicted < 0
    const logOdds = weight * (share.contradicted + share.extra)
    const apart = side === 'left' ? { left: [word], right: [] } : { left: [], right: [word] }
    return [{ how: contradicts ? 'contradicted' : 'extra', ...apart, logOdds } as const]
  })

const looseWeight = (words: readonly Word[], used: Uint8Array): number =>
  words.reduce((sum, word, at) => (used[at] === 1 ? sum : sum + weightOf(word)), 0)

const explain = (
  a: PreparedName,
  b: PreparedName,
  alignment: NameAlignment,
  features: NameFeatures,
): readonly WordEvidence[] => {
  const organisation = a.kind === 'organisation' || b.kind === 'organisation'
  const perContradiction =
    weightNamed('contradicted') + (organisation ? weightNamed('organisationContradicted') : 0)
  const [left, right] = [
    looseWeight(a.words, alignment.usedLeft),
    looseWeight(b.words, alignment.usedRight),
  ]
  const all = left + right
  const extra =
    (weightNamed('extra') + (organisation ? weightNamed('organisationExtra') : 0)) *
      features.extra +
    weightNamed('extraShare') * features.extraShare
  const share = {
    contradicted: all === 0 ? 0 : (perContradiction * features.contradicted) / all,
    extra: all === 0 ? 0 : extra / all,
  }
  return [
    ...alignment.pairs.map((pair) => pairEvidence(a, b, pair, features)),
    ...looseEvidence(a.words, alignment.usedLeft, 'left', share),
    ...looseEvidence(b.words, alignment.usedRight, 'right', share),
  ]
}

// Words are paired greedily, so that the order of the names could show: both orders are measured as one.
const standsAfter = (a: PreparedName, b: PreparedName): boolean => {
  if (a.words.length !== b.words.length) return a.words.length > b.words.length
  for (let at = 0; at < a.words.length; at += 1) {
    const [left, right] = [a.words[at] as Word, b.words[at] as Word]
    if (left === right) continue
    if (left.text !== right.text) return left.text > right.text
    if (left.role !== right.role) return left.role > right.role
  }
  return a.kind > b.kind
}

const compareOrdered = (a: PreparedName, b: PreparedName): NameEvidence => {
  const alignment = alignNames(a, b)
  if (!hasMatch(a, b, alignment)) return NOTHING
  const features = nameFeatures(a, b, alignment)
  const logOdds = total(a, b, features)
  const words = explain(a, b, alignment, features)
  const base = logOdds - words.reduce((sum, word) => sum + word.logOdds, 0)
  const readingOnly = onlyRead(a, alignment)
  return { score: chance(logOdds), logOdds, readingOnly, words, base }
}

/** Compares two prepared names and says why. Symmetric. Nothing in common: score 0. */
export const compareNames = (a: PreparedName, b: PreparedName): NameEvidence => {
  if (!standsAfter(a, b)) return compareOrdered(a, b)
  const { words, ...found } = compareOrdered(b, a)
  return {
    ...found,
    words: words.map(({ left, right, ...word }) => ({ ...word, left: right, right: left })),
  }
}

/** What a ranking needs of two names, without the words. */
export type NameOdds = Pick<NameEvidence, 'logOdds' | 'readingOnly'>

/** Of names that have nothing in common. */
export const NOTHING_IN_COMMON: NameOdds = NOTHING

const oddsOrdered = (
  a: PreparedName,
  b: PreparedName,
  flipped: boolean,
  near?: Int32Array,
): NameOdds => {
  const alignment = alignNames(a, b, flipped, near)
  if (!hasMatch(a, b, alignment)) return NOTHING
  const logOdds = total(a, b, nameFeatures(a, b, alignment))
  return { logOdds, readingOnly: onlyRead(a, alignment) }
}

/**
 * The log-odds alone, for the many candidates that will not be shown; those of {@link compareNames} to the last bit.
 * `near` spares measuring words known to be far apart: for each word of the second name, the bits of the first's words
 * it could go with.
 */
export const nameOdds = (a: PreparedName, b: PreparedName, near?: Int32Array): NameOdds =>
  standsAfter(a, b) ? oddsOrdered(b, a, true, near) : oddsOrdered(a, b, false, near)

/** The score alone. */
export const nameScore = (a: PreparedName, b: PreparedName): number => {
  const odds = nameOdds(a, b)
  return odds === NOTHING ? 0 : chance(odds.logOdds)
}
