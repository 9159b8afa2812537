import { open, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { operations } from '@xinyong/app'
import type { App, Principal } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import { readTable } from '@xinyong/exchange'
import type { TableProblem, TableRow } from '@xinyong/exchange'
import type { Host, Status } from '../../host.ts'
import type { Progress } from '../../progress.ts'
import { draftOf, finish, jobOf, keep, resume, type Checkpoint } from './checkpoint.ts'
import { readColumns, refuseNameless } from './columns.ts'
import { formatOf, type Screened } from './write-answer.ts'

export interface FileJob {
  readonly file: string
  readonly out: string
  readonly purpose: string
  /** What every row asks beside its own fields: schema, limit, threshold, filters. */
  readonly defaults: Readonly<Record<string, unknown>>
}

/** Rows asked together: enough to keep the threads busy, few enough to lose little. */
const PORTION = 1000
const READING = { en: 'Screening bytes', zh: '筛查字节' }
/** Rows that could not be read are told one by one up to here, then counted. */
const MOST_TOLD = 100

const EMPTY = { line: 0, bytes: 0, counts: { rows: 0, matched: 0, problems: 0 } }

/**
 * Screens a file row by row and writes the answers in its order. A bad row is named by line and column and the rest goes
 * on; an interrupted run goes on where it stopped.
 */
export async function screenFile(
  host: Host,
  progress: Progress,
  app: App,
  caller: Principal,
  task: FileJob,
): Promise<Status> {
  const { file, out } = task
  await refuseFolder(out)
  const job = await readable(file, jobOf(file, [task.defaults, task.purpose, out, host.locale]))
  const before = await resume(out, job)
  let held: Checkpoint = before ?? { job, ...EMPTY }
  if (before !== undefined)
    host.tell({
      en: `Going on after line ${before.line}.`,
      zh: `从第 ${before.line} 行之后继续。`,
    })
  const format = formatOf(host, out)
  const { size } = await stat(file)
  let bytes = 0
  let told = 0
  const problems: TableProblem[] = []
  const { columns, rows } = await readable(
    file,
    readTable(file, {
      onBytes: (count) => progress.at(READING, (bytes += count), size),
      onProblem: (problem) => void problems.push(problem),
    }),
  )
  await using draft = await open(draftOf(out), before === undefined ? 'w' : 'r+')
  if (before === undefined && format.head !== '') {
    await draft.writeFile(format.head)
    held = { ...held, bytes: Buffer.byteLength(format.head) }
  }

  const unread = (line: number): readonly Screened[] =>
    problems.splice(0).flatMap((problem) => {
      if (problem.line <= line) return []
      if ((told += 1) <= MOST_TOLD) tellProblem(host, problem)
      return [problemRow(problem)]
    })
  const flush = async (portion: readonly TableRow[]): Promise<void> => {
    const bad = unread(held.line)
    const answered = await ask(app, caller, task, columns, portion)
    const screened = [...bad, ...answered].toSorted((a, b) => a.line - b.line)
    const last = screened.at(-1)
    if (last === undefined) return
    const text = Buffer.from(screened.map(format.write).join(''))
    await draft.write(text, 0, text.length, held.bytes)
    await draft.sync()
    held = {
      job,
      line: Math.max(last.line, held.line),
      bytes: held.bytes + text.length,
      counts: countsWith(held.counts, screened),
    }
    await keep(out, held)
  }

  let portion: TableRow[] = []
  for await (const row of rows) {
    if (row.line <= held.line) continue
    if (portion.length === 0 && held.line === 0) refuseNameless(file, columns)
    portion.push(row)
    if (portion.length < PORTION) continue
    await flush(portion)
    portion = []
    if (host.interrupted.aborted) break
  }
  if (host.interrupted.aborted) {
    host.tell({
      en: `Stopped after line ${held.line}. The same command goes on from there.`,
      zh: `在第 ${held.line} 行后停止。再次运行同一命令即可继续。`,
    })
    return 1
  }
  await flush(portion)
  await draft.close()
  await finish(out)
  tellEnd(host, held, app)
  return 0
}

async function ask(
  app: App,
  caller: Principal,
  { purpose, defaults }: FileJob,
  headings: readonly string[],
  portion: readonly TableRow[],
): Promise<readonly Screened[]> {
  if (portion.length === 0) return []
  const { questionOf, columnOf } = readColumns(headings, defaults)
  const questions = portion.map(({ cells }) => questionOf(cells))
  const { answers } = await operations.screenMany(app, caller, {
    purpose,
    screenings: questions,
  })
  return portion.map(({ line }, place): Screened => {
    const { reference, properties } = questions[place] as {
      readonly reference?: string
      readonly properties: { readonly name: readonly string[] }
    }
    const answer = answers[place]!
    const field = 'problem' in answer ? answer.problem.field : undefined
    return {
      line,
      asked: (properties.name[0] ?? '').slice(0, 500),
      answer,
      ...(reference === undefined ? {} : { reference }),
      ...(field === undefined ? {} : { column: columnOf(field.replace(/^properties\./, '')) }),
    }
  })
}

const problemRow = ({ line, column, reason }: TableProblem): Screened => ({
  line,
  asked: '',
  answer: { problem: { code: 'request/invalid', title: reason.en, detail: reason.zh } },
  ...(column === undefined ? {} : { column }),
})

function countsWith(before: Checkpoint['counts'], rows: readonly Screened[]): Checkpoint['counts'] {
  const problems = rows.filter(({ answer }) => 'problem' in answer).length
  const matched = rows.filter(
    ({ answer }) => !('problem' in answer) && answer.results.length > 0,
  ).length
  return {
    rows: before.rows + rows.length,
    matched: before.matched + matched,
    problems: before.problems + problems,
  }
}

function tellProblem(host: Host, { file, line, column, reason }: TableProblem): void {
  const at = column === undefined ? '' : ` ${column}:`
  host.tell({
    en: `${file}:${line}:${at} ${reason.en}`,
    zh: `${file}:${line}:${at} ${reason.zh}`,
  })
}

function tellEnd(host: Host, { counts }: Checkpoint, app: App): void {
  const digests = app.screening?.digests()
  if (host.json) host.line(JSON.stringify({ ...counts, ...digests }))
  const { rows, matched, problems } = counts
  host.tell({
    en: `${rows} rows, ${matched} with a match, ${problems} that could not be asked. A likeness of names refuses nobody.`,
    zh: `共 ${rows} 行，${matched} 行有匹配，${problems} 行无法查询。姓名相似不得作为拒绝依据。`,
  })
}

// Told before an hour of work, not after it.
async function refuseFolder(out: string): Promise<void> {
  const folder = await stat(dirname(resolve(out))).catch(() => undefined)
  if (folder?.isDirectory() !== true)
    throw new AppError('request/invalid', { field: '--out', reason: out })
}

async function readable<T>(file: string, opening: Promise<T>): Promise<T> {
  try {
    return await opening
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new AppError('request/invalid', { field: file, reason })
  }
}
