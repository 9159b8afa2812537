import { AppError } from '@xinyong/contract'

/** Lists that live in memory are paged by place. @throws AppError request/bad-cursor */
export function placeIn(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  if (!/^\d{1,9}$/.test(cursor)) throw new AppError('request/bad-cursor')
  return Number(cursor)
}

export function pageFrom<T>(
  found: readonly T[],
  offset: number,
  limit: number,
): { readonly items: T[]; readonly next?: string } {
  const items = found.slice(0, limit)
  return found.length > limit ? { items, next: String(offset + limit) } : { items }
}
