import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '@xinyong/contract'
import { readTable } from '@xinyong/exchange'
import type { TableProblem } from '@xinyong/exchange'
import { createTableBuilder } from '@xinyong/screening'
import type { RecordTable } from '@xinyong/screening'
import type { Host } from '../host.ts'
import type { Progress } from '../progress.ts'

/** More problems are counted, not printed: a file of the wrong kind must not flood the terminal. */
const MOST_TOLD = 100

export interface Loaded {
  readonly table: RecordTable
  readonly problems: readonly TableProblem[]
  readonly problemCount: number
}

const READING = { en: 'Reading bytes', zh: '读取字节' }

/** Reads all files into one table; what cannot be used is told by file, row and column, and the rest goes on. */
export async function loadTables(
  host: Host,
  progress: Progress,
  paths: readonly string[],
): Promise<Loaded> {
  const builder = createTableBuilder()
  const problems: TableProblem[] = []
  const sizes = await Promise.all(paths.map(async (path) => (await opened(path, stat(path))).size))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  let [bytes, problemCount] = [0, 0]
  for (const path of paths) {
    const onProblem = (problem: TableProblem): void => {
      problemCount += 1
      if (problems.length < MOST_TOLD) {
        problems.push(problem)
        tellProblem(host, problem)
      }
    }
    const onBytes = (count: number): void => progress.at(READING, (bytes += count), total)
    const { columns, rows } = await opened(path, readTable(path, { onProblem, onBytes }))
    try {
      for await (const { line, cells } of rows) {
        if (host.interrupted.aborted) break
        builder.add(basename(path), line, columns, cells)
      }
    } catch (error) {
      throw unreadable(path, error)
    }
  }
  if (problemCount > MOST_TOLD)
    host.tell({
      en: `… and ${problemCount - MOST_TOLD} more rows or cells that could not be used.`,
      zh: `……另有 ${problemCount - MOST_TOLD} 处无法使用。`,
    })
  return { table: builder.finish(), problems, problemCount }
}

export function tellProblem(host: Host, { file, line, column, reason }: TableProblem): void {
  const at = column === undefined ? '' : ` ${column}:`
  host.tell({
    en: `${file}:${line}:${at} ${reason.en}`,
    zh: `${file}:${line}:${at} ${reason.zh}`,
  })
}

async function opened<T>(path: string, opening: Promise<T>): Promise<T> {
  try {
    return await opening
  } catch (error) {
    throw unreadable(path, error)
  }
}

function unreadable(path: string, error: unknown): AppError {
  const reason = error instanceof Error ? error.message : String(error)
  return new AppError('import/unreadable', { file: path, reason }, undefined, { cause: error })
}
