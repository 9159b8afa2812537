/**
 * Entities whose names share something with the query, as they are found name by name. Flat, since a query finds
 * hundreds and few are compared: an entity is a slot, its names a chain from the last found to the first.
 */
export type Prospects = {
  readonly slots: Map<number, number>
  readonly entities: number[]
  /** The best worth of each entity's names. */
  readonly worths: number[]
  /** The entity's last hit. */
  readonly last: number[]
  readonly hits: {
    /** Place among the query's names and among the entity's. */
    readonly asked: number[]
    readonly listed: number[]
    readonly worth: number[]
    readonly before: number[]
  }
}

const NONE = -1

export const openProspects = (): Prospects => ({
  slots: new Map(),
  entities: [],
  worths: [],
  last: [],
  hits: { asked: [], listed: [], worth: [], before: [] },
})

const slotOf = (prospects: Prospects, entity: number): number => {
  const known = prospects.slots.get(entity)
  if (known !== undefined) return known
  const slot = prospects.entities.push(entity) - 1
  prospects.slots.set(entity, slot)
  prospects.worths.push(0)
  prospects.last.push(NONE)
  return slot
}

export const addHit = (
  prospects: Prospects,
  entity: number,
  asked: number,
  listed: number,
  worth: number,
): void => {
  const slot = slotOf(prospects, entity)
  const { hits } = prospects
  const hit = hits.asked.push(asked) - 1
  hits.listed.push(listed)
  hits.worth.push(worth)
  hits.before.push(prospects.last[slot]!)
  prospects.last[slot] = hit
  if (worth > prospects.worths[slot]!) prospects.worths[slot] = worth
}

/** Puts an entity in for another reason than its names: all of them are compared. */
export const addWhole = (prospects: Prospects, entity: number, worth: number): void => {
  const slot = slotOf(prospects, entity)
  prospects.worths[slot] = worth
  prospects.last[slot] = NONE
}

// A name far behind the entity's best cannot become the best when it is compared in full.
const FAR_BEHIND = 0.7

/** An entity worth comparing, and the names for which it is. */
export type Candidate = {
  readonly entity: number
  /** How much of the query its best name accounts for and the query of it, 0 to 1, rare words for more; more for other grounds. */
  readonly worth: number
  /** Places of the query's names and of the entity's that share enough; empty where an identifier found it. */
  readonly asked: readonly number[]
  readonly listed: readonly number[]
}

const ascending = (a: number, b: number): number => a - b

const inOrder = (places: number[]): readonly number[] =>
  places.length < 2 ? places : places.sort(ascending)

export const candidateOf = (prospects: Prospects, slot: number): Candidate => {
  const { hits } = prospects
  let best = 0
  for (let hit = prospects.last[slot]!; hit !== NONE; hit = hits.before[hit]!)
    if (hits.worth[hit]! > best) best = hits.worth[hit]!
  const [asked, listed]: [number[], number[]] = [[], []]
  for (let hit = prospects.last[slot]!; hit !== NONE; hit = hits.before[hit]!) {
    if (hits.worth[hit]! < FAR_BEHIND * best) continue
    const [one, other] = [hits.asked[hit]!, hits.listed[hit]!]
    if (!asked.includes(one)) asked.push(one)
    if (!listed.includes(other)) listed.push(other)
  }
  // In the order of the names, not of the lists they were read from.
  return {
    entity: prospects.entities[slot]!,
    worth: prospects.worths[slot]!,
    asked: inOrder(asked),
    listed: inOrder(listed),
  }
}
