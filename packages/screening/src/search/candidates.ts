import { bearersOf, findEntity } from '../index/entities.ts'
import { birthYears } from '../index/change-index.ts'
import { layerOfEntity, layerOfName } from '../index/name-index.ts'
import type { NameIndex } from '../index/name-index.ts'
import { WORD_MASK, isJoined, packedShare } from '../index/packed-word.ts'
import { entityTest } from './filters.ts'
import type { Filters } from './filters.ts'
import { withLikeness } from './expansion.ts'
import { gather } from './gather.ts'
import type { Gathered } from './gather.ts'
import { idAt } from './prepared.ts'
import type { PreparedQuery } from './prepared.ts'
import { addHit, addWhole, candidateOf, openProspects } from './prospects.ts'
import type { Candidate, Prospects } from './prospects.ts'
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
  /** The most promising first. */
  readonly candidates: readonly Candidate[]
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
const promise = (cover: number, share: number): number =>
  cover * (LEAST_SHARE + (1 - LEAST_SHARE) * Math.min(1, share))

const listedWeight = (index: NameIndex, name: number): number => {
  const layer = layerOfName(index, name)
  const at = name - layer.firstName
  let sum = 0
  let whole = Infinity
  for (let word = layer.nameStart[at]!; word < layer.nameStart[at + 1]!; word += 1) {
    const packed = layer.nameWords[word]!
    if (isJoined(packed)) whole = wordWeight(index, packed & WORD_MASK)
    else sum += packedShare(packed) * wordWeight(index, packed & WORD_MASK)
  }
  // Found as one word it says no more than one.
  return Math.min(sum, whole)
}

/** Share of a listed name's weight in words the query's words may mean; what is found as one word accounts for all. */
const shareFound = (index: NameIndex, name: number, likeness: Float64Array): number => {
  const layer = layerOfName(index, name)
  const at = name - layer.firstName
  let [sum, found, best, joined] = [0, 0, 0, 0]
  for (let word = layer.nameStart[at]!; word < layer.nameStart[at + 1]!; word += 1) {
    const packed = layer.nameWords[word]!
    const id = packed & WORD_MASK
    const like = likeness[id]!
    if (isJoined(packed)) {
      joined = like
      if (like > 0) continue
    }
    const weight = packedShare(packed) * wordWeight(index, id)
    sum += weight
    if (like === 0) continue
    found += weight
    best = Math.max(best, like)
  }
  if (joined >= best && joined > 0) return 1
  const apart = sum === 0 ? 1 : found / sum
  // Its parts are better known than the whole: then it is worth the whole at least.
  return joined === 0 ? apart : Math.max(apart, (joined / best - LEAST_SHARE) / (1 - LEAST_SHARE))
}

const HAN = /\p{Script=Han}/u

type Found = {
  readonly prospects: Prospects
  readonly unread: string[]
  farther: number
}

/** Names ranked in full; where more share as much with the query, the rest is counted as left out. */
const MOST_RANKED = 1000
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
  asked: number,
  found: Found,
): void => {
  const { names, cover } = gathered
  let whole = 0
  for (const { weight } of groups) whole += weight
  // Between scripts a word and what it means weigh differently: then the words are looked at.
  const single = groups.length === 1 || groups.some(({ word }) => HAN.test(word.text))
  // What is below this share cannot be among the first even if all it lacks were in its favour.
  const hopeless = LEAST_SHARE * cutOf(cover, MOST_RANKED)
  // Single precision: what differs in the last bit alone, by the order of additions, is equal.
  const worths = new Float32Array(names.length)
  const weigh = (share: (at: number) => number): void => {
    for (let at = 0; at < worths.length; at += 1)
      if (cover[at]! >= hopeless) worths[at] = promise(cover[at]!, share(at))
  }
  if (single)
    withLikeness(
      index,
      groups.map(({ expansion }) => expansion),
      (likeness) => weigh((at) => shareFound(index, names[at]!, likeness)),
    )
  else weigh((at) => (cover[at]! * whole) / listedWeight(index, names[at]!))
  const cut = cutOf(worths, MOST_RANKED)
  for (let at = 0; at < worths.length; at += 1) {
    const [name, worth] = [names[at]!, worths[at]!]
    if (worth < cut) {
      if (worth >= NEAR) found.farther += 1
      continue
    }
    const layer = layerOfName(index, name)
    const entity = layer.nameEntity[name - layer.firstName]!
    const first = layer.entityNames[entity - layer.firstEntity]!
    addHit(found.prospects, entity, asked, name - layer.firstName - first, worth)
  }
}

