import { bearersOf, entityAt, findEntity } from '../index/entities.ts'
import { birthYears } from '../index/change-index.ts'
import { layerOfEntity, layerOfName } from '../index/name-index.ts'
import type { NameIndex } from '../index/name-index.ts'
import { WORD_MASK, packedShare } from '../index/packed-word.ts'
import { entityTest } from './filters.ts'
import type { Filters } from './filters.ts'
import { entityOfName, gather } from './gather.ts'
import type { Gathered } from './gather.ts'
import type { PreparedQuery } from './prepared.ts'
import type { WordGroup } from './word-group.ts'
import { groupsOf } from './word-groups.ts'
import { wordWeight } from './word-weight.ts'

export type CandidateOptions = Filters & {
  /** How many entities are compared in full, beyond those that are as good as equal; 50. */
  readonly candidates?: number
  /** How many list entries may be read for one name; 4 million. */
  readonly budget?: number
}

export type Candidates = {
  /** Entity numbers, the most promising first. */
  readonly entities: readonly number[]
  /** Entities that were near enough to be compared and were not. */
  readonly leftOut: number
  /** Words of the query whose lists were too long to be read to the end. */
  readonly unread: readonly string[]
}

const DEFAULT = { candidates: 50, budget: 4_000_000 }
/** As good as equal: all of these are compared, up to the hard bound. */
const CLOSE = 0.85
const MOST_CLOSE = 500
/** Nearer than this, an entity could matter. */
const NEAR = 0.6
const IDENTIFIED = 2
const BORN_ALIKE = 0.05

const LEAST_SHARE = 0.65

/** How much of the listed name the query accounts for counts too, but less: lists write more than people know. */
const promise = (cover: number, found: number, listed: number): number =>
  cover * (LEAST_SHARE + (1 - LEAST_SHARE) * Math.min(1, found / listed))

const listedWeight = (index: NameIndex, name: number): number => {
  const layer = layerOfName(index, name)
  const at = name - layer.firstName
  let sum = 0
  for (let word = layer.nameStart[at]!; word < layer.nameStart[at + 1]!; word += 1) {
    const packed = layer.nameWords[word]!
    sum += packedShare(packed) * wordWeight(index, packed & WORD_MASK)
  }
  return sum
}

type Found = { readonly promises: Map<number, number>; readonly unread: string[]; farther: number }

/** Names ranked in full; where more share as much with the query, the rest is counted as left out. */
const MOST_RANKED = 4000
const STEPS = 1000

/** The value that no more than about `most` of the values reach; values as near as a thousandth go together. */
const cutOf = (values: ArrayLike<number>, most: number): number => {
  if (values.length <= most) return 0
  const counts = new Uint32Array(STEPS + 1)
  for (let at = 0; at < values.length; at += 1) {
    const step = Math.floor(values[at]! * STEPS)
    counts[step] = counts[step]! + 1
  }
  let [step, sum] = [STEPS, counts[STEPS]!]
  while (step > 0 && sum + counts[step - 1]! <= most) {
    step -= 1
    sum += counts[step]!
  }
  return step / STEPS
}

const gatherName = (
  index: NameIndex,
  groups: readonly WordGroup[],
  gathered: Gathered,
  found: Found,
): void => {
  const whole = groups.reduce((sum, { weight }) => sum + weight, 0)
  // What is below this share cannot be among the first even if all it lacks were in its favour.
  const hopeless = LEAST_SHARE * cutOf(gathered.cover, MOST_RANKED)
  const worths = Float32Array.from(gathered.names, (name, at) => {
    const cover = gathered.cover[at]!
    return cover < hopeless ? 0 : promise(cover, cover * whole, listedWeight(index, name))
  })
  const cut = cutOf(worths, MOST_RANKED)
  worths.forEach((worth, at) => {
    if (worth >= cut) {
      const entity = entityOfName(index, gathered.names[at]!)
      if (worth > (found.promises.get(entity) ?? 0)) found.promises.set(entity, worth)
    } else if (worth >= NEAR) found.farther += 1
  })
}

const gatherNames = (
  index: NameIndex,
  query: PreparedQuery,
  test: (entity: number) => boolean,
  budget: number,
): Found => {
  const found: Found = { promises: new Map(), unread: [], farther: 0 }
  for (const name of query.names) {
    const groups = groupsOf(index, name)
    const gathered = gather(index, groups, test, budget)
    found.unread.push(...gathered.unread)
    gatherName(index, groups, gathered, found)
  }
  return found
}

const bornAlike = (index: NameIndex, entity: number, asked: number): boolean => {
  const layer = layerOfEntity(index, entity)
  const listed = layer.births[entity - layer.firstEntity]!
  if (listed === 0 || asked === 0) return false
  return (asked & 0xffff) >= (listed >>> 16) - 1 && asked >>> 16 <= (listed & 0xffff) + 1
}

type Ranked = { readonly entity: number; readonly worth: number }

/** The first `count`; where the cut falls among equals, ids decide, not the order of loading. */
const firstOf = (index: NameIndex, ranked: readonly Ranked[], count: number): readonly Ranked[] => {
  if (ranked.length <= count) return ranked
  const edge = ranked[count - 1]!.worth
  if (ranked[count]!.worth !== edge) return ranked.slice(0, count)
  const above = ranked.filter(({ worth }) => worth > edge)
  const equals = ranked
    .filter(({ worth }) => worth === edge)
    .map((one) => ({ one, id: entityAt(index, one.entity).id }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return [...above, ...equals.slice(0, count - above.length).map(({ one }) => one)]
}

/** Entities worth comparing in full with the query: by identifier, then by what their names share with it. */
export const findCandidates = (
  index: NameIndex,
  query: PreparedQuery,
  options: CandidateOptions,
): Candidates => {
  const excluded = (options.excludeIds ?? []).flatMap((id) => findEntity(index, id) ?? [])
  const test = entityTest(index, options, new Set(excluded))
  const { promises, unread, farther } = gatherNames(
    index,
    query,
    test,
    options.budget ?? DEFAULT.budget,
  )
  const asked = birthYears(query.query.birthDates ?? [])
  if (asked !== 0)
    for (const [entity, worth] of promises)
      if (bornAlike(index, entity, asked)) promises.set(entity, worth + BORN_ALIKE)
  for (const { value } of query.query.identifiers ?? [])
    for (const entity of bearersOf(index, value)) if (test(entity)) promises.set(entity, IDENTIFIED)
  const ranked = Array.from(promises, ([entity, worth]) => ({ entity, worth })).toSorted(
    (a, b) => b.worth - a.worth,
  )
  const close = ranked.findIndex(({ worth }) => worth < CLOSE)
  const most = options.candidates ?? DEFAULT.candidates
  const closeOnes = close < 0 ? ranked.length : close
  const chosen = firstOf(index, ranked, Math.max(most, Math.min(MOST_CLOSE, closeOnes)))
  const near = ranked.findIndex(({ worth }) => worth < NEAR)
  const nearOnes = near < 0 ? ranked.length : near
  return {
    entities: chosen.map(({ entity }) => entity),
    leftOut: Math.max(0, nearOnes - chosen.length) + farther,
    unread: [...new Set(unread)],
  }
}
