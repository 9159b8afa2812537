import { matchWords } from './match-words.ts'
import type { WordMatch } from './match-words.ts'

/** One piece of the explanation: words left and right that were taken for one another, and why. */
export type AlignedWords = {
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly how: WordMatch
  /** 0 to 1. */
  readonly similarity: number
}

/** How two bags of words cover each other. `score` is 0 to 1; `truncated` where words beyond the first 40 were left out. */
export type Alignment = {
  readonly score: number
  readonly pairs: readonly AlignedWords[]
  readonly onlyLeft: readonly string[]
  readonly onlyRight: readonly string[]
  readonly truncated: boolean
}

const MOST_WORDS = 40
/** `u s a` against `usa`: as many words as may have been written apart. */
const MOST_JOINED = 4

type Candidate = AlignedWords & { readonly at: readonly number[]; readonly to: readonly number[] }

// Long words name, short ones connect; beyond eight letters more length says no more.
const weightOf = (word: string): number => Math.min(8, Math.max(2, Array.from(word).length))

const weightOfAll = (words: readonly string[]): number =>
  words.reduce((total, word) => total + weightOf(word), 0)

const singles = (left: readonly string[], right: readonly string[]): readonly Candidate[] =>
  left.flatMap((a, at) =>
    right.flatMap((b, to) => {
      const match = matchWords(a, b)
      return match === undefined ? [] : [{ ...match, left: [a], right: [b], at: [at], to: [to] }]
    }),
  )

type Run = { readonly words: readonly string[]; readonly places: readonly number[] }

// Neighbouring words that stand for a single one of the other side when written together.
const runs = (
  apart: readonly string[],
  whole: readonly string[],
): readonly (Run & { to: number })[] =>
  apart.flatMap((_, start) =>
    Array.from({ length: MOST_JOINED - 1 }, (__, extra) => extra + 2).flatMap((size) => {
      const words = apart.slice(start, start + size)
      if (words.length < size) return []
      const to = whole.indexOf(words.join(''))
      return to < 0 ? [] : [{ words, to, places: words.map((___, index) => start + index) }]
    }),
  )

const joins = (left: readonly string[], right: readonly string[]): readonly Candidate[] => {
  const joined = { how: 'joined', similarity: 1 } as const
  return [
    ...runs(left, right).map(({ words, places, to }) => ({
      ...joined,
      left: words,
      right: [right[to] ?? ''],
      at: places,
      to: [to],
    })),
    ...runs(right, left).map(({ words, places, to }) => ({
      ...joined,
      left: [left[to] ?? ''],
      right: words,
      at: [to],
      to: places,
    })),
  ]
}

const gain = (candidate: Candidate): number =>
  candidate.similarity * (weightOfAll(candidate.left) + weightOfAll(candidate.right))

const alignOrdered = (allLeft: readonly string[], allRight: readonly string[]): Alignment => {
  const [left, right] = [allLeft.slice(0, MOST_WORDS), allRight.slice(0, MOST_WORDS)]
  const candidates = [...singles(left, right), ...joins(left, right)].toSorted(
    (a, b) => b.similarity - a.similarity || gain(b) - gain(a),
  )
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()]
  const pairs: Candidate[] = []
  for (const candidate of candidates) {
    if (candidate.at.some((at) => usedLeft.has(at))) continue
    if (candidate.to.some((to) => usedRight.has(to))) continue
    candidate.at.forEach((at) => usedLeft.add(at))
    candidate.to.forEach((to) => usedRight.add(to))
    pairs.push(candidate)
  }
  const whole = weightOfAll(left) + weightOfAll(right)
  const covered = pairs.reduce((total, pair) => total + gain(pair), 0)
  return {
    score: whole === 0 ? 0 : Math.min(1, covered / whole),
    pairs: pairs.map(({ left: from, right: onto, how, similarity }) => ({
      left: from,
      right: onto,
      how,
      similarity,
    })),
    onlyLeft: left.filter((_, index) => !usedLeft.has(index)),
    onlyRight: right.filter((_, index) => !usedRight.has(index)),
    truncated: allLeft.length > MOST_WORDS || allRight.length > MOST_WORDS,
  }
}

/**
 * Pairs the words of two normalised names, best first, whatever their order, and weighs how much of both is covered.
 * Symmetric: the two sides are put in one order first, so that ties fall alike whichever name comes first.
 */
export const alignWords = (left: readonly string[], right: readonly string[]): Alignment => {
  if (left.join(' ') <= right.join(' ')) return alignOrdered(left, right)
  const { pairs, onlyLeft, onlyRight, ...rest } = alignOrdered(right, left)
  return {
    ...rest,
    pairs: pairs.map((pair) => ({ ...pair, left: pair.right, right: pair.left })),
    onlyLeft: onlyRight,
    onlyRight: onlyLeft,
  }
}
