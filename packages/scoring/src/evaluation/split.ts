import type { NumericColumn, Table } from '../table/column.ts'
import { takeRows } from '../table/column.ts'
import { seededRandom } from '../statistics/random.ts'

export interface Split {
  readonly train: Table
  readonly test: Table
}

/** The rows named (from 0) are the test part, all others the training part. @throws RangeError for a row that is not there */
export function splitByRows(table: Table, testRows: readonly number[]): Split {
  const isTest = new Uint8Array(table.rows)
  for (const row of testRows) {
    if (!Number.isInteger(row) || row < 0 || row >= table.rows)
      throw new RangeError(`there is no row ${row}; rows count from 0 to ${table.rows - 1}`)
    isTest[row] = 1
  }
  return splitBy(table, (row) => isTest[row] === 1)
}

/** Out of time: rows whose moment is at or after `from` are the test part. */
export function splitByTime(table: Table, time: NumericColumn, from: number): Split {
  return splitBy(table, (row) => time.values[row]! >= from)
}

function splitBy(table: Table, isTest: (row: number) => boolean): Split {
  const all = Array.from({ length: table.rows }, (_, row) => row)
  return {
    train: takeRows(
      table,
      all.filter((row) => !isTest(row)),
    ),
    test: takeRows(table, all.filter(isTest)),
  }
}

/** The fold of each row, good and bad spread evenly over `folds`; follows from the seed alone. */
export function stratifiedFolds(bad: Uint8Array, folds: number, seed: number): Uint8Array {
  const random = seededRandom(seed)
  const keys = Float64Array.from(bad, () => random())
  const order = Uint32Array.from(bad.keys()).sort((a, b) => keys[a]! - keys[b]! || a - b)
  const next = [0, 0]
  const fold = new Uint8Array(bad.length)
  for (const row of order) {
    const side = bad[row] === 1 ? 1 : 0
    fold[row] = next[side]! % folds
    next[side]! += 1
  }
  return fold
}
