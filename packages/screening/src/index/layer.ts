import { grown, writeText } from './bytes.ts'

/**
 * Entities by number with their names, in typed arrays. An index has two layers: one frozen, whose arrays may lie in
 * a snapshot shared between threads, and one that grows. Numbers run on from one to the other. Nothing is ever taken
 * out of a layer; `alive` says what was withdrawn, until the next freeze leaves it behind.
 */
export type Layer = {
  readonly firstEntity: number
  readonly firstName: number
  entities: number
  names: number
  /** First name of each entity, counted within the layer; one more than there are entities. */
  entityNames: Uint32Array
  /** Where each name's words start; one more than there are names. */
  nameStart: Uint32Array
  /** Word number, with the word's role in the upper four bits. */
  nameWords: Uint32Array
  /** Entity of each name, by its number in the index. */
  nameEntity: Uint32Array
  nameScript: Uint8Array
  facet: Uint32Array
  /** Seconds since 1970 of the last change; 0 where unknown. */
  changed: Uint32Array
  /** Earliest year of birth in the upper half, latest in the lower; 0 where unknown. */
  births: Uint32Array
  recordStart: Uint32Array
  records: Uint8Array
  alive: Uint8Array
}

export const emptyLayer = (firstEntity: number, firstName: number): Layer => ({
  firstEntity,
  firstName,
  entities: 0,
  names: 0,
  entityNames: new Uint32Array(1),
  nameStart: new Uint32Array(1),
  nameWords: new Uint32Array(0),
  nameEntity: new Uint32Array(0),
  nameScript: new Uint8Array(0),
  facet: new Uint32Array(0),
  changed: new Uint32Array(0),
  births: new Uint32Array(0),
  recordStart: new Uint32Array(1),
  records: new Uint8Array(0),
  alive: new Uint8Array(0),
})

/** A name as a layer keeps it. */
export type NameRow = { readonly words: ArrayLike<number>; readonly script: number }
export type EntityRow = {
  readonly record: string
  readonly names: readonly NameRow[]
  readonly facet: number
  readonly changed: number
  readonly births: number
}

const appendName = (layer: Layer, entity: number, { words, script }: NameRow): void => {
  const at = layer.names
  const start = layer.nameStart[at]!
  layer.nameWords = grown(layer.nameWords, start + words.length)
  layer.nameWords.set(words, start)
  layer.nameStart = grown(layer.nameStart, at + 2)
  layer.nameStart[at + 1] = start + words.length
  layer.nameEntity = grown(layer.nameEntity, at + 1)
  layer.nameEntity[at] = entity
  layer.nameScript = grown(layer.nameScript, at + 1)
  layer.nameScript[at] = script
  layer.names = at + 1
}

/** The number of the entity in the index. */
export const appendEntity = (layer: Layer, row: EntityRow): number => {
  const at = layer.entities
  const entity = layer.firstEntity + at
  for (const name of row.names) appendName(layer, entity, name)
  layer.entityNames = grown(layer.entityNames, at + 2)
  layer.entityNames[at + 1] = layer.names
  layer.facet = grown(layer.facet, at + 1)
  layer.facet[at] = row.facet
  layer.changed = grown(layer.changed, at + 1)
  layer.changed[at] = row.changed
  layer.births = grown(layer.births, at + 1)
  layer.births[at] = row.births
  const start = layer.recordStart[at]!
  // No letter has more than three bytes in UTF-8.
  layer.records = grown(layer.records, start + row.record.length * 3)
  layer.recordStart = grown(layer.recordStart, at + 2)
  layer.recordStart[at + 1] = writeText(row.record, layer.records, start)
  layer.alive = grown(layer.alive, at + 1)
  layer.alive[at] = 1
  layer.entities = at + 1
  return entity
}

type Run = { readonly layer: Layer; readonly from: number; readonly to: number }

