import { AppError } from '@xinyong/contract'

/** Where a page ended: the sort keys of its last row. Opaque outside. */
export type Position = readonly (string | null)[]

export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/** @throws AppError request/bad-cursor */
export function decodeCursor(cursor: string, length: number): Position {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const fits =
      Array.isArray(value) &&
      value.length === length &&
      value.every((part) => part === null || (typeof part === 'string' && !part.includes('\0')))
    if (fits) return value as Position
  } catch {
    // Not ours either.
  }
  throw new AppError('request/bad-cursor')
}

/** One row more than the page was read: it only tells that there is a next page. */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  item: (row: R) => T,
  position: (row: R) => Position,
): { readonly items: readonly T[]; readonly next?: string } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const items = shown.map(item)
  return rows.length > limit && last !== undefined
    ? { items, next: encodeCursor(position(last)) }
    : { items }
}

/** A cursor of a date that may be absent: refused before PostgreSQL would. */
export function dateIn(part: string | null | undefined): string | null {
  if (part === null || part === undefined) return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(part) && !Number.isNaN(Date.parse(part))) return part
  throw new AppError('request/bad-cursor')
}

/** The same for a moment. */
export function momentIn(part: string | null | undefined): string {
  if (typeof part === 'string' && /^\d{4}-\d\d-\d\dT/.test(part) && !Number.isNaN(Date.parse(part)))
    return part
  throw new AppError('request/bad-cursor')
}
