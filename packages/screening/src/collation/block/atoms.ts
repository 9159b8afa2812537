import type { PreparedField } from '../prepare/prepare-fields.ts'
import type { AtomKeys } from './atom-keys.ts'
import { bagsKeys } from './bag-keys.ts'
import { soundKey } from '../prepare/phonetic.ts'
import { hashText, mixHash } from './hash.ts'

/** How a value becomes a key. `names` and `sounds` take given and family name together, in either order. */
export type AtomForm =
  | 'value'
  | 'sound'
  | 'year'
  | 'month-day'
  | 'local'
  | 'area'
  | 'start'
  | 'names'
  | 'sounds'
  | 'word-pairs'

/** One ingredient of a blocking key: a form of a field (of two fields for `names` and `sounds`). */
export type Atom = { readonly form: AtomForm; readonly fields: readonly number[] }

const NONE: readonly number[] = []

const formed = (form: AtomForm, text: string): string => {
  switch (form) {
    case 'year':
      return text.slice(0, 4)
    case 'month-day':
      return text.length === 8 ? text.slice(4) : ''
    case 'local':
      return text.slice(0, Math.max(0, text.lastIndexOf('@')))
    case 'area':
      return text.slice(0, Math.max(2, text.length - 3))
    case 'start':
      return text.length >= 5 ? text.slice(0, 4) : ''
    default:
      return text
  }
}

const ofField = (field: PreparedField, form: AtomForm): AtomKeys => {
  if (form === 'word-pairs') return bagsKeys(field)
  const { texts } = field.store
  const lists: (readonly number[] | undefined)[] = []
  // Filled as values are met: records that come later may bring values of their own.
  const listOf = (code: number): readonly number[] => {
    const known = lists[code]
    if (known !== undefined) return known
    const text = texts[code]!
    const key = form === 'sound' ? soundKey(text) : formed(form, text)
    return (lists[code] = key === '' ? NONE : [hashText(key)])
  }
  return (row) => {
    const code = field.codes[row]!
    if (code < 0) return NONE
    const more = field.more.size === 0 ? undefined : field.more.get(row)
    if (more === undefined) return listOf(code)
    return [...new Set([code, ...more].flatMap(listOf))]
  }
}

/** Prepares an atom over the records: its keys by row, and a function for records that come later. */
export const atomKeys = (
  fields: readonly PreparedField[],
  { form, fields: at }: Atom,
): AtomKeys => {
  if (form !== 'names' && form !== 'sounds') return ofField(fields[at[0]!]!, form)
  const part = form === 'names' ? 'value' : 'sound'
  const [given, family] = [ofField(fields[at[0]!]!, part), ofField(fields[at[1]!]!, part)]
  return (row) => {
    const [one] = given(row)
    const [two] = family(row)
    if (one === undefined || two === undefined) return NONE
    return [mixHash(Math.min(one, two), Math.max(one, two))]
  }
}

/** The atoms that fields of these kinds offer. */
export const atomsOf = (fields: readonly PreparedField[]): readonly Atom[] => {
  const atoms = fields.flatMap(({ kind }, at): readonly Atom[] => {
    const one = (form: AtomForm): Atom => ({ form, fields: [at] })
    switch (kind) {
      case 'given':
      case 'family':
        return [one('value'), one('sound'), one('start')]
      case 'date':
        return [one('value'), one('year'), one('month-day')]
      case 'email':
        return [one('value'), one('local'), one('start')]
      case 'postcode':
        return [one('value'), one('area')]
      case 'name':
      case 'address':
      case 'words':
        return [one('value'), one('word-pairs')]
      case 'id':
      case 'phone':
      case 'text':
        return [one('value'), one('start')]
      case 'number':
        return [one('value')]
    }
  })
  const given = fields.findIndex(({ kind }) => kind === 'given')
  const family = fields.findIndex(({ kind }) => kind === 'family')
  if (given < 0 || family < 0) return atoms
  const both = [given, family]
  return [{ form: 'names', fields: both }, { form: 'sounds', fields: both }, ...atoms]
}
