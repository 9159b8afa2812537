import type { Page } from '@xinyong/app'
import type { Tx } from '../tx.ts'
import { decodeCursor, momentIn, pageOf } from './cursor.ts'

interface Body<T> {
  readonly body: T
}

/** Pages of `body`, newest first. `where` may use $1 … $n of `values`. */
export async function newestFirst<T>(
  tx: Tx,
  table: string,
  time: string,
  { where, values }: { readonly where: string; readonly values: readonly unknown[] },
  { cursor, limit }: { readonly cursor?: string; readonly limit: number },
  position: (body: T) => readonly [string, string],
): Promise<Page<T>> {
  const [at, id] = cursor === undefined ? [] : decodeCursor(cursor, 2)
  const n = values.length
  const rows = await tx.sql<Body<T>>(
    `select body from ${table} where ${where}
       and ($${n + 1}::timestamptz is null or (${time}, id) < ($${n + 1}, $${n + 2}))
     order by ${time} desc, id desc limit $${n + 3}`,
    [...values, id === undefined ? null : momentIn(at), id ?? null, limit + 1],
  )
  return pageOf(
    rows,
    limit,
    ({ body }) => body,
    ({ body }) => position(body),
  )
}

export async function bodyOf<T>(
  tx: Tx,
  table: string,
  id: string,
  lock = '',
): Promise<T | undefined> {
  const [row] = await tx.sql<Body<T>>(`select body from ${table} where id = $1 ${lock}`, [id])
  return row?.body
}
