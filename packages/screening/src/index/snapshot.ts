import { openDictionary } from './dictionary.ts'
import type { Facet } from './facets.ts'
import { openFacets } from './facets.ts'
import { freezeIndex, isFrozen } from './freeze-index.ts'
import { checksum } from './hash.ts'
import { openKeyLists } from './key-lists.ts'
import type { KeyTable } from './key-table.ts'
import { emptyLayer } from './layer.ts'
import { createNameIndex } from './name-index.ts'
import { nameReading } from './name-reading.ts'
import type { NameIndex } from './name-index.ts'

/**
 * A snapshot is one buffer: a head of eight 32-bit words (magic, version, checksum of the rest, length of the
 * description, way of reading names), the description in JSON, then the arrays, each on an eight-byte boundary, in the byte order of the
 * machine. Loading it is laying views over it: nothing is copied or parsed but the description.
 */
const MAGIC = 0x58494e58
const VERSION = 4
const HEAD_BYTES = 32

type Cells = Uint8Array | Uint16Array | Uint32Array
type Part = readonly [name: string, bytes: number, offset: number, length: number]
type Description = {
  readonly parts: readonly Part[]
  readonly facets: readonly Facet[]
  readonly scripts: readonly string[]
  readonly livingNames: number
  readonly livingEntities: number
  readonly few: boolean
}

/** Why a buffer is not a snapshot this version can open. */
export type SnapshotFlaw = 'not-a-snapshot' | 'other-version' | 'damaged'

export type OpenedSnapshot =
  | { readonly ok: true; readonly index: NameIndex }
  | { readonly ok: false; readonly flaw: SnapshotFlaw }

const arraysOf = ({
  frozen,
  dictionary,
  postings,
  entityKeys,
  frequency,
  digest,
}: NameIndex): Readonly<Record<string, Cells>> => ({
  entityNames: frozen.entityNames,
  nameStart: frozen.nameStart,
  nameWords: frozen.nameWords,
  nameEntity: frozen.nameEntity,
  nameScript: frozen.nameScript,
  facet: frozen.facet,
  changed: frozen.changed,
  births: frozen.births,
  recordStart: frozen.recordStart,
  records: frozen.records,
  alive: frozen.alive,
  texts: dictionary.frozen.texts,
  textStart: dictionary.frozen.textStart,
  latins: dictionary.frozen.latins,
  latinStart: dictionary.frozen.latinStart,
  sounds: dictionary.frozen.sounds,
  skeletons: dictionary.frozen.skeletons,
  keyStart: dictionary.keys.start,
  keyRests: dictionary.keys.rests,
  keyNumbers: dictionary.keys.numbers,
  postingStart: postings.start,
  postingNames: postings.names,
  entityKeyStart: entityKeys.frozen.start,
  entityKeyRests: entityKeys.frozen.rests,
  entityKeyNumbers: entityKeys.frozen.numbers,
  frequency,
  digest,
})

const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8

// The description holds the offsets it moves by its own length: room is left for the longest.
const ROOM_FOR_NUMBERS = 4096

/** The index as one buffer, frozen first where it was not. */
export const writeSnapshot = (index: NameIndex): ArrayBuffer =>
  writeInto(index, (bytes) => new ArrayBuffer(bytes))

/** The same in memory that threads share. */
export const writeSharedSnapshot = (index: NameIndex): SharedArrayBuffer =>
  writeInto(index, (bytes) => new SharedArrayBuffer(bytes))

const writeInto = <B extends ArrayBuffer | SharedArrayBuffer>(
  index: NameIndex,
  allocate: (bytes: number) => B,
): B => {
  if (!isFrozen(index)) freezeIndex(index)
  const { facets, scripts, livingNames, livingEntities } = index
  const arrays = Object.entries(arraysOf(index))
  const { few } = index.dictionary
  const common = { facets: facets.list, scripts, livingNames, livingEntities, few }
  const bare = new TextEncoder().encode(JSON.stringify(common)).length
  let offset = aligned(HEAD_BYTES + bare + ROOM_FOR_NUMBERS)
  const parts = arrays.map(([name, array]): Part => {
    const part: Part = [name, array.BYTES_PER_ELEMENT, offset, array.length]
    offset = aligned(offset + array.byteLength)
    return part
  })
  const described = new TextEncoder().encode(JSON.stringify({ ...common, parts }))
  const buffer = allocate(offset)
  new Uint8Array(buffer).set(described, HEAD_BYTES)
  parts.forEach(([, , start], at) => {
    const array = arrays[at]![1]
    new Uint8Array(buffer, start).set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
    )
  })
  const head = new Uint32Array(buffer, 0, HEAD_BYTES / 4)
  head.set([MAGIC, VERSION, 0, described.length, nameReading()])
  head[2] = checksum(new Uint32Array(buffer, HEAD_BYTES))
  return buffer
}

