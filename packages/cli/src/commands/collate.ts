import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Command } from 'commander'
import { AppError } from '@xinyong/contract'
import { collate, FIELD_KINDS, profileTable, recluster } from '@xinyong/screening'
import type { CollateOptions, ColumnUse } from '@xinyong/screening'
import { labelResult, thresholdFrom } from '../collate/label-result.ts'
import { loadTables, tellProblem } from '../collate/load-tables.ts'
import { nameRecords } from '../collate/name-records.ts'
import { readEarlier } from '../collate/read-earlier.ts'
import { readPairs } from '../collate/read-pairs.ts'
import { recordKeys } from '../collate/record-keys.ts'
import { summaryOf, tellSummary } from '../collate/summary.ts'
import { writeClusters } from '../collate/write-clusters.ts'
import { writeReport } from '../collate/write-report.ts'
import { writeSql } from '../collate/write-sql.ts'
import type { Host, Status } from '../host.ts'
import { showProgress } from '../progress.ts'

interface Options {
  readonly out: string
  readonly labels?: string
  readonly judgements?: string
  readonly previous?: string
  readonly report?: string
  readonly threshold?: string
  readonly sql?: string
  readonly clean?: readonly string[]
  readonly use?: readonly string[]
}

const USES: readonly ColumnUse[] = [...FIELD_KINDS, 'record-id', 'source', 'ignore']

const STAGES = {
  prepare: { en: 'Profiling', zh: '分析列' },
  block: { en: 'Blocking', zh: '分块' },
  learn: { en: 'Learning weights', zh: '学习权重' },
  compare: { en: 'Comparing pairs', zh: '比较记录对' },
  cluster: { en: 'Clustering', zh: '聚类' },
} as const

/** `xinyong collate`: which records of which files are of one subject, and why. */
export function collateCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  return new Command('collate')
    .description(
      say({
        en: 'bring together the records of one subject across files; every value keeps its source, there is no merged score',
        zh: '跨文件归集同一主体的记录；每个取值保留来源，不产生合并评分',
      }),
    )
    .argument('<file...>', say({ en: 'CSV, JSON lines or Parquet', zh: 'CSV、JSON 行或 Parquet' }))
    .requiredOption(
      '--out <file>',
      say({ en: 'clusters, CSV or Parquet', zh: '结果，CSV 或 Parquet' }),
    )
    .option(
      '--labels <file>',
      say({
        en: 'pairs or clusters known to be true: sets the threshold, draws the truth space',
        zh: '已知真值：用于确定阈值并绘制真值空间',
      }),
    )
    .option(
      '--judgements <file>',
      say({ en: 'human judgements, which bind', zh: '人工判断（具有约束力）' }),
    )
    .option(
      '--previous <file>',
      say({ en: 'clusters of an earlier run, whose ids live on', zh: '上次结果，沿用其编号' }),
    )
    .option(
      '--report <folder>',
      say({ en: 'write a report with charts there', zh: '在此写入带图表的报告' }),
    )
    .option(
      '--threshold <bits>',
      say({ en: 'evidence needed; 0 is even odds', zh: '所需证据（比特）；0 为均势' }),
    )
    .option(
      '--clean <source...>',
      say({ en: 'sources that hold every subject once', zh: '自身无重复的来源' }),
    )
    .option(
      '--use <column=kind...>',
      say({
        en: `what a column holds: ${FIELD_KINDS.join(', ')}, record-id, source, ignore`,
        zh: `指定列的含义：${FIELD_KINDS.join('、')}、record-id、source、ignore`,
      }),
    )
    .option(
      '--sql <folder>',
      say({
        en: 'also write blocking and comparison as SQL for DuckDB or Spark',
        zh: '另将分块与比较写为 DuckDB 或 Spark 可用的 SQL',
      }),
    )
    .action(async (files: readonly string[], options: Options) =>
      done(await run(host, files, options)),
    )
}

async function run(host: Host, files: readonly string[], options: Options): Promise<Status> {
  const settings = settingsOf(options)
  await writable(options.out)
  using progress = showProgress(host)
  const { table, problems, problemCount } = await loadTables(host, progress, files)
  if (host.interrupted.aborted) return 1
  if (table.size === 0) throw badInput(files.join(', '), 'no rows / 没有数据行')
  for (const name of settings.clean ?? [])
    if (!table.sources.includes(name))
      throw badOption('--clean', `${name}: ${table.sources.join(', ')}`)
  const tell = (problem: Parameters<typeof tellProblem>[1]): void => tellProblem(host, problem)
  const keys = recordKeys(table, profileTable(table, settings.uses))
  const judged =
    options.judgements === undefined ? [] : (await readPairs(options.judgements, keys, tell)).pairs
  const labels =
    options.labels === undefined ? undefined : await readPairs(options.labels, keys, tell)
  let collation = collate(table, settings, judged, (stage, done, total) =>
    progress.at(STAGES[stage], done, total),
  )
  if (labels !== undefined && settings.threshold === undefined) {
    const threshold = thresholdFrom(labels, collation)
    if (threshold !== undefined) collation = recluster(collation, threshold, judged)
  }
  const earlier =
    options.previous === undefined ? new Map<string, string>() : await readEarlier(options.previous)
  const named = nameRecords(collation, keys, earlier)
  await writeClusters(host, options.out, collation, keys, named)
  const result = labels === undefined ? undefined : labelResult(labels, collation)
  const summary = summaryOf(collation, named, problemCount, result)
  if (options.report !== undefined)
    await writeReport(options.report, collation, keys, summary, result)
  if (options.sql !== undefined) await writeSql(options.sql, collation)
  progress[Symbol.dispose]()
  if (host.json) host.line(JSON.stringify({ ...summary, problems }))
  else tellSummary(host, summary)
  return 0
}

function settingsOf({ threshold, clean, use }: Options): Partial<CollateOptions> {
  const bits = Number(threshold ?? 0)
  if (!Number.isFinite(bits) || threshold?.trim() === '')
    throw badOption('--threshold', `${threshold}`)
  const uses: Record<string, ColumnUse> = {}
  for (const one of use ?? []) {
    const [column, kind] = one.split('=')
    const known = USES.find((name) => name === kind)
    if (column === undefined || known === undefined)
      throw badOption('--use', `${one}: ${USES.join(', ')}`)
    uses[
      column
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_')
    ] = known
  }
  return { uses, clean: clean ?? [], ...(threshold === undefined ? {} : { threshold: bits }) }
}

// Told before an hour of work, not after it.
async function writable(out: string): Promise<void> {
  const folder = await stat(dirname(resolve(out))).catch(() => undefined)
  if (folder?.isDirectory() !== true) throw badOption('--out', out)
}

function badOption(field: string, reason: string): AppError {
  return new AppError('request/invalid', { field, reason })
}

function badInput(file: string, reason: string): AppError {
  return new AppError('import/unreadable', { file, reason })
}
