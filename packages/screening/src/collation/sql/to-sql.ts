import { exactLevel, keysUnder } from '../block/rule.ts'
import type { Collation } from '../collate.ts'
import { NAMES_AGREE } from '../model/echo.ts'
import { soundKey } from '../prepare/phonetic.ts'
import { longForm } from '../prepare/short-names.ts'
import { levelSql, nameCases, WITHOUT_SQL } from './level-sql.ts'

/**
 * Blocking and comparison of a trained collation as SQL that DuckDB and Spark both read. Tables: `records` (one row a
 * record, `columns`) and `keys` (`rule`, `block`, `row_id`). Functions the engine must be given: `xy_osa(a, b)`, optimal string
 * alignment distance, and `xy_jw(a, b)`, Jaro–Winkler. The result has `a`, `b`, `bits` for every pair a rule puts forward.
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
    WITHOUT_SQL.includes(kind) || more.size > 0 ? [name] : [],
  )

export const toSql = (collation: Collation): CollationSql => {
  const { comparer, rules, weights, options, table } = collation
  const { fields } = comparer
  const columnsOf = fields.map(({ kind }, at): readonly string[] => {
    const name = kind === 'given' || kind === 'family'
    return [
      `f${at}`,
      `f${at}_rare`,
      ...(name ? [`f${at}_sound`, `f${at}_long`] : []),
      ...(kind === 'email' ? [`f${at}_local`] : []),
    ]
  })
  return {
    statement: statementOf(collation),
    columns: ['row_id', ...columnsOf.flat()],
    *records() {
      for (let row = 0; row < table.size; row += 1)
        yield [
          String(row),
          ...fields.flatMap(({ kind, codes, store }, at): (string | null)[] => {
            const code = codes[row]!
            if (code < 0) return columnsOf[at]!.map(() => null)
            const text = store.texts[code]!
            const rare = String(weights.rarity[at]?.[code] ?? 0)
            if (kind === 'given' || kind === 'family')
              return [text, rare, soundKey(text) || null, longForm(text) ?? null]
            if (kind === 'email')
              return [text, rare, text.includes('@') ? text.slice(0, text.lastIndexOf('@')) : text]
            return [text, rare]
          }),
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

function statementOf({ comparer, weights }: Collation): string {
  const { fields } = comparer
  const given = fields.findIndex(({ kind }) => kind === 'given')
  const family = fields.findIndex(({ kind }) => kind === 'family')
  const swaps = given >= 0 && family >= 0
  const straight = fields.map(
    ({ kind }, at) => `${levelSql(kind, `x.f${at}`, `y.f${at}`)} AS s${at}`,
  )
  const crossed = (one: number, other: number, name: string): string => {
    const [x, y] = [`x.f${one}`, `y.f${other}`]
    const cases = nameCases(x, y).map(([when, level]) => `WHEN ${when} THEN ${level}`)
    return `CASE WHEN ${x} IS NULL OR ${y} IS NULL THEN 0 ${cases.join(' ')} ELSE 1 END AS ${name}`
  }
  const crossings = swaps ? [crossed(given, family, 'c1'), crossed(family, given, 'c2')] : []
  const swapped = `greatest(s${given}, s${family}) < 4 AND greatest(c1, c2) >= 4 AND least(CASE WHEN c1 = 0 THEN 5 ELSE c1 END, CASE WHEN c2 = 0 THEN 5 ELSE c2 END) >= 2`
  const level = (at: number): string => {
    if (!swaps || (at !== given && at !== family)) return `s${at} AS l${at}`
    const cross = at === given ? 'c1' : 'c2'
    return `CASE WHEN ${swapped} THEN CASE ${cross} WHEN 0 THEN 0 WHEN 5 THEN 7 ELSE 6 END ELSE s${at} END AS l${at}`
  }
  const bits = fields.map((field, at) => {
    const from = weights.offsets[at]!
    const top = exactLevel(field)
    const cases = Array.from({ length: comparer.radix[at]! - 1 }, (_, place) => {
      const one = place + 1
      const rare = one === top || one === 7 ? ` + rare${at}` : ''
      return `WHEN ${one} THEN ${weights.bits[from + one]!}${rare}`
    })
    return `CASE l${at} ${cases.join(' ')} ELSE 0 END`
  })
  const { echo } = weights
  const echoed =
    echo === undefined
      ? []
      : [
          `- CASE WHEN ${echo.names.map((at) => `l${at} >= ${NAMES_AGREE}`).join(' AND ')} THEN CASE l${echo.field} ${[...echo.bits].map((one, at) => `WHEN ${at} THEN ${one}`).join(' ')} ELSE 0 END ELSE 0 END`,
        ]
  const rares = fields.map((_, at) => `CAST(x.f${at}_rare AS DOUBLE) AS rare${at}`)
  return [
    'WITH pairs AS (SELECT DISTINCT p.row_id AS a, q.row_id AS b FROM keys p JOIN keys q ON p.rule = q.rule AND p.block = q.block AND p.row_id < q.row_id),',
    `compared AS (SELECT pairs.a, pairs.b, ${[...straight, ...crossings, ...rares].join(',\n  ')}\n  FROM pairs JOIN records x ON x.row_id = pairs.a JOIN records y ON y.row_id = pairs.b),`,
    `levels AS (SELECT a, b, ${fields.map((_, at) => `${level(at)}, rare${at}`).join(', ')} FROM compared)`,
    `SELECT a, b, ${weights.prior} + ${bits.join('\n  + ')} ${echoed.join('')} AS bits FROM levels`,
  ].join('\n')
}
