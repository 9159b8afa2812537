import { packedDistance, packedJaroWinkler } from '../similarity/packed.ts'
import type { PreparedField, ValueStore } from '../prepare/prepare-fields.ts'
import { longForm } from '../prepare/short-names.ts'
import { bagOverlap } from './bag-overlap.ts'
import { compareNameBags } from './name-overlap.ts'

/** The level of agreement of two values of one store, 1 (different) up; the words are in `LEVELS`. */
export type CompareValues = (store: ValueStore, a: number, b: number) => number

const lengthOf = ({ packed: { starts } }: ValueStore, value: number): number =>
  starts[value + 1]! - starts[value]!

const isPrefix = ({ packed: { units, starts } }: ValueStore, a: number, b: number): boolean => {
  const from = starts[a]!
  const to = starts[b]!
  const size = Math.min(starts[a + 1]! - from, starts[b + 1]! - to)
  if (size === 0) return false
  for (let at = 0; at < size; at += 1) if (units[from + at] !== units[to + at]) return false
  return true
}

const isShortForm = ({ texts }: ValueStore, a: number, b: number): boolean => {
  const form = longForm(texts[a]!)
  return form !== undefined && form === longForm(texts[b]!)
}

/** Names: 5 the same, 4 a typing error, 3 initial or short form, 2 alike in writing or sound, 1 different. */
export const compareNameWords: CompareValues = (store, a, b) => {
  if (a === b) return 5
  const long = Math.max(lengthOf(store, a), lengthOf(store, b))
  const short = Math.min(lengthOf(store, a), lengthOf(store, b))
  // A name of two or three letters that differs in one is as well another name.
  const allowed = long >= 8 ? 2 : 1
  if (short >= 3 && packedDistance(store.packed, a, b, allowed) <= allowed) return 4
  if (isPrefix(store, a, b) || isShortForm(store, a, b)) return 3
  const similar = packedJaroWinkler(store.packed, a, b, 0.84)
  if (similar >= 0.92 && short >= 4) return 4
  const sound = store.sounds[a]!
  return similar >= 0.84 || (sound >= 0 && sound === store.sounds[b]) ? 2 : 1
}

const digitAt = ({ packed: { units, starts } }: ValueStore, value: number, place: number): number =>
  units[starts[value]! + place]! - 48

const yearOf = (store: ValueStore, value: number): number =>
  digitAt(store, value, 0) * 1000 +
  digitAt(store, value, 1) * 100 +
  digitAt(store, value, 2) * 10 +
  digitAt(store, value, 3)

const pairOf = (store: ValueStore, value: number, place: number): number =>
  digitAt(store, value, place) * 10 + digitAt(store, value, place + 1)

const compareDates: CompareValues = (store, a, b) => {
  if (a === b) return 5
  const yearA = yearOf(store, a)
  const yearB = yearOf(store, b)
  if (lengthOf(store, a) < 8 || lengthOf(store, b) < 8)
    return isPrefix(store, a, b) ? 3 : Math.abs(yearA - yearB) <= 1 ? 2 : 1
  const monthA = pairOf(store, a, 4)
  const monthB = pairOf(store, b, 4)
  const dayA = pairOf(store, a, 6)
  const dayB = pairOf(store, b, 6)
  if (yearA === yearB && monthA === dayB && monthB === dayA) return 4
  if (packedDistance(store.packed, a, b, 1) === 1) return 4
  const same = Number(yearA === yearB) + Number(monthA === monthB) + Number(dayA === dayB)
  if (same === 2) return 3
  const days = (yearA - yearB) * 365 + (monthA - monthB) * 30 + (dayA - dayB)
  return yearA === yearB || Math.abs(days) <= 400 || packedDistance(store.packed, a, b, 2) === 2
    ? 2
    : 1
}

const compareEmails: CompareValues = (store, a, b) => {
  if (a === b) return 5
  const { units, starts } = store.packed
  const localA = store.localLengths[a]!
  const localB = store.localLengths[b]!
  if (localA === localB && localA >= 4) {
    let same = true
    for (let at = 0; at < localA && same; at += 1)
      same = units[starts[a]! + at] === units[starts[b]! + at]
    if (same) return 4
  }
  const long = Math.max(lengthOf(store, a), lengthOf(store, b))
  const allowed = long >= 20 ? 4 : long >= 10 ? 3 : 1
  if (packedDistance(store.packed, a, b, allowed) <= allowed) return 3
  return packedJaroWinkler(store.packed, a, b, 0.9) >= 0.9 ? 2 : 1
}

const compareCodes: CompareValues = (store, a, b) => {
  if (a === b) return 4
  const short = Math.min(lengthOf(store, a), lengthOf(store, b))
  const distance = packedDistance(store.packed, a, b, short >= 6 ? 2 : 1)
  if (distance === 1 && short >= 2) return 3
  return distance === 2 && short >= 6 ? 2 : 1
}

const comparePostcodes: CompareValues = (store, a, b) => {
  if (a === b) return 4
  if (packedDistance(store.packed, a, b, 1) === 1) return 3
  const { units, starts } = store.packed
  const share = Math.max(2, Math.min(lengthOf(store, a), lengthOf(store, b)) - 3)
  for (let at = 0; at < share; at += 1)
    if (units[starts[a]! + at] !== units[starts[b]! + at]) return 1
  return 2
}

const compareText: CompareValues = (store, a, b) => {
  if (a === b) return 4
  const long = Math.max(lengthOf(store, a), lengthOf(store, b))
  const short = Math.min(lengthOf(store, a), lengthOf(store, b))
  const allowed = long >= 7 ? 2 : 1
  if (short >= 3 && packedDistance(store.packed, a, b, allowed) <= allowed) return 3
  return short >= 3 && packedJaroWinkler(store.packed, a, b, 0.85) >= 0.85 ? 2 : 1
}

const compareBags: CompareValues = (store, a, b) => {
  if (a === b) return 5
  const overlap = bagOverlap(store.bags!, a, b)
  return overlap >= 0.85 ? 4 : overlap >= 0.6 ? 3 : overlap >= 0.3 ? 2 : 1
}

export const COMPARE: Readonly<Record<PreparedField['kind'], CompareValues>> = {
  given: compareNameWords,
  family: compareNameWords,
  name: (store, a, b) => compareNameBags(store.bags!, a, b),
  address: compareBags,
  words: compareBags,
  date: compareDates,
  email: compareEmails,
  id: compareCodes,
  phone: compareCodes,
  number: compareCodes,
  postcode: comparePostcodes,
  text: compareText,
}
