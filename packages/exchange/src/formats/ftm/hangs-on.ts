import type { FtmEntity } from '@xinyong/app'
import { propertyType } from './model.ts'

// An edge names two entities; it belongs to the one at its source.
const OWNERS = [
  'entity',
  'holder',
  'subject',
  'owner',
  'director',
  'member',
  'person',
  'employee',
  'client',
  'debtor',
  'payer',
  'predecessor',
  'issuer',
  'asset',
]

/** Ids an entity refers to. */
export function refersTo(entity: FtmEntity): readonly string[] {
  return Object.entries(entity.properties)
    .filter(([name]) => propertyType(entity.schema, name) === 'entity')
    .flatMap(([, values]) => values)
}

/** Ids of those an entity belongs to by its own account. */
export function ownersOf(entity: FtmEntity): readonly string[] {
  for (const name of OWNERS) {
    const ids = entity.properties[name]
    if (ids !== undefined && propertyType(entity.schema, name) === 'entity') return ids
  }
  return refersTo(entity)
}

/** A target and what has been found to hang on it. */
export interface Group {
  readonly root: FtmEntity
  readonly members: FtmEntity[]
}

/** True when an entity hangs on a group: it belongs to a member, or a member refers to it. */
export function hangsOn(entity: FtmEntity, { root, members }: Group): boolean {
  const owners = new Set(ownersOf(entity))
  return [root, ...members].some(
    (member) => owners.has(member.id) || refersTo(member).includes(entity.id),
  )
}