const gatherNames = (
  index: NameIndex,
  query: PreparedQuery,
  test: (entity: number) => boolean,
  budget: number,
): Found => {
  const found: Found = { prospects: openProspects(), unread: [], farther: 0 }
  query.names.forEach((name, asked) => {
    const groups = groupsOf(index, name)
    const gathered = gather(index, groups, test, budget)
    found.unread.push(...gathered.unread)
    gatherName(index, groups, gathered, asked, found)
  })
  return found
}

const bornAlike = (index: NameIndex, entity: number, asked: number): boolean => {
  const layer = layerOfEntity(index, entity)
  const listed = layer.births[entity - layer.firstEntity]!
  if (listed === 0 || asked === 0) return false
  return (asked & 0xffff) >= (listed >>> 16) - 1 && asked >>> 16 <= (listed & 0xffff) + 1
}

/** The first `count` slots; where the cut falls among equals, ids decide, not the order of loading. */
const firstOf = (
  index: NameIndex,
  { entities, worths }: Prospects,
  ranked: readonly number[],
  count: number,
): readonly number[] => {
  if (ranked.length <= count) return ranked
  const edge = worths[ranked[count - 1]!]!
  if (worths[ranked[count]!] !== edge) return ranked.slice(0, count)
  const above = ranked.filter((slot) => worths[slot]! > edge)
  const equals = ranked
    .filter((slot) => worths[slot] === edge)
    .map((slot) => ({ slot, id: idAt(index, entities[slot]!) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return [...above, ...equals.slice(0, count - above.length).map(({ slot }) => slot)]
}

// How many on a sorted list do not lie below a value.
const countFrom = (ranked: readonly number[], worths: readonly number[], worth: number): number => {
  let count = 0
  while (count < ranked.length && worths[ranked[count]!]! >= worth) count += 1
  return count
}

/** Where names alone decide, one that accounts for less than half of what the best does is not compared. */
const FAR_BELOW = 0.5
/** As many as these are compared however far below, or twice as many as will be shown. */
const LEAST_COMPARED = 10
const PLACES_COMPARED = 2

const asksFacts = ({ query }: PreparedQuery): boolean =>
  [query.birthDates, query.countries, query.genders, query.identifiers, query.addresses].some(
    (values) => (values?.length ?? 0) > 0,
  )

/** Whether one of the names found is written in another script than asked: then what it accounts for is a guess. */
const crosses = (index: NameIndex, query: PreparedQuery, found: Candidate): boolean => {
  const layer = layerOfEntity(index, found.entity)
  const first = layer.entityNames[found.entity - layer.firstEntity]!
  return found.listed.some((at) => {
    const script = index.scripts[layer.nameScript[first + at]!]
    return found.asked.some((asked) => query.names[asked]!.script !== script)
  })
}

const withoutFar = (
  index: NameIndex,
  query: PreparedQuery,
  chosen: readonly Candidate[],
  wanted: number,
): readonly Candidate[] => {
  const least = Math.max(LEAST_COMPARED, PLACES_COMPARED * wanted)
  if (chosen.length <= least || asksFacts(query)) return chosen
  const worth = FAR_BELOW * chosen[0]!.worth
  return chosen.filter((one, at) => at < least || one.worth >= worth || crosses(index, query, one))
}

/** Entities worth comparing in full with the query, of which `wanted` will be shown: by identifier, then by what their names share with it. */
export const findCandidates = (
  index: NameIndex,
  query: PreparedQuery,
  options: CandidateOptions,
  wanted: number,
): Candidates => {
  const excluded = (options.excludeIds ?? []).flatMap((id) => findEntity(index, id) ?? [])
  const test = entityTest(index, options, new Set(excluded))
  const found = gatherNames(index, query, test, options.budget ?? DEFAULT.budget)
  const { prospects } = found
  const { worths, entities } = prospects
  const born = birthYears(query.query.birthDates ?? [])
  if (born !== 0)
    for (let slot = 0; slot < worths.length; slot += 1)
      if (bornAlike(index, entities[slot]!, born)) worths[slot]! += BORN_ALIKE
  for (const { value } of query.query.identifiers ?? [])
    for (const entity of bearersOf(index, value))
      if (test(entity)) addWhole(prospects, entity, IDENTIFIED)
  const ranked = Array.from(worths, (_, slot) => slot).sort((a, b) => worths[b]! - worths[a]!)
  const most = options.candidates ?? DEFAULT.candidates
  const close = Math.min(MOST_CLOSE, countFrom(ranked, worths, CLOSE))
  const chosen = firstOf(index, prospects, ranked, Math.max(most, close))
  return {
    candidates: withoutFar(
      index,
      query,
      chosen.map((slot) => candidateOf(prospects, slot)),
      wanted,
    ),
    leftOut: Math.max(0, countFrom(ranked, worths, NEAR) - chosen.length) + found.farther,
    unread: [...new Set(found.unread)],
  }
}
