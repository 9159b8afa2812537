import {
  columnFromArray,
  float64,
  int32,
  tableFromColumns,
  tableToIPC,
  utf8,
} from '@uwdata/flechette'
import type { RunRecord } from './model.ts'
import { tablesOf } from './rows.ts'

const types = { string: utf8, int: int32, number: float64 } as const

/** `run.arrow`, `group.arrow`, `step.arrow` as Arrow IPC files. */
export function arrowTables(record: RunRecord): readonly (readonly [string, Uint8Array])[] {
  return tablesOf(record).map(({ name, columns }) => {
    const table = tableFromColumns(
      columns.map(({ name: column, type, data }) => [
        column,
        columnFromArray([...data], types[type]()),
      ]),
    )
    return [`${name}.arrow`, tableToIPC(table, { format: 'file' }) ?? new Uint8Array()]
  })
}
