import { AppError } from '@xinyong/contract'
import type { Context } from 'hono'

const invalid = (field: string, reason: string, reasonZh: string): AppError =>
  new AppError('request/invalid', { field, reason, reasonZh })

const LONGEST = 2_000

/** Every value of a parameter that may be repeated, under its plain name or with the brackets some clients add. */
export function valuesOf(c: Context, name: string, most = 1_000): readonly string[] {
  const values = [...(c.req.queries(name) ?? []), ...(c.req.queries(`${name}[]`) ?? [])]
  if (values.length > most) throw invalid(name, `at most ${most} values`, `至多 ${most} 个值`)
  if (values.some((value) => value.length > LONGEST))
    throw invalid(name, `at most ${LONGEST} characters`, `至多 ${LONGEST} 个字符`)
  return values.filter((value) => value !== '')
}

export const valueOf = (c: Context, name: string): string | undefined => {
  const value = c.req.query(name)
  if (value !== undefined && value.length > LONGEST)
    throw invalid(name, `at most ${LONGEST} characters`, `至多 ${LONGEST} 个字符`)
  return value === '' ? undefined : value
}

/** @throws AppError request/invalid */
export function numberOf(
  c: Context,
  name: string,
  { least, most, otherwise }: { least: number; most: number; otherwise: number },
): number {
  const text = valueOf(c, name)
  if (text === undefined) return otherwise
  const value = Number(text)
  if (!Number.isFinite(value) || value < least || value > most)
    throw invalid(
      name,
      `must be a number from ${least} to ${most}`,
      `须为 ${least} 至 ${most} 的数字`,
    )
  return value
}

/** @throws AppError request/invalid */
export function wholeOf(
  c: Context,
  name: string,
  bounds: { least: number; most: number; otherwise: number },
): number {
  const value = numberOf(c, name, bounds)
  if (!Number.isInteger(value)) throw invalid(name, 'must be a whole number', '须为整数')
  return value
}

const YES = new Set(['true', '1', 'yes', 'on', 't', 'y'])
const NO = new Set(['false', '0', 'no', 'off', 'f', 'n'])

/** Python writes `True`. @throws AppError request/invalid */
export function flagOf(c: Context, name: string, otherwise: boolean): boolean {
  const text = valueOf(c, name)?.toLowerCase()
  if (text === undefined) return otherwise
  if (!YES.has(text) && !NO.has(text))
    throw invalid(name, 'must be true or false', '须为 true 或 false')
  return YES.has(text)
}

const MOMENT = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?:Z|\+00:00)?$/

/** A day or a moment in UTC, in the form the index compares. @throws AppError request/invalid */
export function momentOf(c: Context, name: string): string | undefined {
  const text = valueOf(c, name)
  if (text === undefined) return undefined
  const plain = text.replace(' ', 'T').replace(/(?:Z|\+00:00)$/, '')
  if (!MOMENT.test(text) || Number.isNaN(Date.parse(plain.includes('T') ? `${plain}Z` : plain)))
    throw invalid(
      name,
      'must be a day or a moment in UTC such as 2024-03-31 or 2024-03-31T08:00:00',
      '须为日期或 UTC 时间，例如 2024-03-31 或 2024-03-31T08:00:00',
    )
  return plain.includes('T') ? `${plain}Z` : plain
}
