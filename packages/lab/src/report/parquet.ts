import { parquetWriteBuffer } from 'hyparquet-writer'
import type { RunRecord } from './model.ts'
import { tablesOf } from './rows.ts'

const types = { string: 'STRING', int: 'INT32', number: 'DOUBLE' } as const

/** `run.parquet`, `group.parquet`, `step.parquet`. */
export function parquetTables(record: RunRecord): readonly (readonly [string, Uint8Array])[] {
  return tablesOf(record).map(({ name, columns }) => [
    `${name}.parquet`,
    new Uint8Array(
      parquetWriteBuffer({
        columnData: columns.map(({ name: column, type, data }) => ({
          name: column,
          type: types[type],
          data: [...data],
          nullable: type === 'number',
        })),
      }),
    ),
  ])
}
