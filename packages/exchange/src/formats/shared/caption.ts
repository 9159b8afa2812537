import type { FtmEntity } from '@xinyong/app'

const NAMING = [
  'name',
  'full',
  'number',
  'publicKey',
  'program',
  'role',
  'summary',
  'email',
  'phone',
]

/** What an entity is called in one line. */
export function captionOf(entity: FtmEntity): string {
  if (entity.caption !== undefined && entity.caption !== '') return entity.caption
  for (const property of NAMING) {
    const value = entity.properties[property]?.[0]
    if (value !== undefined) return value
  }
  return entity.schema
}
