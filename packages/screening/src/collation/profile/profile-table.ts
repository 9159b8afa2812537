import type { Text } from '@xinyong/identity'
import type { ColumnUse, Field, FieldKind } from '../fields.ts'
import type { Column, RecordTable } from '../table.ts'
import { kindOfHeader } from './header-kind.ts'
import { repeatsOthers } from './repeats-others.ts'
import { kindOfValues } from './value-kind.ts'

/** What was found out about one column, and why it is used as it is. */
export type ColumnProfile = {
  readonly column: string
  readonly filled: number
  readonly distinct: number
  readonly use: ColumnUse
  readonly why: Text
}

export type TableProfile = {
  readonly columns: readonly ColumnProfile[]
  readonly fields: readonly Field[]
  /** Place of the column that names a record, if there is one. */
  readonly recordId: number | undefined
}

const SAMPLE = 500

const WHY = {
  given: { en: 'as told', zh: '按指定' },
  header: { en: 'from its header', zh: '由列名得出' },
  values: { en: 'from its values', zh: '由取值得出' },
  empty: { en: 'empty', zh: '为空' },
  constant: { en: 'the same in every row', zh: '各行相同' },
  repeats: { en: 'repeats what other columns say', zh: '重复其他列的内容' },
} as const

const sampleOf = (values: readonly string[]): readonly string[] => {
  const step = Math.max(1, Math.floor(values.length / SAMPLE))
  return values.filter((_, at) => at % step === 0).slice(0, SAMPLE)
}

const countFilled = (column: Column): number => {
  let filled = 0
  for (const code of column.codes) if (code >= 0) filled += 1
  return filled
}

// The same number in two files names two records.
const namesRecords = ({ sourceOf }: RecordTable, { codes, values }: Column): boolean => {
  const seen = new Set<number>()
  let filled = 0
  codes.forEach((code, row) => {
    if (code < 0) return
    filled += 1
    seen.add(sourceOf[row]! * values.length + code)
  })
  return seen.size >= filled * 0.999
}

const profileOf = (
  table: RecordTable,
  column: Column,
  overrides: Readonly<Record<string, ColumnUse>>,
): ColumnProfile => {
  const filled = countFilled(column)
  const distinct = column.values.length
  const made = (use: ColumnUse, why: keyof typeof WHY): ColumnProfile => ({
    column: column.name,
    filled,
    distinct,
    use,
    why: WHY[why],
  })
  const told = overrides[column.name]
  if (told !== undefined) return made(told, 'given')
  if (filled === 0) return made('ignore', 'empty')
  const byHeader = kindOfHeader(column.name)
  if (byHeader === 'record-id' && !namesRecords(table, column)) return made('ignore', 'header')
  if (byHeader !== undefined) return made(byHeader, 'header')
  if (distinct === 1) return made('ignore', 'constant')
  return made(kindOfValues(sampleOf(column.values), distinct / filled), 'values')
}

/**
 * Looks at every column, says what it holds and which fields follow. `overrides` (column name to use) win over every
 * guess. Names and addresses that some rows give whole and others in parts become one field of whole values.
 */
export const profileTable = (
  table: RecordTable,
  overrides: Readonly<Record<string, ColumnUse>> = {},
): TableProfile => {
  const first = table.columns.map((column) => profileOf(table, column, overrides))
  const recordId = first.findIndex(({ use }) => use === 'record-id')
  const columns = first.map((profile, at): ColumnProfile => {
    if (profile.use === 'record-id' && at !== recordId)
      return { ...profile, use: 'ignore', why: WHY.repeats }
    if (profile.use !== 'name' || overrides[profile.column] !== undefined) return profile
    const parts = first.flatMap(({ use }, place) =>
      use === 'given' || use === 'family' ? [place] : [],
    )
    return repeatsOthers(table, at, parts)
      ? { ...profile, use: 'ignore', why: WHY.repeats }
      : profile
  })
  return { columns, fields: fieldsOf(columns), recordId: recordId < 0 ? undefined : recordId }
}

const placesOf = (columns: readonly ColumnProfile[], ...uses: readonly ColumnUse[]): number[] =>
  columns.flatMap(({ use }, at) => (uses.includes(use) ? [at] : []))

function fieldsOf(columns: readonly ColumnProfile[]): readonly Field[] {
  const fields: Field[] = []
  const single = (at: number): void => {
    const { column, use } = columns[at]!
    fields.push({ name: column, kind: use as FieldKind, columns: [at], take: 'each' })
  }
  // Headers say that columns name the same thing; where only values tell, each says something of its own.
  const named = placesOf(columns, 'name').filter((at) => columns[at]!.why !== WHY.values)
  const guessed = placesOf(columns, 'name').filter((at) => !named.includes(at))
  const parted = placesOf(columns, 'given', 'family').length > 0
  const whole = named.length === 0 && guessed.length === 1 && !parted ? guessed : named
  for (const at of guessed) if (!whole.includes(at)) single(at)
  const given = placesOf(columns, 'given')
  const family = placesOf(columns, 'family')
  if (whole.length > 0) {
    fields.push({ name: 'name', kind: 'name', columns: whole, take: 'each' })
    if (given.length + family.length > 0)
      fields.push({ name: 'name', kind: 'name', columns: [...given, ...family], take: 'joined' })
  } else {
    if (given[0] !== undefined) single(given[0])
    if (family[0] !== undefined) single(family[0])
    // A middle name is told from the first by its place after it.
    for (const at of given.slice(1))
      fields.push({ name: columns[at]!.column, kind: 'text', columns: [at], take: 'each' })
  }
  const address = placesOf(columns, 'address')
  const wholeAddress = address.some((at) => columns[at]!.column.endsWith('full'))
  const located = placesOf(columns, 'postcode', 'number').concat(
    columns.flatMap(({ column, use }, at) =>
      use === 'text' && /city|town|state|province|suburb/.test(column) ? [at] : [],
    ),
  )
  if (wholeAddress) {
    const parts = address.filter((at) => !columns[at]!.column.endsWith('full'))
    for (const at of address.filter((one) => !parts.includes(one)))
      fields.push({ name: 'address', kind: 'address', columns: [at], take: 'each' })
    fields.push({
      name: 'address',
      kind: 'address',
      columns: [...parts, ...located],
      take: 'joined',
    })
  }
  columns.forEach(({ use }, at) => {
    if (['given', 'family', 'name', 'record-id', 'source', 'ignore'].includes(use)) return
    if (wholeAddress && (use === 'address' || located.includes(at))) return
    single(at)
  })
  return fields
}
