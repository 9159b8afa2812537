import { bearersOf, entityAt, findEntity } from '../index/entities.ts'
import { birthYears } from '../index/change-index.ts'
import { layerOfEntity, layerOfName } from '../index/name-index.ts'
import type { NameIndex } from '../index/name-index.ts'
import { WORD_MASK, isJoined, packedShare } from '../index/packed-word.ts'
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

/** An entity worth comparing, and the names for which it is. */
export type Candidate = {
  readonly entity: number
  /** Places of the query's names and of the entity's that share enough; empty where an identifier found it. */
  readonly asked: readonly number[]
  readonly listed: readonly number[]
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
const shareFound = (index: NameIndex, name: number, groups: readonly WordGroup[]): number => {
  const layer = layerOfName(index, name)
  const at = name - layer.firstName
  let [sum, found] = [0, 0]
  for (let word = layer.nameStart[at]!; word < layer.nameStart[at + 1]!; word += 1) {
    const packed = layer.nameWords[word]!
    const id = packed & WORD_MASK
    const meant = groups.some(({ expansion }) => expansion.has(id))
    if (isJoined(packed) && meant) return 1
    const weight = packedShare(packed) * wordWeight(index, id)
    sum += weight
    if (meant) found += weight
  }
  return sum === 0 ? 1 : found / sum
}

const HAN = /\p{Script=Han}/u

type Prospect = {
  worth: number
  readonly asked: number[]
  readonly listed: number[]
  readonly worths: number[]
}

type Found = {
  readonly prospects: Map<number, Prospect>
  readonly unread: string[]
  farther: number
}

const addProspect = (
  found: Found,
  index: NameIndex,
  asked: number,
  name: number,
  worth: number,
): void => {
  const entity = entityOfName(index, name)
  const layer = layerOfName(index, name)
  const first = layer.entityNames[entity - layer.firstEntity]!
  const prospect = found.prospects.get(entity) ?? { worth: 0, asked: [], listed: [], worths: [] }
  if (prospect.worth === 0) found.prospects.set(entity, prospect)
  prospect.worth = Math.max(prospect.worth, worth)
  prospect.asked.push(asked)
  prospect.listed.push(name - layer.firstName - first)
  prospect.worths.push(worth)
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
  const whole = groups.reduce((sum, { weight }) => sum + weight, 0)
  const single = groups.length === 1 || groups.some(({ word }) => HAN.test(word.text))
  // What is below this share cannot be among the first even if all it lacks were in its favour.
  const hopeless = LEAST_SHARE * cutOf(gathered.cover, MOST_RANKED)
  const worths = new Float32Array(gathered.names.length)
  const worthOf = (name: number, cover: number): number => {
    if (cover < hopeless) return 0
    // Between scripts a word and what it means weigh differently: then the words are looked at.
    const share = single
      ? shareFound(index, name, groups)
      : (cover * whole) / listedWeight(index, name)
    return promise(cover, share)
  }
  for (let at = 0; at < worths.length; at += 1)
    worths[at] = worthOf(gathered.names[at]!, gathered.cover[at]!)
  const cut = cutOf(worths, MOST_RANKED)
  for (let at = 0; at < worths.length; at += 1) {
    const worth = worths[at]!
    if (worth >= cut) addProspect(found, index, asked, gathered.names[at]!, worth)
    else if (worth >= NEAR) found.farther += 1
  }
}

const gatherNames = (
  index: NameIndex,
  query: PreparedQuery,
  test: (entity: number) => boolean,
  budget: number,
): Found => {
  const found: Found = { prospects: new Map(), unread: [], farther: 0 }
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

type Ranked = { readonly entity: number; readonly prospect: Prospect }

/** The first `count`; where the cut falls among equals, ids decide, not the order of loading. */
const firstOf = (index: NameIndex, ranked: readonly Ranked[], count: number): readonly Ranked[] => {
  if (ranked.length <= count) return ranked
  const edge = ranked[count - 1]!.prospect.worth
  if (ranked[count]!.prospect.worth !== edge) return ranked.slice(0, count)
  const above = ranked.filter(({ prospect }) => prospect.worth > edge)
  const equals = ranked
    .filter(({ prospect }) => prospect.worth === edge)
    .map((one) => ({ one, id: entityAt(index, one.entity).id }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return [...above, ...equals.slice(0, count - above.length).map(({ one }) => one)]
}

// A name far behind the entity's best cannot become the best when it is compared in full.
const FAR_BEHIND = 0.7

const candidateOf = ({ entity, prospect }: Ranked): Candidate => {
  const { worths } = prospect
  const best = worths.reduce((most, worth) => Math.max(most, worth), 0)
  const [asked, listed]: [number[], number[]] = [[], []]
  for (let at = 0; at < worths.length; at += 1) {
    if (worths[at]! < FAR_BEHIND * best) continue
    const [one, other] = [prospect.asked[at]!, prospect.listed[at]!]
    if (!asked.includes(one)) asked.push(one)
    if (!listed.includes(other)) listed.push(other)
  }
  // In the order of the names, not of the lists they were read from.
  return { entity, asked: asked.sort((a, b) => a - b), listed: listed.sort((a, b) => a - b) }
}

// Places from which on a sorted list lies below a value.
const placeBelow = (ranked: readonly Ranked[], worth: number): number => {
  const at = ranked.findIndex(({ prospect }) => prospect.worth < worth)
  return at < 0 ? ranked.length : at
}

/** Entities worth comparing in full with the query: by identifier, then by what their names share with it. */
export const findCandidates = (
  index: NameIndex,
  query: PreparedQuery,
  options: CandidateOptions,
): Candidates => {
  const excluded = (options.excludeIds ?? []).flatMap((id) => findEntity(index, id) ?? [])
  const test = entityTest(index, options, new Set(excluded))
  const found = gatherNames(index, query, test, options.budget ?? DEFAULT.budget)
  const born = birthYears(query.query.birthDates ?? [])
  if (born !== 0)
    for (const [entity, prospect] of found.prospects)
      if (bornAlike(index, entity, born)) prospect.worth += BORN_ALIKE
  for (const { value } of query.query.identifiers ?? [])
    for (const entity of bearersOf(index, value))
      if (test(entity))
        found.prospects.set(entity, { worth: IDENTIFIED, asked: [], listed: [], worths: [] })
  const ranked = Array.from(found.prospects, ([entity, prospect]) => ({ entity, prospect })).sort(
    (a, b) => b.prospect.worth - a.prospect.worth,
  )
  const most = options.candidates ?? DEFAULT.candidates
  const close = Math.min(MOST_CLOSE, placeBelow(ranked, CLOSE))
  const chosen = firstOf(index, ranked, Math.max(most, close))
  return {
    candidates: chosen.map(candidateOf),
    leftOut: Math.max(0, placeBelow(ranked, NEAR) - chosen.length) + found.farther,
    unread: [...new Set(found.unread)],
  }
}
