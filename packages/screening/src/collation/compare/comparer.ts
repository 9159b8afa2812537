import type { Text } from '@xinyong/identity'
import { LEVELS } from '../fields.ts'
import type { PreparedField } from '../prepare/prepare-fields.ts'
import { COMPARE, compareNameWords } from './value-levels.ts'
import type { CompareValues } from './value-levels.ts'

/** Compares two records field by field. */
export type Comparer = {
  readonly fields: readonly PreparedField[]
  /** What the levels of each field are called. */
  readonly levelNames: readonly (readonly Text[])[]
  /** Levels each field may have, level 0 included. */
  readonly radix: Uint8Array
  /** Writes the level of every field into `levels`. */
  readonly compare: (a: number, b: number, levels: Uint8Array) => void
  /** The value of `a` in a field that best met `b`: what a frequency adjustment is about. */
  readonly agreed: (field: number, a: number, b: number) => number
}

const MEMO_BITS = 16
const MOST_REMEMBERED = 30_000

// Frequent pairs of values (two common towns, two common names) come back millions of times.
const remembered = (
  compare: CompareValues,
  field: PreparedField,
): ((a: number, b: number) => number) => {
  // Where nearly every value is met once, remembering costs more than comparing.
  if (field.store.texts.length > MOST_REMEMBERED)
    return (a, b) => compare(field.store, Math.min(a, b), Math.max(a, b))
  const size = 1 << MEMO_BITS
  const keys = new Float64Array(size).fill(-1)
  const found = new Uint8Array(size)
  const { store } = field
  const count = store.texts.length
  return (one, other) => {
    if (one === other) return compare(store, one, other)
    const a = one < other ? one : other
    const b = one < other ? other : one
    const key = a * count + b
    const slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> (32 - MEMO_BITS)
    if (keys[slot] === key) return found[slot]!
    const level = compare(store, a, b)
    keys[slot] = key
    found[slot] = level
    return level
  }
}

const valuesOf = ({ codes, more }: PreparedField, row: number): readonly number[] => {
  const first = codes[row]!
  return first < 0 ? [] : [first, ...(more.get(row) ?? [])]
}

export const createComparer = (fields: readonly PreparedField[]): Comparer => {
  const compares = fields.map((field) => remembered(COMPARE[field.kind], field))
  const given = fields.findIndex(({ kind }) => kind === 'given')
  const family = fields.findIndex(({ kind }) => kind === 'family')
  const swaps = given >= 0 && family >= 0
  const words = swaps ? remembered(compareNameWords, fields[given]!) : undefined

  const best = (at: number, a: number, b: number): number => {
    const field = fields[at]!
    const compare = compares[at]!
    let level = 0
    for (const one of valuesOf(field, a))
      for (const other of valuesOf(field, b)) level = Math.max(level, compare(one, other))
    return level
  }

  // Whoever filled in a form may have swapped the two names; that is a level of its own, worth what the data say.
  const trySwap = (a: number, b: number, levels: Uint8Array): void => {
    const givenA = fields[given]!.codes[a]!
    const givenB = fields[given]!.codes[b]!
    const familyA = fields[family]!.codes[a]!
    const familyB = fields[family]!.codes[b]!
    const crossed = Math.max(levels[given]!, levels[family]!)
    if (crossed >= 4) return
    const one = givenA >= 0 && familyB >= 0 ? words!(givenA, familyB) : 0
    const two = familyA >= 0 && givenB >= 0 ? words!(familyA, givenB) : 0
    if (Math.max(one, two) < 4 || Math.min(one || 5, two || 5) < 2) return
    if (one > 0) levels[given] = one === 5 ? 7 : 6
    if (two > 0) levels[family] = two === 5 ? 7 : 6
    if (one === 0) levels[given] = 0
    if (two === 0) levels[family] = 0
  }

  return {
    fields,
    levelNames: fields.map(({ kind }) => LEVELS[kind]),
    radix: Uint8Array.from(fields, ({ kind }) => LEVELS[kind].length),
    compare(a, b, levels) {
      for (let at = 0; at < fields.length; at += 1) {
        const { codes, more } = fields[at]!
        const one = codes[a]!
        const other = codes[b]!
        if (one < 0 || other < 0) levels[at] = 0
        else if (more.size > 0 && (more.has(a) || more.has(b))) levels[at] = best(at, a, b)
        else levels[at] = compares[at]!(one, other)
      }
      if (swaps) trySwap(a, b, levels)
    },
    agreed(at, a, b) {
      const field = fields[at]!
      const [left, right] = [valuesOf(field, a), valuesOf(field, b)]
      let [found, level] = [left[0] ?? -1, 0]
      for (const one of left)
        for (const other of right) {
          const reached = compares[at]!(one, other)
          if (reached > level) [found, level] = [one, reached]
        }
      return found
    },
  }
}
