import { prepareName } from '../names/prepare-name.ts'
import { grown, passingBytes } from './bytes.ts'
import { internWord, withAllKeys } from './dictionary.ts'
import { kindOf } from './entity.ts'
import type { Entity, EntityName } from './entity.ts'
import { entityAt, entityKeysOf, findEntity } from './entities.ts'
import { internFacet } from './facets.ts'
import { putInList } from './key-lists.ts'
import { appendEntity } from './layer.ts'
import type { NameRow } from './layer.ts'
import { clearScratch, layerOfEntity } from './name-index.ts'
import type { NameIndex } from './name-index.ts'
import { joinedName, packJoined, packWord } from './packed-word.ts'
import { eachWordOf } from './postings.ts'
import { entityText, recordText } from './record-bytes.ts'
import { addToSet, removeFromSet } from './set-digest.ts'
import { MANY_NAMES } from './word-keys.ts'

/** What is kept of one name: no register holds a longer one, and the comparison reads less still. */
export const LONGEST_KEPT_NAME = 2000

const cutName = (name: EntityName): EntityName =>
  name.text.length <= LONGEST_KEPT_NAME
    ? name
    : { ...name, text: name.text.slice(0, LONGEST_KEPT_NAME) }

/** Seconds since 1970 of an ISO date or instant in UTC; 0 where it cannot be read. */
export const secondsOf = (time: string | undefined): number => {
  if (time === undefined) return 0
  const found = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?)?/.exec(time)
  if (found === null) return 0
  const [, year, month, day = '1', hour = '0', minute = '0', second = '0'] = found
  const millis = Date.UTC(+year!, +month! - 1, +day, +hour, +minute, +second)
  return Math.min(0xffffffff, Math.max(0, Math.floor(millis / 1000)))
}

/** Earliest and latest year of birth in one number; 0 where none is known. */
export const birthYears = (dates: readonly string[]): number => {
  if (dates.length === 0) return 0
  const years = dates.map((date) => Number(date.slice(0, 4))).filter((year) => year > 0)
  if (years.length === 0) return 0
  return ((Math.min(...years) << 16) | Math.max(...years)) >>> 0
}

const scriptId = (index: NameIndex, script: string): number => {
  const at = index.scripts.indexOf(script)
  return at < 0 ? index.scripts.push(script) - 1 : at
}

const nameRow = (index: NameIndex, name: EntityName, entity: Entity): NameRow => {
  const { words, script } = prepareName(name.text, kindOf(entity.schema), name)
  const packed = words.map(({ text, latin, role }) =>
    packWord(internWord(index.dictionary, text, latin), role),
  )
  const joined = joinedName(words)
  if (joined !== undefined)
    packed.push(packJoined(internWord(index.dictionary, joined.text, joined.latin)))
  return {
    words: packed,
    script: scriptId(index, script),
  }
}

const eachNameWord = (
  index: NameIndex,
  entity: number,
  found: (word: number, name: number) => void,
): void => {
  const layer = layerOfEntity(index, entity)
  const at = entity - layer.firstEntity
  for (let name = layer.entityNames[at]!; name < layer.entityNames[at + 1]!; name += 1)
    eachWordOf(layer, name, (word) => found(word, layer.firstName + name))
}

const nameCount = (index: NameIndex, entity: number): number => {
  const layer = layerOfEntity(index, entity)
  const at = entity - layer.firstEntity
  return layer.entityNames[at + 1]! - layer.entityNames[at]!
}

/** Takes an entity out: no query finds it any more. False where there was none. */
export const removeEntity = (index: NameIndex, id: string): boolean => {
  const entity = findEntity(index, id)
  if (entity === undefined) return false
  const layer = layerOfEntity(index, entity)
  layer.alive[entity - layer.firstEntity] = 0
  eachNameWord(index, entity, (word) => {
    index.frequency[word] = index.frequency[word]! - 1
  })
  index.livingNames -= nameCount(index, entity)
  index.livingEntities -= 1
  removeFromSet(index.digest, passingBytes(entityText(entityAt(index, entity))))
  // Few names are looked for under more keys: from here on answers need them.
  if (index.dictionary.few && index.livingNames <= MANY_NAMES)
    index.dictionary = withAllKeys(index.dictionary)
  clearScratch(index)
  return true
}

/**
 * Puts an entity in, in place of the one with its id; the next query finds it. Names beyond 2,000 characters are cut.
 * The same entity again changes nothing. Time grows with its names alone, never with the index.
 */
export const putEntity = (index: NameIndex, entity: Entity): 'added' | 'replaced' | 'unchanged' => {
  const long = entity.names.some(({ text }) => text.length > LONGEST_KEPT_NAME)
  const kept: Entity = long ? { ...entity, names: entity.names.map(cutName) } : entity
  const text = entityText(kept)
  const before = findEntity(index, kept.id)
  if (before !== undefined && entityText(entityAt(index, before)) === text) return 'unchanged'
  if (before !== undefined) removeEntity(index, kept.id)
  const number = appendEntity(index.tail, {
    record: recordText(kept),
    names: kept.names.map((name) => nameRow(index, name, kept)),
    facet: internFacet(index.facets, kept),
    changed: secondsOf(kept.lastChange ?? kept.firstSeen),
    births: birthYears(kept.birthDates),
  })
  const { filling } = index.dictionary
  eachNameWord(index, number, (word, name) => {
    index.frequency = grown(index.frequency, word + 1)
    index.frequency[word] = index.frequency[word]! + 1
    if (!filling) putInList(index.tailPostings, word, name)
  })
  for (const key of entityKeysOf(kept)) putInList(index.entityKeys.tail, key, number)
  index.livingNames += kept.names.length
  index.livingEntities += 1
  addToSet(index.digest, passingBytes(text))
  clearScratch(index)
  return before === undefined ? 'added' : 'replaced'
}
