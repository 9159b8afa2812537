import type { CategoricalColumn, NumericColumn } from '../table/column.ts'
import type { CategoricalRule, NumericRule } from './binning.ts'
import { roundCut } from './round-cut.ts'
import type { SpecialValues } from './settings.ts'

/** Codes are bytes: bins, specials, missing and unknown together. */
const MOST_GROUPS = 200
const FEW_VALUES = 200

/**
 * Candidate cuts of a column of numbers: between any two neighbouring values where they are few, else at quantiles.
 * Values are sorted, so the candidates do not depend on the order of the rows.
 */
export function preBinNumbers(
  column: NumericColumn,
  specials: readonly SpecialValues[],
  most: number,
): NumericRule {
  const special = new Set(specials.flatMap(({ values }) => values))
  const { values, ends } = fewValues(column.values, special) ?? sortedValues(column.values, special)
  return { kind: 'numeric', column: column.name, cuts: cutsAt(values, ends, most), specials }
}

interface Ranks {
  readonly values: readonly number[]
  readonly ends: readonly number[]
}

// Most columns of credit data are counts and codes: counting beats sorting there.
function fewValues(all: Float64Array, special: ReadonlySet<number | string>): Ranks | undefined {
  const counts = new Map<number, number>()
  for (const value of all) {
    if (Number.isNaN(value)) continue
    counts.set(value, (counts.get(value) ?? 0) + 1)
    if (counts.size > FEW_VALUES) return undefined
  }
  const values = [...counts.keys()].filter((value) => !special.has(value)).sort((a, b) => a - b)
  let rows = 0
  return { values, ends: values.map((value) => (rows += counts.get(value)!)) }
}

function sortedValues(all: Float64Array, special: ReadonlySet<number | string>): Ranks {
  const sorted = all.slice().sort()
  const values: number[] = []
  const ends: number[] = []
  let last = Number.NaN
  let rows = 0
  for (const value of sorted) {
    if (Number.isNaN(value)) break
    if (special.size > 0 && special.has(value)) continue
    rows += 1
    if (value === last) ends[ends.length - 1] = rows
    else {
      last = value
      values.push(value)
      ends.push(rows)
    }
  }
  return { values, ends }
}

/** `values` ascending and different; `ends` the rows up to and with each. */
export function cutsAt(values: ArrayLike<number>, ends: ArrayLike<number>, most: number): number[] {
  const n = values.length
  const cuts: number[] = []
  const rows = n === 0 ? 0 : ends[n - 1]!
  let next = 1
  for (let v = 0; v + 1 < n; v += 1) {
    if (n > most && ends[v]! < (next * rows) / most) continue
    cuts.push(roundCut(values[v]!, values[v + 1]!))
    while (next <= most && (next * rows) / most <= ends[v]!) next += 1
  }
  return cuts
}

/**
 * Each category a group of its own, in order of its text; those with too few rows to say anything pooled into one.
 */
export function preBinTexts(
  column: CategoricalColumn,
  specials: readonly SpecialValues[],
  leastRows: number,
  counts?: ReadonlyMap<string, number>,
): CategoricalRule {
  const special = new Set(specials.flatMap(({ values }) => values.map(String)))
  const rows = new Float64Array(column.dictionary.length)
  for (const code of column.codes) if (code >= 0) rows[code] = rows[code]! + 1
  for (const [code, text] of column.dictionary.entries()) rows[code]! += counts?.get(text) ?? 0
  const used = column.dictionary
    .map((text, code) => ({ text, rows: rows[code]! }))
    .filter(({ text, rows }) => rows > 0 && !special.has(text))
    .sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1))
  const own = used.filter((one, at) => one.rows >= leastRows && at < MOST_GROUPS)
  const pooled = used.slice(own.length).map(({ text }) => text)
  const groups = own.map(({ text }) => [text]).sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
  return {
    kind: 'categorical',
    column: column.name,
    groups: pooled.length === 0 ? groups : [...groups, pooled.sort()],
    specials,
  }
}
