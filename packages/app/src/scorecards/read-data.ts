import { AppError } from '@xinyong/contract'
import { createTableBuilder, type ColumnSettings, type Finding, type Table } from '@xinyong/scoring'
import { sha256 } from './hash.ts'
import { parseCsv, type ParsedCsv } from './parse-csv.ts'

export interface TrainingData {
  readonly table: Table
  readonly findings: readonly Finding[]
  readonly parsed: ParsedCsv
  readonly digest: string
}

/** @throws AppError request/invalid where the file has no rows, or broken ones that nobody said may be passed over */
export function readData(
  csv: string,
  settings: Readonly<Record<string, ColumnSettings>> = {},
  skipBroken = true,
): TrainingData {
  const parsed = parseCsv(csv)
  if (parsed.rows.length === 0)
    throw new AppError('request/invalid', {
      field: 'csv',
      reason: 'there is no row under the headings',
      reasonZh: '标题行下没有数据',
    })
  const [broken] = parsed.broken
  if (broken !== undefined && !skipBroken)
    throw new AppError('request/invalid', {
      field: 'csv',
      reason: `${broken.message.en} (${parsed.broken.length} broken rows): mend them, or say that broken rows may be passed over`,
      reasonZh: `${broken.message.zh}（共 ${parsed.broken.length} 行损坏）：请更正，或声明可以跳过`,
    })
  const builder = createTableBuilder(parsed.headings, settings)
  for (const cells of parsed.rows) builder.add(cells)
  return { ...builder.finish(), parsed, digest: sha256(csv) }
}

/** Columns whose numbers are codes, as the table builder takes them; a name that is no heading is told there. */
export function codesAmong(names: readonly string[]): Readonly<Record<string, ColumnSettings>> {
  return Object.fromEntries(names.map((name) => [name, { categorical: true }]))
}
