import { readFile } from 'node:fs/promises'
import { AppError, contract } from '@xinyong/contract'
import type { CardHead } from '@xinyong/scoring'
import { found } from './open-rows.ts'

type Words = NonNullable<CardHead['words']>

const shape = contract.trainScorecardVersion.body!.shape.head.shape.words

/**
 * What people say about the inputs, by column: title, fact, reason, what its subject can change. A JSON file of the form
 * that training over HTTP takes too.
 * @throws AppError request/invalid naming the place in the file
 */
export async function readWords(path: string, columns: readonly string[]): Promise<Words> {
  const wrong = (reason: string): AppError =>
    new AppError('request/invalid', { field: path, reason })
  const text = await found(path, readFile(path, 'utf8'))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw wrong('not JSON / 不是 JSON')
  }
  const read = shape.safeParse(value)
  if (!read.success) {
    const [issue] = read.error.issues
    throw wrong(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
  }
  const stray = Object.keys(read.data).find((name) => !columns.includes(name))
  if (stray !== undefined) throw wrong(`there is no column ${stray} / 没有列 ${stray}`)
  return read.data as Words
}
