import type { Locale } from '@xinyong/identity'
import { arrowTables } from './arrow.ts'
import { htmlReport } from './html.ts'
import { markdownReport } from './markdown.ts'
import type { RunRecord } from './model.ts'
import { parquetTables } from './parquet.ts'
import { reportText } from './screen.ts'

/** Every file of a finished run by name; the same from the command and from a browser, byte by byte. */
export function reportFiles(
  record: RunRecord,
  locale: Locale,
): readonly (readonly [name: string, content: string | Uint8Array])[] {
  return [
    ['report.md', markdownReport(record, locale)],
    ['report.html', htmlReport(record, locale)],
    ['report.json', reportText(record)],
    ...parquetTables(record),
    ...arrowTables(record),
  ]
}
