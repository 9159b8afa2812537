import { Command } from 'commander'
import { importProducts } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import { readTable } from '@xinyong/exchange'
import type { TableReading } from '@xinyong/exchange'
import type { Host, Status } from '../host.ts'
import { openLocal } from '../local.ts'
import type { StoreOptions } from '../local.ts'
import { showProgress } from '../progress.ts'
import { withStore } from '../store-options.ts'

const NEEDED = ['product', 'name', 'maker', 'source']

/** `xinyong products import`: public records of products, for the shopper's look-up. */
export function productsCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  const take = withStore(new Command('import'), host)
    .description(
      say({
        en: 'take in products and what was made public about them (CSV, JSON lines or Parquet; a row for each event)',
        zh: '导入产品及其公开信息（CSV、JSON 行或 Parquet；每个事件一行）',
      }),
    )
    .argument('<file>', say({ en: 'the table', zh: '数据表' }))
    .action(async (path: string, options: StoreOptions) => done(await run(host, path, options)))
  return new Command('products')
    .description(say({ en: 'product safety records', zh: '产品安全记录' }))
    .addCommand(take)
}

async function run(host: Host, path: string, options: StoreOptions): Promise<Status> {
  let unreadable = 0
  const table = await readTable(path, {
    onProblem: ({ line, column, reason }) => {
      unreadable += 1
      host.tell({
        en: `${path}:${line}: ${column ?? ''} ${reason.en}`,
        zh: `${path}:${line}：${column ?? ''} ${reason.zh}`,
      })
    },
  })
  await using local = await openLocal(host, options)
  using progress = showProgress(host)
  const report = await importProducts(local.app, {
    rows: rowsOf(table),
    onMisfit: ({ line, field, reason }) =>
      host.tell({
        en: `${path}:${line}: ${field} ${reason.en}`,
        zh: `${path}:${line}：${field} ${reason.zh}`,
      }),
    progress: (count) => progress.at({ en: 'Writing', zh: '写入' }, count),
  })
  progress[Symbol.dispose]()
  const misfits = report.misfits + unreadable
  if (host.json) host.line(JSON.stringify({ ...report, misfits }))
  else
    host.line(
      host.say({
        en: `${report.products} products, ${report.events} events; ${misfits} rows not usable`,
        zh: `产品 ${report.products} 件，事件 ${report.events} 项；无法使用的行 ${misfits}`,
      }),
    )
  return 0
}

async function* rowsOf(table: TableReading) {
  let checked = false
  for await (const { line, cells } of table.rows) {
    const columns = table.columns.map((column) => column.trim().toLowerCase())
    const missing = NEEDED.filter((column) => !columns.includes(column))
    if (!checked && missing.length > 0)
      throw new AppError('request/invalid', {
        field: missing.join(', '),
        reason: 'column is missing / 缺少该列',
      })
    checked = true
    const row: Record<string, string> = {}
    for (const [at, column] of columns.entries()) {
      const cell = cells[at] ?? ''
      row[column] = typeof cell === 'string' ? cell : cell.join('|')
    }
    yield { line, row }
  }
}
