import type { PreparedField, ValueStore } from '../prepare/prepare-fields.ts'
import { normaliseValue } from '../prepare/normalise.ts'
import { soundKey } from '../prepare/phonetic.ts'
import { LONGEST_COMPARED, signOf } from '../similarity/packed.ts'

/** A record from outside: texts by column name, one or several each. */
export type RecordValues = Readonly<Record<string, string | readonly string[]>>

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type Arrays = Int32Array | Uint32Array | Uint16Array | Float32Array

// A quarter to spare: twice the room would cost gigabytes at a million records.
const widened = <T extends Arrays>(old: T, need: number): T => {
  if (need <= old.length) return old
  const size = Math.max(16, Math.ceil(need * 1.25))
  const wide = new (old.constructor as new (size: number) => T)(size)
  wide.set(old)
  return wide
}

/** Prepared fields that take further rows and values. The given ones are copied where they change. */
export type GrowingFields = {
  readonly fields: readonly PreparedField[]
  /** Sets every field of a row. */
  readonly write: (row: number, values: RecordValues) => void
}

type Store = {
  readonly live: Mutable<ValueStore>
  readonly texts: string[]
  readonly codeOf: Map<string, number>
  readonly soundOf: Map<string, number>
  used: number
}

const storeFrom = (store: ValueStore): Store => {
  const texts = [...store.texts]
  const soundOf = new Map<string, number>()
  if (store.sounds.length > 0)
    texts.forEach((text, at) => {
      if (store.sounds[at]! >= 0) soundOf.set(soundKey(text), store.sounds[at]!)
    })
  const { units, starts, signs } = store.packed
  // Room is made before the first change, so that no single change has to wait for it.
  const packed = {
    units: widened(units, units.length + 1),
    starts: widened(starts, starts.length + 1),
    signs: widened(signs, signs.length + 1),
  }
  const sounds =
    store.sounds.length > 0 ? widened(store.sounds, store.sounds.length + 1) : store.sounds
  return {
    live: { ...store, texts, packed, sounds },
    texts,
    codeOf: new Map(texts.map((text, at) => [text, at])),
    soundOf,
    used: store.packed.starts[texts.length]!,
  }
}

const pack = (store: Store, text: string, code: number): void => {
  const length = Math.min(text.length, LONGEST_COMPARED)
  const { packed } = store.live
  const units = widened(packed.units, store.used + length)
  const starts = widened(packed.starts, code + 2)
  const signs = widened(packed.signs, code + 1)
  signs[code] = 0
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at)
    units[store.used + at] = unit
    signs[code] = signs[code] | signOf(unit)
  }
  store.used += length
  starts[code + 1] = store.used
  store.live.packed = { units, starts, signs }
}

const bagUp = (store: Store, text: string, code: number): void => {
  const bags = store.live.bags
  if (bags === undefined) return
  const words: number[] = []
  const texts = bags.texts as string[]
  const weights = widened(bags.weights, texts.length + 200)
  for (const word of new Set(text.split(' ').filter(Boolean))) {
    let at = store.soundOf.get(word) ?? -1
    if (at < 0) {
      at = texts.push(word) - 1
      store.soundOf.set(word, at)
      // As rare as a word that one value holds.
      weights[at] = Math.log(1 + code)
    }
    words.push(at)
  }
  const starts = widened(bags.starts, code + 2)
  const all = widened(bags.words, starts[code]! + words.length)
  all.set(
    words.sort((a, b) => a - b),
    starts[code],
  )
  starts[code + 1] = starts[code]! + words.length
  store.live.bags = { starts, words: all, weights, texts }
}

const codeFor = (store: Store, kind: PreparedField['kind'], text: string): number => {
  const known = store.codeOf.get(text)
  if (known !== undefined) return known
  const code = store.texts.push(text) - 1
  store.codeOf.set(text, code)
  pack(store, text, code)
  bagUp(store, text, code)
  if (kind === 'given' || kind === 'family') {
    const key = soundKey(text)
    if (key !== '' && !store.soundOf.has(key)) store.soundOf.set(key, store.soundOf.size + 1)
    const sounds = widened(store.live.sounds, code + 1)
    sounds[code] = key === '' ? -1 : store.soundOf.get(key)!
    store.live.sounds = sounds
  }
  if (kind === 'email') {
    const lengths = widened(store.live.localLengths, code + 1)
    lengths[code] = text.includes('@') ? text.lastIndexOf('@') : text.length
    store.live.localLengths = lengths
  }
  return code
}

export const growFields = (
  prepared: readonly PreparedField[],
  columnNames: readonly string[],
): GrowingFields => {
  const stores = new Map<ValueStore, Store>()
  const fields = prepared.map((field): Mutable<PreparedField> & { more: Map<number, number[]> } => {
    let store = stores.get(field.store)
    if (store === undefined) {
      store = storeFrom(field.store)
      if (field.store.bags !== undefined) {
        const texts = [...field.store.bags.texts]
        texts.forEach((word, at) => store!.soundOf.set(word, at))
        const { starts, words, weights } = field.store.bags
        store.live.bags = {
          starts: widened(starts, starts.length + 1),
          words: widened(words, words.length + 1),
          weights: widened(weights, weights.length + 200),
          texts,
        }
      }
      stores.set(field.store, store)
    }
    const more = new Map([...field.more].map(([row, list]) => [row, [...list]]))
    const codes = widened(field.codes, field.codes.length + 1).fill(-1, field.codes.length)
    return { ...field, store: store.live, codes, more }
  })
  return {
    fields,
    write(row, values) {
      const texts = (at: number): readonly string[] => {
        const value = values[columnNames[at]!]
        return value === undefined ? [] : typeof value === 'string' ? [value] : value
      }
      fields.forEach((field, place) => {
        const store = stores.get(prepared[place]!.store)!
        const found: number[] = []
        for (const { columns, take, dayFirst } of field.parts) {
          const raw =
            take === 'joined'
              ? [columns.map((at) => texts(at)[0] ?? '').join(' ')]
              : columns.flatMap(texts)
          for (const one of raw) {
            const text = normaliseValue(field.kind, one, dayFirst)
            const code = text === '' ? -1 : codeFor(store, field.kind, text)
            if (code >= 0 && !found.includes(code) && found.length < 16) found.push(code)
          }
        }
        const before = field.codes.length
        field.codes = widened(field.codes, row + 1)
        if (field.codes.length > before) field.codes.fill(-1, before)
        field.codes[row] = found[0] ?? -1
        if (found.length > 1) field.more.set(row, found.slice(1))
        else field.more.delete(row)
      })
    },
  }
}
