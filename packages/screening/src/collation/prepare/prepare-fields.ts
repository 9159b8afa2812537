import type { Field, FieldKind } from '../fields.ts'
import { packTexts } from '../similarity/packed.ts'
import type { PackedTexts } from '../similarity/packed.ts'
import { cellValues } from '../table.ts'
import type { RecordTable } from '../table.ts'
import { normaliseValue } from './normalise.ts'
import { isDayFirst } from './parse-day.ts'
import { soundKey } from './phonetic.ts'
import { bagWords } from './word-bags.ts'
import type { WordBags } from './word-bags.ts'

/** The distinct values of a field, normalised; given and family names share one store so that a swap is an equality. */
export type ValueStore = {
  readonly texts: readonly string[]
  readonly packed: PackedTexts
  /** Sound key by value for names; equal numbers sound alike, -1 has no sound. */
  readonly sounds: Int32Array
  /** E-mail only: how many units stand before the @. */
  readonly localLengths: Uint16Array
  readonly bags: WordBags | undefined
}

/** A field of every record, ready to be compared. */
export type PreparedField = {
  readonly name: string
  readonly kind: FieldKind
  /** Row to value; -1 where missing. */
  readonly codes: Int32Array
  /** Rows with further values. */
  readonly more: ReadonlyMap<number, readonly number[]>
  readonly store: ValueStore
  /** What of a record it takes, and whether days come first in its dates. */
  readonly parts: readonly (Field & { readonly dayFirst: boolean })[]
  /** Value to how many rows hold it in this field. */
  readonly counts: Uint32Array
  readonly filled: number
}

type Draft = {
  readonly name: string
  readonly kind: FieldKind
  readonly parts: (Field & { readonly dayFirst: boolean })[]
  readonly interner: Interner
  readonly codes: Int32Array
  readonly more: Map<number, number[]>
}

/** Kinds whose values are compared word by word. */
const IN_WORDS: readonly FieldKind[] = ['name', 'address', 'words']

type Interner = { readonly codeOf: Map<string, number>; readonly texts: string[] }

const intern = ({ codeOf, texts }: Interner, text: string): number => {
  let code = codeOf.get(text)
  if (code === undefined) {
    code = texts.push(text) - 1
    codeOf.set(text, code)
  }
  return code
}

const put = ({ codes, more }: Draft, row: number, code: number): void => {
  const first = codes[row]!
  if (first < 0) codes[row] = code
  else if (first !== code) {
    const list = more.get(row)
    if (list === undefined) more.set(row, [code])
    else if (!list.includes(code) && list.length < 15) list.push(code)
  }
}

const fill = (table: RecordTable, draft: Draft, field: Field): void => {
  const { kind } = field
  const places = field.columns.map((at) => table.columns[at]!)
  const dayFirst =
    kind === 'date' && isDayFirst(places.flatMap(({ values }) => values.slice(0, 5000)))
  draft.parts.push({ ...field, dayFirst })
  if (field.take === 'joined') {
    for (let row = 0; row < table.size; row += 1) {
      const whole = places.map((column) => cellValues(column, row)[0] ?? '').join(' ')
      const text = normaliseValue(kind, whole, dayFirst)
      if (text !== '') put(draft, row, intern(draft.interner, text))
    }
    return
  }
  for (const { values, codes, more } of places) {
    const normal = Int32Array.from(values, (value) => {
      const text = normaliseValue(kind, value, dayFirst)
      return text === '' ? -1 : intern(draft.interner, text)
    })
    for (let row = 0; row < table.size; row += 1) {
      const code = codes[row]!
      if (code >= 0 && normal[code]! >= 0) put(draft, row, normal[code]!)
    }
    for (const [row, list] of more)
      for (const code of list) if (normal[code]! >= 0) put(draft, row, normal[code]!)
  }
}

const storeOf = (kind: FieldKind, texts: readonly string[]): ValueStore => {
  const sounds = new Map<string, number>()
  const isName = kind === 'given' || kind === 'family'
  return {
    texts,
    packed: packTexts(texts),
    sounds: Int32Array.from(isName ? texts : [], (text) => {
      const key = soundKey(text)
      if (key === '') return -1
      if (!sounds.has(key)) sounds.set(key, sounds.size)
      return sounds.get(key)!
    }),
    localLengths: Uint16Array.from(kind === 'email' ? texts : [], (text) => {
      const at = text.lastIndexOf('@')
      return at < 0 ? text.length : at
    }),
    bags: IN_WORDS.includes(kind) ? bagWords(texts) : undefined,
  }
}

/** Normalises every field of every record. Fields of one name and kind become one with several values. */
export const prepareFields = (
  table: RecordTable,
  fields: readonly Field[],
): readonly PreparedField[] => {
  const drafts = new Map<string, Draft>()
  const people: Interner = { codeOf: new Map(), texts: [] }
  for (const field of fields) {
    const { name, kind } = field
    const key = `${kind}:${name}`
    const part = kind === 'given' || kind === 'family'
    const draft = drafts.get(key) ?? {
      name,
      kind,
      parts: [],
      interner: part ? people : { codeOf: new Map(), texts: [] },
      codes: new Int32Array(table.size).fill(-1),
      more: new Map(),
    }
    drafts.set(key, draft)
    fill(table, draft, field)
  }
  const stores = new Map<Interner, ValueStore>()
  return [...drafts.values()].map(({ name, kind, parts, interner, codes, more }) => {
    let store = stores.get(interner)
    if (store === undefined) stores.set(interner, (store = storeOf(kind, interner.texts)))
    const counts = new Uint32Array(interner.texts.length)
    let filled = 0
    for (const code of codes)
      if (code >= 0) {
        counts[code] = counts[code]! + 1
        filled += 1
      }
    for (const list of more.values()) for (const code of list) counts[code] = counts[code]! + 1
    return { name, kind, parts, codes, more, store, counts, filled }
  })
}
