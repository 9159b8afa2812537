import { stat } from 'node:fs/promises'
import { AppError } from '@xinyong/contract'
import { readTable } from '@xinyong/exchange'
import type { TableCell, TableProblem } from '@xinyong/exchange'
import type { Host } from '../host.ts'
import type { Progress } from '../progress.ts'

export interface OpenRows {
  readonly columns: readonly string[]
  readonly rows: AsyncIterable<{ readonly line: number; readonly cells: readonly string[] }>
  /** How many rows or cells could not be read so far. */
  readonly problems: () => number
}

/** More are counted, not printed: a file of the wrong kind must not flood the terminal. */
const MOST_TOLD = 50
const READING = { en: 'Reading bytes', zh: '读取字节' }

/**
 * The rows of a table file as text cells, headings known first. What cannot be read is told by line and column.
 * A file whose cells stand apart by blanks only, as old statistics archives keep them, is understood too.
 */
export async function openRows(host: Host, progress: Progress, path: string): Promise<OpenRows> {
  let problems = 0
  const onProblem = (problem: TableProblem): void => {
    problems += 1
    if (problems <= MOST_TOLD) tell(host, problem)
  }
  const { size } = await found(path, stat(path))
  let bytes = 0
  const onBytes = (count: number): void => progress.at(READING, (bytes += count), size)
  const reading = await found(path, readTable(path, { onProblem, onBytes }))
  const iterator = reading.rows[Symbol.asyncIterator]()
  const first = await found(path, iterator.next())
  const blanks = reading.columns.length === 1 && /\S\s+\S/.test(reading.columns[0] ?? '')
  const columns = blanks ? apart(reading.columns[0]!) : [...reading.columns]
  const cellsOf = (cells: readonly TableCell[]): readonly string[] => {
    const texts = cells.map((cell) => (typeof cell === 'string' ? cell : cell.join('; ')))
    return blanks ? apart(texts[0] ?? '') : texts
  }
  const rows = (async function* () {
    for (let next = first; next.done !== true; next = await found(path, iterator.next())) {
      if (host.interrupted.aborted) return
      yield { line: next.value.line, cells: cellsOf(next.value.cells) }
    }
  })()
  return { columns, rows, problems: () => problems }
}

function apart(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((cell) => cell.replace(/^"(.*)"$/, '$1'))
}

function tell(host: Host, { file, line, column, reason }: TableProblem): void {
  const at = column === undefined ? '' : ` ${column}:`
  host.tell({
    en: `${file}:${line}:${at} ${reason.en}`,
    zh: `${file}:${line}:${at} ${reason.zh}`,
  })
}

/** @throws AppError request/invalid where the file cannot be read */
export async function found<T>(path: string, opening: Promise<T>): Promise<T> {
  try {
    return await opening
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new AppError('request/invalid', { field: path, reason })
  }
}
