import { readFile } from 'node:fs/promises'
import { AppError } from '@xinyong/contract'
import type { SpecialValues } from '@xinyong/scoring'
import { found } from './open-rows.ts'

/** `a,b` or several times the option. */
export function namesOf(given: readonly string[] | undefined): readonly string[] {
  return (given ?? [])
    .flatMap((text) => text.split(','))
    .map((name) => name.trim())
    .filter(Boolean)
}

/** `COLUMN=-1,-2`: each value a special of its own; numbers where they read as numbers. */
export function specialsOf(
  given: readonly string[] | undefined,
): ReadonlyMap<string, readonly SpecialValues[]> {
  const specials = new Map<string, readonly SpecialValues[]>()
  for (const text of given ?? []) {
    const at = text.indexOf('=')
    if (at < 1)
      throw new AppError('request/invalid', {
        field: `--special ${text}`,
        reason: 'COLUMN=VALUE,VALUE / 列名=值,值',
      })
    const values = text.slice(at + 1).split(',')
    specials.set(
      text.slice(0, at),
      values.map((value) => ({
        values: [value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value],
      })),
    )
  }
  return specials
}

/** A number that an option gives. @throws AppError request/invalid */
export function numberOf(option: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value))
    throw new AppError('request/invalid', { field: option, reason: `${text}: number? / 应为数字` })
  return value
}

/** Row numbers from 0, as a JSON array or one a line. */
export async function rowNumbers(path: string): Promise<readonly number[]> {
  const text = (await found(path, readFile(path, 'utf8'))).trim()
  const numbers: readonly unknown[] = text.startsWith('[')
    ? await found(
        path,
        Promise.resolve().then(() => JSON.parse(text) as readonly unknown[]),
      )
    : text.split(/\s+/).map(Number)
  const wrong = numbers.findIndex((row) => typeof row !== 'number' || !Number.isInteger(row))
  if (wrong >= 0)
    throw new AppError('request/invalid', {
      field: path,
      reason: `entry ${wrong + 1} is no row number / 第 ${wrong + 1} 项不是行号`,
    })
  return numbers as readonly number[]
}
