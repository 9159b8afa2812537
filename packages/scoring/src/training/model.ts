import { assignBins } from '../binning/assign.ts'
import type { Binning } from '../binning/binning.ts'
import type { Table } from '../table/column.ts'
import type { FittedCoefficient } from './logistic.ts'

export interface ModelCharacteristic {
  readonly name: string
  readonly binning: Binning
  readonly coefficient: FittedCoefficient
}

/** What training found, before it is scaled to points. */
export interface Model {
  /** Of the log odds good to bad. */
  readonly intercept: FittedCoefficient
  readonly characteristics: readonly ModelCharacteristic[]
}

/** Log odds good to bad of each row of a table, by the same bins and weights as in training. */
export function predictTable(model: Model, table: Table): Float64Array {
  const parts = model.characteristics.map(({ binning, coefficient }) =>
    binning.woe.map((woe) => woe * coefficient.value),
  )
  return addUp(model, table, model.intercept.value, parts)
}

/** Adds one part per characteristic and bin to a start: the sum of every row. */
export function addUp(
  model: Model,
  table: Table,
  start: number,
  parts: readonly ArrayLike<number>[],
): Float64Array {
  const sums = new Float64Array(table.rows).fill(start)
  for (const [j, { name, binning }] of model.characteristics.entries()) {
    const column = table.columns.find((one) => one.name === name)
    if (column === undefined) throw new TypeError(`the table has no column ${name}`)
    const codes = assignBins(binning.rule, column)
    const part = parts[j]!
    for (let i = 0; i < sums.length; i += 1) sums[i]! += part[codes[i]!]!
  }
  return sums
}
