import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '@xinyong/identity'
import { reportFiles } from '../report/files.ts'
import type { RunRecord } from '../report/model.ts'

/** Writes a run to a folder; the same run gives the same bytes. The names written, in order. */
export function writeRun(record: RunRecord, folder: string, locale: Locale): readonly string[] {
  mkdirSync(folder, { recursive: true })
  const files = reportFiles(record, locale)
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  return files.map(([name]) => name)
}
