import { listUnder } from '../index/key-lists.ts'
import type { Layer } from '../index/layer.ts'
import type { NameIndex } from '../index/name-index.ts'
import { layerOfName } from '../index/name-index.ts'
import { WORD_MASK } from '../index/packed-word.ts'
import { withLikeness } from './expansion.ts'
import type { WordGroup } from './word-group.ts'

/** Names that share enough with the query to be looked at, and what had to be left out to stay within the budget. */
export type Gathered = {
  /** Name numbers, in no particular order. */
  readonly names: readonly number[]
  /** Weight of the query's words found in each, as a share of all. */
  readonly cover: readonly number[]
  /** Words of the query whose lists were not read to the end. */
  readonly unread: readonly string[]
}

/** Less of the query than this found in a name is chance. */
export const LEAST_COVER = 0.35

type Run = {
  readonly index: NameIndex
  readonly test: (entity: number) => boolean
  touched: number[]
  left: number
}

const lengthOf = (index: NameIndex, word: number): number => {
  const { start } = index.postings
  const frozen = word + 1 < start.length ? start[word + 1]! - start[word]! : 0
  return frozen + (index.tail.names > 0 ? listUnder(index.tailPostings, word).length : 0)
}

type Numbers = readonly number[] | Uint32Array

/** Adds to every name of the list; each name gets the best of a group, since better lists come first. */
const scan = (
  run: Run,
  names: Numbers,
  start: number,
  end: number,
  points: number,
  mark: number,
): void => {
  const { touched, index } = run
  const { points: sums, marks } = index.scratch
  for (let at = start; at < end; at += 1) {
    const name = names[at]!
    const sum = sums[name]!
    if (sum === 0) touched.push(name)
    else if (marks[name] === mark) continue
    sums[name] = sum + points
    marks[name] = mark
  }
  run.left -= end - start
}

/** The names of a word, frozen and later ones. */
const eachList = (
  index: NameIndex,
  word: number,
  read: (names: Numbers, start: number, end: number) => void,
): void => {
  const { start, names } = index.postings
  if (word + 1 < start.length) read(names, start[word]!, start[word + 1]!)
  if (index.tail.names === 0) return
  const later = listUnder(index.tailPostings, word)
  read(later, 0, later.length)
}

const hasWord = ({ nameStart, nameWords }: Layer, place: number, id: number): boolean => {
  for (let at = nameStart[place]!; at < nameStart[place + 1]!; at += 1)
    if ((nameWords[at]! & WORD_MASK) === id) return true
  return false
}

const namesWithBoth = (index: NameIndex, [a, b]: readonly [number, number]): readonly number[] => {
  const held = new Set<number>()
  const [short, long] = lengthOf(index, a) < lengthOf(index, b) ? [a, b] : [b, a]
  eachList(index, short, (names, from, to) => {
    for (let at = from; at < to; at += 1) {
      const name = names[at]!
      const layer = layerOfName(index, name)
      const place = name - layer.firstName
      if (hasWord(layer, place, long)) held.add(name)
    }
  })
  return [...held]
}

const SPLIT = 0.9

const scanWord = (run: Run, group: WordGroup, at: number, mark: number): boolean => {
  const word = group.expansion.ids[at]!
  if (lengthOf(run.index, word) > run.left) return false
  const points = group.weight * group.expansion.likeness[at]!
  eachList(run.index, word, (names, from, to) => scan(run, names, from, to, points, mark))
  return true
}

const scanSplit = (
  run: Run,
  group: WordGroup,
  split: readonly [number, number],
  mark: number,
): boolean => {
  const cost = Math.min(lengthOf(run.index, split[0]), lengthOf(run.index, split[1]))
  if (cost > run.left) return false
  run.left -= cost
  const names = namesWithBoth(run.index, split)
  scan(run, names, 0, names.length, group.weight * SPLIT, mark)
  return true
}

// The best first: a name counts the first of a group that finds it.
const scanGroup = (run: Run, group: WordGroup, mark: number): boolean => {
  const { ids, likeness } = group.expansion
  let at = 0
  for (; at < ids.length && likeness[at]! >= SPLIT; at += 1)
    if (!scanWord(run, group, at, mark)) return false
  for (const split of group.splits) if (!scanSplit(run, group, split, mark)) return false
  for (; at < ids.length; at += 1) if (!scanWord(run, group, at, mark)) return false
  return true
}

/** The other way round: looks at the words of the names that are still in the running. */
const probeGroup = (run: Run, group: WordGroup, least: number): void => {
  const { index, touched } = run
  const sums = index.scratch.points
  withLikeness(index, [group.expansion], (likeness) => {
    for (let one = 0; one < touched.length; one += 1) {
      const name = touched[one]!
      const sum = sums[name]!
      if (sum < least) continue
      const layer = layerOfName(index, name)
      const place = name - layer.firstName
      let best = 0
      const end = layer.nameStart[place + 1]!
      for (let at = layer.nameStart[place]!; at < end; at += 1) {
        const alike = likeness[layer.nameWords[at]! & WORD_MASK]!
        if (alike > best) best = alike
      }
      if (best < SPLIT)
        for (const [one, other] of group.splits)
          if (hasWord(layer, place, one) && hasWord(layer, place, other)) best = SPLIT
      if (best > 0) sums[name] = sum + group.weight * best
    }
  })
}

const makeRoom = (index: NameIndex): void => {
  const names = index.tail.firstName + index.tail.names
  if (index.scratch.points.length >= names) return
  index.scratch.points = new Float32Array(Math.ceil(names * 1.1))
  index.scratch.marks = new Uint8Array(index.scratch.points.length)
}

/**
 * Finds the names that share at least a third of the weight of the query's words: rare words first by their lists;
 * the rest, which alone could lift no further name over that bar, only in the names already found. Exact unless the
 * budget of list entries runs out, which is told.
 */
export const gather = (
  index: NameIndex,
  groups: readonly WordGroup[],
  test: (entity: number) => boolean,
  budget: number,
): Gathered => {
  makeRoom(index)
  const run: Run = { index, test, touched: [], left: budget }
  const whole = groups.reduce((sum, { weight }) => sum + weight, 0)
  const least = LEAST_COVER * whole
  const unread: string[] = []
  let rest = whole
  groups.forEach((group, at) => {
    // A hair below, so that the order of additions decides nothing.
    if (rest >= least - 1e-4) {
      if (!scanGroup(run, group, (at % 255) + 1)) unread.push(group.word.text)
    } else probeGroup(run, group, least - rest - 1e-4)
    rest -= group.weight
  })
  return { ...collect(run, whole, least), unread }
}

// Filters are asked last, and only of what is near enough: most names read are not.
const collect = (run: Run, whole: number, least: number): Omit<Gathered, 'unread'> => {
  const { index, touched, test } = run
  const { points, marks } = index.scratch
  const names: number[] = []
  const cover: number[] = []
  for (let at = 0; at < touched.length; at += 1) {
    const name = touched[at]!
    const sum = points[name]!
    points[name] = 0
    marks[name] = 0
    if (sum < least || sum <= 0) continue
    const layer = layerOfName(index, name)
    if (!test(layer.nameEntity[name - layer.firstName]!)) continue
    names.push(name)
    cover.push(Math.min(1, sum / whole))
  }
  return { names, cover }
}
