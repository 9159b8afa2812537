import type { CategoricalColumn, Column, NumericColumn } from '../table/column.ts'
import { codesOf } from './binning.ts'
import type { BinRule, CategoricalRule, NumericRule } from './binning.ts'

/** The bin of every row: one way for training, evaluation and monitoring. */
export function assignBins(rule: BinRule, column: Column): Uint8Array {
  if (rule.kind === 'numeric') {
    if (column.kind === 'numeric') return assignNumbers(rule, column)
    throw new TypeError(`column ${column.name} holds texts, and its bins are of numbers`)
  }
  return assignTexts(rule, column.kind === 'categorical' ? column : asTexts(column))
}

function assignNumbers(rule: NumericRule, column: NumericColumn): Uint8Array {
  const { values, marks } = column
  const { missing } = codesOf(rule)
  const cuts = Float64Array.from(rule.cuts)
  const special = specialCodes(rule)
  const marked = (column.texts ?? []).map((text) => special.get(text) ?? missing)
  const codes = new Uint8Array(values.length)
  const any = special.size > 0
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!
    if (Number.isNaN(value)) {
      const mark = marks?.[i] ?? 0
      codes[i] = mark === 0 ? missing : marked[mark - 1]!
      continue
    }
    const code = any ? special.get(value) : undefined
    codes[i] = code ?? binOf(cuts, value)
  }
  return codes
}

/** How many cuts are at or below the value. */
export function binOf(cuts: Float64Array, value: number): number {
  let [low, high] = [0, cuts.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (cuts[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}

function assignTexts(rule: CategoricalRule, column: CategoricalColumn): Uint8Array {
  const { missing, unknown } = codesOf(rule)
  const place = new Map<number | string, number>()
  for (const [at, group] of rule.groups.entries()) for (const text of group) place.set(text, at)
  for (const [value, code] of specialCodes(rule)) place.set(String(value), code)
  const byCode = column.dictionary.map((text) => place.get(text) ?? unknown)
  const codes = new Uint8Array(column.codes.length)
  for (let i = 0; i < codes.length; i += 1) {
    const code = column.codes[i]!
    codes[i] = code < 0 ? missing : byCode[code]!
  }
  return codes
}

function specialCodes(rule: BinRule): Map<number | string, number> {
  const { values } = codesOf(rule)
  return new Map(
    rule.specials.flatMap((special, at) => special.values.map((value) => [value, values + at])),
  )
}

/** Codes written as numbers are categories all the same. */
export function asTexts(column: NumericColumn): CategoricalColumn {
  const place = new Map<number, number>()
  const dictionary: string[] = []
  const codes = new Int32Array(column.values.length)
  const texts = new Map((column.texts ?? []).map((text, at) => [at + 1, text]))
  const marks = new Map<number, number>()
  for (let i = 0; i < codes.length; i += 1) {
    const value = column.values[i]!
    if (Number.isNaN(value)) {
      const mark = column.marks?.[i] ?? 0
      const text = texts.get(mark)
      if (text !== undefined && !marks.has(mark)) marks.set(mark, dictionary.push(text) - 1)
      codes[i] = marks.get(mark) ?? -1
      continue
    }
    let code = place.get(value)
    if (code === undefined) {
      code = dictionary.push(String(value)) - 1
      place.set(value, code)
    }
    codes[i] = code
  }
  return { kind: 'categorical', name: column.name, codes, dictionary }
}
