import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '@xinyong/identity'
import { arrowTables } from '../report/arrow.ts'
import { htmlReport } from '../report/html.ts'
import { markdownReport } from '../report/markdown.ts'
import type { RunRecord } from '../report/model.ts'
import { parquetTables } from '../report/parquet.ts'
import { reportText } from '../report/screen.ts'

/** Writes a run to a folder; the same run gives the same bytes. The names written, in order. */
export function writeRun(record: RunRecord, folder: string, locale: Locale): readonly string[] {
  mkdirSync(folder, { recursive: true })
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['report.md', markdownReport(record, locale)],
    ['report.html', htmlReport(record, locale)],
    ['report.json', reportText(record)],
    ...parquetTables(record),
    ...arrowTables(record),
  ]
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  return files.map(([name]) => name)
}
