import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import type { WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { Command } from 'commander'
import { AppError } from '@xinyong/contract'
import { csvLine, readTable } from '@xinyong/exchange'
import type { TableReading } from '@xinyong/exchange'
import type { PlainDate, Text } from '@xinyong/identity'
import type { Pack } from '@xinyong/rulebook'
import { compilePoints } from '@xinyong/scoring'
import type { Host, Status } from '../../host.ts'
import { readPacks } from '../../packs.ts'
import { eventColumns, readEventRow } from '../../points/read-event-row.ts'
import { resultOf } from '../../points/subject-events.ts'
import type { SubjectEvents, SubjectResult } from '../../points/subject-events.ts'
import { showProgress } from '../../progress.ts'
import { dateOf } from '../pack/diff.ts'

interface Options {
  readonly out: string
  readonly asOf?: string
  readonly aside?: string
  readonly grouped?: boolean
}

interface Totals {
  rows: number
  subjects: number
  scored: number
  aside: number
  unreadable: number
}

/** `xinyong points run PACK EVENTS --out FILE`: recomputes every account; what does not fit waits in a file of its own. */
export function pointsRunCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  return new Command('run')
    .description(
      say({
        en: `recompute the accounts of a table of events (CSV, JSON lines or Parquet; columns ${eventColumns.join(', ')})`,
        zh: `按事件表重新计算各账户（CSV、JSON 行或 Parquet；列：${eventColumns.join('、')}）`,
      }),
    )
    .argument('<pack>', say({ en: 'a points scheme', zh: '积分制度' }))
    .argument('<events>', say({ en: 'the events', zh: '事件表' }))
    .requiredOption('--out <file>', say({ en: 'totals and grades, CSV', zh: '总分与等级，CSV' }))
    .option('--as-of <date>', say({ en: 'the day; today by default', zh: '日期，默认为今日' }))
    .option(
      '--aside <file>',
      say({
        en: 'events that do not fit, each with its reason; FILE.aside.csv by default',
        zh: '不符合目录的事件及理由，默认写入 FILE.aside.csv',
      }),
    )
    .option(
      '--grouped',
      say({
        en: 'the events of a subject stand together: any size in little memory',
        zh: '同一主体的事件相邻：内存占用与文件大小无关',
      }),
    )
    .action(async (pack: string, events: string, options: Options) =>
      done(await run(host, pack, events, options)),
    )
}

async function run(host: Host, name: string, path: string, options: Options): Promise<Status> {
  const pack = pointsPack(host, name)
  const asOf = options.asOf
    ? dateOf('--as-of', options.asOf)
    : (new Date().toISOString().slice(0, 10) as PlainDate)
  const program = compilePoints(pack)
  const totals: Totals = { rows: 0, subjects: 0, scored: 0, aside: 0, unreadable: 0 }
  const out = createWriteStream(options.out)
  const aside = createWriteStream(options.aside ?? `${options.out}.aside.csv`)
  await write(out, csvLine(['subject', 'scored', 'total', 'grade', 'events', 'aside']))
  await write(aside, csvLine(['line', 'subject', 'event', 'reason', 'message_en', 'message_zh']))
  using progress = showProgress(host)
  const keep = async (line: number, subject: string, event: string, reason: string, why: Text) =>
    write(aside, csvLine([String(line), subject, event, reason, why.en, why.zh]))
  const table = await readTable(path, {
    onProblem: ({ line, reason }) => {
      totals.unreadable += 1
      void keep(line, '', '', 'unreadable', reason)
    },
  })
  for await (const group of groups(host, table, options.grouped === true, totals, keep)) {
    const result = resultOf(pack, program, group, asOf)
    totals.subjects += 1
    totals.aside += result.aside.length
    if (result.scored) totals.scored += 1
    await write(out, csvLine(line(result)))
    for (const { line: at, kept } of result.aside)
      await keep(at, result.subject, kept.event.id, kept.reason, kept.message)
    progress.at({ en: 'Subjects', zh: '主体' }, totals.subjects)
  }
  out.end()
  aside.end()
  await Promise.all([finished(out), finished(aside)])
  progress[Symbol.dispose]()
  tell(host, asOf, totals)
  return host.interrupted.aborted ? 1 : 0
}

function pointsPack(host: Host, name: string): Pack {
  const [read] = readPacks(host, [name])
  if (read === undefined || !read.loaded.ok)
    throw new AppError('request/invalid', { field: name, reason: 'does not load / 无法载入' })
  if (read.loaded.pack.points === undefined)
    throw new AppError('request/invalid', {
      field: name,
      reason: 'is no points scheme / 不是积分制度',
    })
  return read.loaded.pack
}

/** Rows as subjects: all held until the end, or one after the other where they stand together. */
async function* groups(
  host: Host,
  table: TableReading,
  grouped: boolean,
  totals: Totals,
  keep: (line: number, subject: string, event: string, reason: string, why: Text) => Promise<void>,
): AsyncGenerator<SubjectEvents> {
  const held = new Map<string, SubjectEvents>()
  const given = new Set<string>()
  let places: ReadonlyMap<string, number> | undefined
  let last: SubjectEvents | undefined
  for await (const { line: at, cells } of table.rows) {
    if (host.interrupted.aborted) return
    if (places?.size !== table.columns.length) places = placesOf(table.columns)
    totals.rows += 1
    const row = readEventRow((column) => {
      const cell = cells[places?.get(column) ?? -1]
      return typeof cell === 'string' ? cell.trim() : ''
    })
    if ('reason' in row) {
      totals.unreadable += 1
      await keep(at, '', '', `${row.column} unreadable`, row.reason)
      continue
    }
    const { subject } = row
    if (grouped && last !== undefined && last.subject !== subject) {
      given.add(last.subject)
      held.delete(last.subject)
      yield last
    }
    if (grouped && given.has(subject))
      throw new AppError('request/invalid', {
        field: `line ${at}`,
        reason: `events of ${subject} do not stand together / 同一主体的事件不相邻`,
      })
    last = held.get(subject) ?? { subject, rows: [], lines: new Map() }
    held.set(subject, last)
    last.rows.push(row)
    last.lines.set(row.event.id, at)
  }
  yield* held.values()
}

function placesOf(columns: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map(columns.map((column, at) => [column.trim().toLowerCase(), at]))
  const missing = ['subject', 'event', 'item', 'date'].filter((column) => !places.has(column))
  if (missing.length > 0)
    throw new AppError('request/invalid', {
      field: missing.join(', '),
      reason: 'column is missing / 缺少该列',
    })
  return places
}

const line = ({ subject, scored, total, grade, events, aside }: SubjectResult) => [
  subject,
  String(scored),
  String(total ?? ''),
  grade ?? '',
  String(events),
  String(aside.length),
]

async function write(stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

function tell(host: Host, asOf: PlainDate, totals: Totals): void {
  if (host.json) host.line(JSON.stringify({ asOf, ...totals }))
  else
    host.line(
      host.say({
        en: `On ${asOf}: ${totals.subjects} subjects, ${totals.scored} scored; of ${totals.rows} rows ${totals.aside} kept aside, ${totals.unreadable} not readable`,
        zh: `${asOf}：主体 ${totals.subjects} 个，计分 ${totals.scored} 个；共 ${totals.rows} 行，暂存 ${totals.aside} 行，无法读取 ${totals.unreadable} 行`,
      }),
    )
}