const isWhole = (buffer: ArrayBuffer | SharedArrayBuffer, parts: readonly Part[]): boolean =>
  parts.every(([, bytes, offset, length]) => offset + bytes * length <= buffer.byteLength)

/**
 * Opens a snapshot where it lies, in memory of one thread or shared by several; the index may then be changed like any
 * other, beside the snapshot. Entities that are withdrawn are marked in the buffer itself unless it is shared.
 */
export const openSnapshot = (buffer: ArrayBuffer | SharedArrayBuffer): OpenedSnapshot => {
  const flawed = (flaw: SnapshotFlaw): OpenedSnapshot => ({ ok: false, flaw })
  if (buffer.byteLength < HEAD_BYTES || buffer.byteLength % 8 !== 0) return flawed('not-a-snapshot')
  const head = new Uint32Array(buffer, 0, HEAD_BYTES / 4)
  if (head[0] !== MAGIC) return flawed('not-a-snapshot')
  if (head[1] !== VERSION || head[4] !== nameReading()) return flawed('other-version')
  if (checksum(new Uint32Array(buffer, HEAD_BYTES)) !== head[2]) return flawed('damaged')
  const text = new Uint8Array(buffer, HEAD_BYTES, head[3]).slice()
  const description = JSON.parse(new TextDecoder().decode(text)) as Description
  if (!isWhole(buffer, description.parts)) return flawed('damaged')
  return { ok: true, index: indexOver(buffer, description) }
}

const indexOver = (
  buffer: ArrayBuffer | SharedArrayBuffer,
  { parts, facets, scripts, livingNames, livingEntities, few }: Description,
): NameIndex => {
  const places = new Map(parts.map((part) => [part[0], part]))
  const bytes = (name: string): Uint8Array => {
    const [, , offset, length] = places.get(name) ?? ['', 1, 0, 0]
    return new Uint8Array(buffer, offset, length)
  }
  const words = (name: string): Uint32Array => {
    const [, , offset, length] = places.get(name) ?? ['', 4, 0, 0]
    return new Uint32Array(buffer, offset, length)
  }
  const keys = (name: string): KeyTable => {
    const [, size, offset, length] = places.get(`${name}Rests`) ?? ['', 4, 0, 0]
    const rests =
      size === 2 ? new Uint16Array(buffer, offset, length) : new Uint32Array(buffer, offset, length)
    return { start: words(`${name}Start`), rests, numbers: words(`${name}Numbers`) }
  }
  const shared = !(buffer instanceof ArrayBuffer)
  // What changes while an index is used is each thread's own.
  const own = <T extends Cells>(array: T): T => (shared ? (array.slice() as T) : array)
  const frozen = {
    ...emptyLayer(0, 0),
    entities: words('facet').length,
    names: words('nameEntity').length,
    entityNames: words('entityNames'),
    nameStart: words('nameStart'),
    nameWords: words('nameWords'),
    nameEntity: words('nameEntity'),
    nameScript: bytes('nameScript'),
    facet: words('facet'),
    changed: words('changed'),
    births: words('births'),
    recordStart: words('recordStart'),
    records: bytes('records'),
    alive: own(bytes('alive')),
  }
  const table = {
    first: 0,
    count: words('sounds').length,
    texts: bytes('texts'),
    textStart: words('textStart'),
    latins: bytes('latins'),
    latinStart: words('latinStart'),
    sounds: words('sounds'),
    skeletons: words('skeletons'),
  }
  return {
    ...createNameIndex(),
    dictionary: openDictionary(table, keys('key'), false, few),
    frozen,
    tail: emptyLayer(frozen.entities, frozen.names),
    postings: { start: words('postingStart'), names: words('postingNames') },
    entityKeys: { frozen: keys('entityKey'), tail: openKeyLists() },
    facets: openFacets(facets),
    scripts: [...scripts],
    frequency: own(words('frequency')),
    livingNames,
    livingEntities,
    digest: words('digest').slice(),
  }
}