/** Stretches of living entities, in order. */
const livingRuns = (layers: readonly Layer[]): readonly Run[] => {
  const runs: Run[] = []
  for (const layer of layers)
    for (let from = 0; from < layer.entities;) {
      if (layer.alive[from] !== 1) {
        from += 1
        continue
      }
      let to = from + 1
      while (to < layer.entities && layer.alive[to] === 1) to += 1
      runs.push({ layer, from, to })
      from = to
    }
  return runs
}

type Stretch = { readonly from: number; readonly to: number; readonly layer: Layer }

const copied = <T extends Uint8Array | Uint32Array>(
  stretches: readonly Stretch[],
  into: T,
  of: (layer: Layer) => T,
): T => {
  let at = 0
  for (const { layer, from, to } of stretches) {
    into.set(of(layer).subarray(from, to), at)
    at += to - from
  }
  return into
}

// Starts of what lies end to end, counted anew.
const startsOf = (
  stretches: readonly Stretch[],
  count: number,
  of: (layer: Layer) => Uint32Array,
): Uint32Array => {
  const starts = new Uint32Array(count + 1)
  let [at, end] = [0, 0]
  for (const { layer, from, to } of stretches) {
    const old = of(layer)
    const offset = end - old[from]!
    for (let one = from; one < to; one += 1) starts[(at += 1)] = old[one + 1]! + offset
    end = starts[at]!
  }
  return starts
}

const within = (
  stretches: readonly Stretch[],
  of: (layer: Layer) => Uint32Array,
): readonly Stretch[] =>
  stretches.map(({ layer, from, to }) => ({ layer, from: of(layer)[from]!, to: of(layer)[to]! }))

const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0)

/**
 * The living entities of all layers in one, in their order, in arrays of just their size. Whole stretches are copied:
 * time and memory grow with what lives. The layers given are left as they are.
 */
export const mergeLayers = (layers: readonly Layer[]): Layer => {
  const runs = livingRuns(layers)
  const names = within(runs, ({ entityNames }) => entityNames)
  const words = within(names, ({ nameStart }) => nameStart)
  const bytes = within(runs, ({ recordStart }) => recordStart)
  const [entityCount, nameCount] = [lengthOf(runs), lengthOf(names)]
  const entityNames = startsOf(runs, entityCount, (layer) => layer.entityNames)
  const nameEntity = new Uint32Array(nameCount)
  for (let entity = 0; entity < entityCount; entity += 1)
    nameEntity.fill(entity, entityNames[entity], entityNames[entity + 1])
  const each = (): Uint32Array => new Uint32Array(entityCount)
  return {
    ...emptyLayer(0, 0),
    entities: entityCount,
    names: nameCount,
    entityNames,
    nameEntity,
    nameStart: startsOf(names, nameCount, (layer) => layer.nameStart),
    nameWords: copied(words, new Uint32Array(lengthOf(words)), (layer) => layer.nameWords),
    nameScript: copied(names, new Uint8Array(nameCount), (layer) => layer.nameScript),
    facet: copied(runs, each(), ({ facet }) => facet),
    changed: copied(runs, each(), ({ changed }) => changed),
    births: copied(runs, each(), ({ births }) => births),
    recordStart: startsOf(runs, entityCount, (layer) => layer.recordStart),
    records: copied(bytes, new Uint8Array(lengthOf(bytes)), (layer) => layer.records),
    alive: new Uint8Array(entityCount).fill(1),
  }
}

/** The number each entity will have once the layers are merged; undefined where all keep theirs. */
export const renumbered = (layers: readonly Layer[]): Uint32Array | undefined => {
  if (layers.every(({ alive, entities }) => !alive.subarray(0, entities).includes(0)))
    return undefined
  const last = layers.at(-1)!
  const numbers = new Uint32Array(last.firstEntity + last.entities)
  let next = 0
  for (const { firstEntity, entities, alive } of layers)
    for (let at = 0; at < entities; at += 1) {
      numbers[firstEntity + at] = alive[at] === 1 ? next : GONE
      next += alive[at]!
    }
  return numbers
}

export const GONE = 0xffffffff
