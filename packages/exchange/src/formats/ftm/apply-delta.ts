import type { FtmEntity, SourceRecord } from '@xinyong/app'
import { hangsOn, ownersOf } from './hangs-on.ts'
import { recordOf } from './read-ftm.ts'

/** What a run of delta files comes to, entity by entity: the last word on each counts. */
export interface Changes {
  readonly put: Map<string, FtmEntity>
  readonly gone: Set<string>
  /** Which of the entities put are targets. */
  readonly roots: Set<string>
  /** Where each entity put stands, for the report. */
  readonly lines: Map<string, { readonly file: string; readonly line: number }>
}

/**
 * The records that follow when changes are applied to those held. Applying the same changes twice gives the same, so an
 * import that broke off can go on. An entity that hangs on no record is reported, never kept by itself.
 */
export async function* applyDelta(
  held: AsyncIterable<SourceRecord>,
  changes: Changes,
  unlinked: (id: string) => void,
): AsyncGenerator<SourceRecord> {
  const used = new Set<string>()
  const loose = looseByOwner(changes)
  for await (const record of held) {
    const root = changes.put.get(record.entity.id) ?? record.entity
    used.add(root.id)
    if (changes.gone.has(root.id)) continue
    yield recordOf(root, membersOf(root, record.related, changes, loose, used))
  }
  for (const id of changes.roots) {
    const root = changes.put.get(id)
    if (root === undefined || used.has(id)) continue
    used.add(id)
    yield recordOf(root, membersOf(root, [], changes, loose, used))
  }
  for (const id of changes.put.keys()) if (!used.has(id)) unlinked(id)
}

/** Entities put that are no targets, by each entity they name as theirs. */
function looseByOwner({ put, roots }: Changes): ReadonlyMap<string, readonly FtmEntity[]> {
  const loose = new Map<string, FtmEntity[]>()
  for (const entity of put.values()) {
    if (roots.has(entity.id)) continue
    for (const owner of ownersOf(entity)) {
      const known = loose.get(owner)
      if (known === undefined) loose.set(owner, [entity])
      else known.push(entity)
    }
  }
  return loose
}

function membersOf(
  root: FtmEntity,
  related: readonly FtmEntity[],
  { put, gone, roots }: Changes,
  loose: ReadonlyMap<string, readonly FtmEntity[]>,
  used: Set<string>,
): readonly FtmEntity[] {
  const members: FtmEntity[] = []
  const has = new Set([root.id])
  const queue: FtmEntity[] = [root]
  const take = (entity: FtmEntity): void => {
    if (has.has(entity.id) || gone.has(entity.id) || roots.has(entity.id)) return
    has.add(entity.id)
    used.add(entity.id)
    members.push(entity)
    queue.push(entity)
  }
  // What hung on it stays unless its new wording belongs elsewhere.
  const kept = related.map((entity) => put.get(entity.id) ?? entity)
  for (const entity of kept)
    if (!put.has(entity.id) || hangsOn(entity, { root, members: kept })) take(entity)
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const entity of loose.get(next.id) ?? []) take(entity)
    for (const id of Object.values(next.properties).flat()) {
      const named = put.get(id)
      if (named !== undefined && hangsOn(named, { root: next, members: [] })) take(named)
    }
  }
  return members
}
