import { listUnder } from '../index/key-lists.ts'
import type { NameIndex } from '../index/name-index.ts'
import { layerOfName } from '../index/name-index.ts'
import { WORD_MASK } from '../index/packed-word.ts'
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
const EXCLUDED = -1

type Run = {
  readonly index: NameIndex
  readonly test: (entity: number) => boolean
  touched: number[]
  left: number
}

export const entityOfName = (index: NameIndex, name: number): number => {
  const layer = layerOfName(index, name)
  return layer.nameEntity[name - layer.firstName]!
}

const listsOf = (index: NameIndex, word: number): readonly ArrayLike<number>[] => {
  const { start, names } = index.postings
  const lists: ArrayLike<number>[] = []
  if (word + 1 < start.length) lists.push(names.subarray(start[word], start[word + 1]))
  if (index.tail.names > 0) lists.push(listUnder(index.tailPostings, word))
  return lists
}

const lengthOf = (index: NameIndex, word: number): number => {
  const { start } = index.postings
  const frozen = word + 1 < start.length ? start[word + 1]! - start[word]! : 0
  return frozen + (index.tail.names > 0 ? listUnder(index.tailPostings, word).length : 0)
}

/** Adds to every name of the list; each name gets the best of a group, since better lists come first. */
const scan = (run: Run, names: ArrayLike<number>, points: number, mark: number): void => {
  const { points: sums, marks } = run.index.scratch
  const { touched, index, test } = run
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at]!
    const sum = sums[name]!
    if (sum === 0) {
      touched.push(name)
      if (!test(entityOfName(index, name))) {
        sums[name] = EXCLUDED
        continue
      }
    } else if (sum < 0 || marks[name] === mark) continue
    sums[name] = sum + points
    marks[name] = mark
  }
  run.left -= names.length
}

const namesWithBoth = (index: NameIndex, [a, b]: readonly [number, number]): readonly number[] => {
  const held = new Set<number>()
  const [short, long] = lengthOf(index, a) < lengthOf(index, b) ? [a, b] : [b, a]
  for (const list of listsOf(index, short))
    for (let at = 0; at < list.length; at += 1) {
      const name = list[at]!
      const layer = layerOfName(index, name)
      const place = name - layer.firstName
      for (let word = layer.nameStart[place]!; word < layer.nameStart[place + 1]!; word += 1)
        if ((layer.nameWords[word]! & WORD_MASK) === long) held.add(name)
    }
  return [...held]
}

const SPLIT = 0.9

const scanGroup = (run: Run, group: WordGroup, mark: number): boolean => {
  const { index } = run
  const ordered = [...group.expansion].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
  for (const [word, likeness] of ordered) {
    if (lengthOf(index, word) > run.left) return false
    for (const list of listsOf(index, word)) scan(run, list, group.weight * likeness, mark)
  }
  for (const split of group.splits) {
    const cost = Math.min(lengthOf(index, split[0]), lengthOf(index, split[1]))
    if (cost > run.left) return false
    run.left -= cost
    scan(run, namesWithBoth(index, split), group.weight * SPLIT, mark)
  }
  return true
}

/** The other way round: looks at the words of the names that are still in the running. */
const probeGroup = (run: Run, group: WordGroup, least: number): void => {
  const { index } = run
  const sums = index.scratch.points
  for (const name of run.touched) {
    const sum = sums[name]!
    if (sum < least || sum <= 0) continue
    const layer = layerOfName(index, name)
    const place = name - layer.firstName
    let best = 0
    const end = layer.nameStart[place + 1]!
    for (let at = layer.nameStart[place]!; at < end; at += 1) {
      const likeness = group.expansion.get(layer.nameWords[at]! & WORD_MASK)
      if (likeness !== undefined && likeness > best) best = likeness
    }
    if (best > 0) sums[name] = sum + group.weight * best
  }
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

const collect = (run: Run, whole: number, least: number): Omit<Gathered, 'unread'> => {
  const { points, marks } = run.index.scratch
  const names: number[] = []
  const cover: number[] = []
  for (const name of run.touched) {
    const sum = points[name]!
    if (sum >= least && sum > 0) {
      names.push(name)
      cover.push(Math.min(1, sum / whole))
    }
    points[name] = 0
    marks[name] = 0
  }
  return { names, cover }
}
