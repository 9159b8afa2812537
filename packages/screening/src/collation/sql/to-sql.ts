import { keysUnder } from '../block/rule.ts'
import type { Collation } from '../collate.ts'
import type { PreparedField } from '../prepare/prepare-fields.ts'
import { soundKey } from '../prepare/phonetic.ts'
import { longForm } from '../prepare/short-names.ts'
import { encodeField } from './encode-value.ts'
import { byFunction } from './level-sql.ts'
import { statementOf } from './statement.ts'

/**
 * Blocking and comparison of a trained collation as SQL that DuckDB and Spark both read. Tables: `records` (one row a
 * record, `columns`) and `keys` (`rule`, `block`, `row_id`). Functions the engine must be given: `xy_osa(a, b)`, optimal string
 * alignment distance; `xy_jw(a, b)`, Jaro–Winkler; `xy_level(kind, a, b)`, the level of two cells of several values or words;
 * `xy_rare(kind, a, rarities, b)`, the rarity of the value of `a` that met `b` best. The result has `a`, `b`, `bits` for
 * every pair a rule puts forward.
 */
export type CollationSql = {
  readonly statement: string
  readonly columns: readonly string[]
  readonly records: () => Generator<readonly (string | null)[]>
  readonly keys: () => Generator<readonly [rule: number, block: number, row: number]>
}

/** Fields that keep a table from being compared in SQL; empty where `toSql` can do it. */
export const withoutSql = ({ comparer }: Collation): readonly string[] =>
  comparer.fields.flatMap(({ name, kind, more }) =>
    (kind === 'given' || kind === 'family') && more.size > 0 ? [name] : [],
  )

const columnsOf = (field: PreparedField, at: number): readonly string[] => [
  `f${at}`,
  `f${at}_rare`,
  ...(field.kind === 'given' || field.kind === 'family' ? [`f${at}_sound`, `f${at}_long`] : []),
  ...(field.kind === 'email' && !byFunction(field) ? [`f${at}_local`] : []),
]

const cellsOf = (
  field: PreparedField,
  row: number,
  rarity: (value: number) => number,
): readonly (string | null)[] => {
  const { kind, codes, store } = field
  if (byFunction(field)) return encodeField(field, row, rarity)
  if (codes[row]! < 0) return columnsOf(field, 0).map(() => null)
  const text = store.texts[codes[row]!]!
  const cells = [text, String(rarity(codes[row]!))]
  if (kind === 'given' || kind === 'family')
    return [...cells, soundKey(text) || null, longForm(text) ?? null]
  if (kind === 'email')
    return [...cells, text.includes('@') ? text.slice(0, text.lastIndexOf('@')) : text]
  return cells
}

export const toSql = (collation: Collation): CollationSql => {
  const { comparer, rules, weights, options, table } = collation
  const { fields } = comparer
  return {
    statement: statementOf(collation),
    columns: ['row_id', ...fields.flatMap(columnsOf)],
    *records() {
      for (let row = 0; row < table.size; row += 1)
        yield [
          String(row),
          ...fields.flatMap((field, at) =>
            cellsOf(field, row, (value) => weights.rarity[at]?.[value] ?? 0),
          ),
        ]
    },
    *keys() {
      for (const [rule, one] of rules.entries()) {
        const keysOf = keysUnder(fields, one)
        const counts = new Map<number, number>()
        for (let row = 0; row < table.size; row += 1)
          for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1)
        for (let row = 0; row < table.size; row += 1)
          for (const key of keysOf(row)) {
            const count = counts.get(key)!
            if (count > 1 && (one.atoms.length === 0 || count <= options.largestBlock))
              yield [rule, key, row]
          }
      }
    },
  }
}
