import type { ScreenedEntity } from '@xinyong/app'
import { AppError } from '@xinyong/contract'

type Key = (screened: ScreenedEntity) => string

const KEYS: Readonly<Record<string, Key>> = {
  id: ({ entity }) => entity.id,
  caption: ({ entity }) => entity.names[0]?.text ?? '',
  name: ({ entity }) => entity.names[0]?.text ?? '',
  schema: ({ entity }) => entity.schema,
  first_seen: ({ entity }) => entity.firstSeen ?? '',
  last_seen: ({ entity }) => entity.lastChange ?? '',
  last_change: ({ entity }) => entity.lastChange ?? '',
}

export type Order = (a: ScreenedEntity, b: ScreenedEntity) => number

/** `field` or `field:desc`, the first that tells apart counts. @throws AppError request/invalid */
export function readSort(given: readonly string[]): Order | undefined {
  const keys = given.flatMap((text) => {
    const [field = '', direction = 'asc'] = text.split(':')
    // The order of relevance is how they come.
    if (field === '_score' || field === 'score') return []
    const key = KEYS[field]
    if (key !== undefined && ['asc', 'desc'].includes(direction))
      return [{ key, sign: direction === 'desc' ? -1 : 1 }]
    throw new AppError('request/invalid', {
      field: 'sort',
      reason: `must be one of ${Object.keys(KEYS).join(', ')}, with :asc or :desc behind it`,
      reasonZh: `须为 ${Object.keys(KEYS).join('、')} 之一，可后接 :asc 或 :desc`,
    })
  })
  if (keys.length === 0) return undefined
  return (a, b) => {
    for (const { key, sign } of keys) {
      const [left, right] = [key(a), key(b)]
      if (left !== right) return left < right ? -sign : sign
    }
    return 0
  }
}
