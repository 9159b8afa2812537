import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '@xinyong/contract'
import { csvLine } from '@xinyong/exchange'
import { toSql, withoutSql } from '@xinyong/screening'
import type { Collation } from '@xinyong/screening'

/** Writes `records.csv`, `keys.csv` and `collate.sql`: what a SQL engine needs to compare the same pairs. */
export async function writeSql(folder: string, collation: Collation): Promise<void> {
  const without = withoutSql(collation)
  if (without.length > 0)
    throw new AppError('request/invalid', {
      field: '--sql',
      reason: `${without.join(', ')}: given or family names with several values in a cell have no comparison in SQL; give whole names instead / 一格含多个值的姓或名无法以 SQL 比较，请改用整名`,
    })
  const { statement, columns, records, keys } = toSql(collation)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'collate.sql'), `${statement}\n`)
  await writeRows(join(folder, 'records.csv'), columns, records())
  await writeRows(join(folder, 'keys.csv'), ['rule', 'block', 'row_id'], keys())
}

async function writeRows(
  path: string,
  columns: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
): Promise<void> {
  function* text(): Generator<string> {
    let chunk = csvLine(columns)
    for (const row of rows) {
      // An empty cell without quotes is NULL to the engines; no normalised value is empty.
      chunk += `${row.map((cell) => (cell === null ? '' : `"${String(cell).replaceAll('"', '""')}"`)).join(',')}\n`
      if (chunk.length < 1 << 18) continue
      yield chunk
      chunk = ''
    }
    yield chunk
  }
  await pipeline(Readable.from(text()), createWriteStream(path))
}
