import { Command } from 'commander'
import { heldRecords, importList } from '@xinyong/app'
import type { ImportReport, RejectedRow, SourceRecord } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import { digestRecord, fileFromPath, ftmDelta, importers, importFormats } from '@xinyong/exchange'
import type { FormatId, Importer, ReadSummary, SourceFile } from '@xinyong/exchange'
import type { Host, Status } from '../host.ts'
import { openLocal } from '../local.ts'
import type { StoreOptions } from '../local.ts'
import { showProgress } from '../progress.ts'
import { withStore } from '../store-options.ts'
import { dateOf } from './pack/diff.ts'

interface Options extends StoreOptions {
  readonly register: string
  readonly edition?: string
  readonly published?: string
  readonly force?: boolean
  readonly delta?: boolean
}

const stages = {
  read: { en: 'Reading', zh: '读取' },
  write: { en: 'Writing', zh: '写入' },
}

/** `xinyong import`: an edition of a list somebody else decides. */
export function importCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  return withStore(new Command('import'), host)
    .description(
      say({
        en: 'take in an edition of a list that somebody else decides',
        zh: '导入由他方决定的名单的一个版本',
      }),
    )
    .argument('<format>', importFormats.join(', '))
    .argument('<file...>', say({ en: 'every file of the edition', zh: '该版本的全部文件' }))
    .requiredOption(
      '--register <id>',
      say({ en: 'the scheme that mirrors the list', zh: '镜像该名单的制度' }),
    )
    .option('--edition <name>', say({ en: "the publisher's name for it", zh: '发布机构所称版本' }))
    .option('--published <date>', say({ en: 'day of publication', zh: '发布日期' }))
    .option(
      '--delta',
      say({
        en: 'the files are deltas to what is held, in their order (ftm)',
        zh: '文件为对现有内容的增量，按先后顺序给出（ftm）',
      }),
    )
    .option('--force', say({ en: 'a removal that seems too large is meant', zh: '确认大量移除' }))
    .action(async (format: string, paths: readonly string[], options: Options) =>
      done(await importFiles(host, format, paths, options)),
    )
}

async function importFiles(
  host: Host,
  format: string,
  paths: readonly string[],
  options: Options,
): Promise<Status> {
  let held: () => AsyncIterable<SourceRecord> = () => {
    throw new TypeError('asked before the store was open')
  }
  const importer = importerOf(format, options.delta === true ? () => held() : undefined)
  const files = await Promise.all(paths.map(opened))
  const { recognised, missing, unknown } = await importer.recognises(files)
  if (!recognised) throw unreadable(files, `not ${format} / 不是 ${format}`)
  for (const file of unknown) host.tell({ en: `Not read: ${file}`, zh: `未读取：${file}` })
  for (const file of missing)
    host.tell({ en: `Missing from the edition: ${file}`, zh: `该版本缺少：${file}` })
  const published = options.published && dateOf('--published', options.published)
  await using local = await openLocal(host, options)
  held = () => heldRecords(local.app, options.register)
  using progress = showProgress(host)
  const reading = new EditionReading(importer, files)
  const report = await importList(local.app, {
    register: options.register,
    ...(options.edition === undefined ? {} : { edition: options.edition }),
    ...(published ? { publishedOn: published } : {}),
    read: () => reading.read(),
    digestOf: digestRecord,
    account: () => reading.account(),
    force: options.force ?? false,
    signal: host.interrupted,
    progress: (stage, count, total) => progress.at(stages[stage], count, total),
  })
  if (report.added + report.changed + report.removed > 0) {
    progress.at({ en: 'Publishing the log', zh: '发布日志' }, 0)
    await local.publish()
  }
  progress[Symbol.dispose]()
  tellReport(host, report, reading)
  return report.finished ? 0 : 1
}

/** The files of an edition, read twice (to compare and to write); what could not be used is told once. */
class EditionReading {
  readonly rejected: RejectedRow[] = []
  readonly #importer: Importer
  readonly #files: readonly SourceFile[]
  #first: (() => ReadSummary) | undefined

  constructor(importer: Importer, files: readonly SourceFile[]) {
    this.#importer = importer
    this.#files = files
  }

  read(): ReturnType<Importer['read']> {
    const first = this.#first === undefined
    const reading = this.#importer.read(this.#files, (row) => {
      if (first) this.rejected.push(row)
    })
    if (first) this.#first = () => reading.summary()
    return reading
  }

  account(): ReadSummary {
    const summary = this.#first?.()
    if (summary === undefined) throw new TypeError('asked before anything was read')
    return summary
  }
}

function importerOf(format: string, held?: () => AsyncIterable<SourceRecord>): Importer {
  if (held !== undefined && format === 'ftm') return ftmDelta(held)
  if (held !== undefined)
    throw new AppError('import/unknown-format', {
      format: `${format} --delta`,
      known: 'ftm --delta',
    })
  if (Object.hasOwn(importers, format)) return importers[format as FormatId]
  throw new AppError('import/unknown-format', { format, known: importFormats.join(', ') })
}

async function opened(path: string): Promise<SourceFile> {
  try {
    return await fileFromPath(path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new AppError('import/unreadable', { file: path, reason }, undefined, { cause: error })
  }
}

function unreadable(files: readonly SourceFile[], reason: string): AppError {
  return new AppError('import/unreadable', {
    file: files.map(({ name }) => name).join(', '),
    reason,
  })
}

function tellReport(host: Host, report: ImportReport, reading: EditionReading): void {
  const { counts } = reading.account()
  for (const { file, line, field, reason } of reading.rejected) {
    const at = field === undefined ? '' : ` ${field}:`
    host.tell({
      en: `${file}:${line}:${at} ${reason.en}`,
      zh: `${file}:${line}:${at} ${reason.zh}`,
    })
  }
  for (const { sourceId, reason } of report.refused)
    host.tell({ en: `${sourceId}: ${reason.en}`, zh: `${sourceId}：${reason.zh}` })
  if (host.json) {
    host.line(JSON.stringify({ ...report, counts, rejectedRows: reading.rejected }))
  } else {
    const { edition, records, added, changed, removed, unchanged, rejected } = report
    host.line(
      host.say({
        en: `${records} entries in edition ${edition}: ${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged; ${rejected} rows not usable`,
        zh: `版本 ${edition} 共 ${records} 条：新增 ${added}，变更 ${changed}，移除 ${removed}，未变 ${unchanged}；无法使用的行 ${rejected}`,
      }),
    )
    for (const [what, count] of Object.entries(counts)) host.line(`  ${what}: ${count}`)
  }
  if (report.datedLater > 0)
    host.tell({
      en: `${report.datedLater} entries are dated after the day of publication: the file is not the list of that day alone.`,
      zh: `有 ${report.datedLater} 条的日期晚于发布日期：该文件并非仅为当日名单。`,
    })
  if (!report.finished)
    host.tell({
      en: 'Stopped. What is written stays; run the same command again to go on from there.',
      zh: '已停止。已写入的内容保留；再次运行同一命令即可继续。',
    })
}
