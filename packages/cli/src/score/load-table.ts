import { basename } from 'node:path'
import { AppError } from '@xinyong/contract'
import { createTableBuilder } from '@xinyong/scoring'
import type { BuiltTable, ColumnSettings } from '@xinyong/scoring'
import type { Host } from '../host.ts'
import type { Progress } from '../progress.ts'
import { openRows } from './open-rows.ts'

/**
 * A whole file as a table. A broken row is told by its line and stops the training of a card, unless the person said
 * that broken rows may be passed over; then their number is told.
 */
export async function loadTable(
  host: Host,
  progress: Progress,
  path: string,
  columns: Readonly<Record<string, ColumnSettings>>,
  skipBroken: boolean,
): Promise<BuiltTable> {
  const opened = await openRows(host, progress, path)
  if (opened.columns.length === 0)
    throw new AppError('request/invalid', { field: path, reason: 'no heading line / 没有标题行' })
  const builder = createTableBuilder(opened.columns, columns)
  const name = basename(path)
  let broken = 0
  for await (const { line, cells } of opened.rows) {
    const { length } = opened.columns
    if (cells.length === length) {
      builder.add(cells)
      continue
    }
    broken += 1
    host.tell({
      en: `${name}:${line}: ${cells.length} cells under ${length} headings`,
      zh: `${name}:${line}：${cells.length} 个单元格，应为 ${length} 个`,
    })
  }
  const lost = broken + opened.problems()
  if (lost > 0 && !skipBroken)
    throw new AppError('request/invalid', {
      field: path,
      reason: `${lost} broken rows or cells (see above); mend them, or say --skip-broken-rows / ${lost} 处损坏（见上），请修正或使用 --skip-broken-rows`,
    })
  if (lost > 0)
    host.tell({ en: `${lost} broken rows or cells passed over`, zh: `已跳过 ${lost} 处损坏` })
  return builder.finish()
}
