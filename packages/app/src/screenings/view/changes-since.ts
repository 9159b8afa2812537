import { entitiesBearing, getEntity } from '@xinyong/screening'
import type { NameIndex } from '@xinyong/screening'
import type { ReadTx } from '../../ports/ledger.ts'
import type { EntityChange, ScreeningSource } from '../../ports/screening.ts'
import { entityIdOf, entityOfSources } from './entity-of-sources.ts'
import type { Surroundings } from './entity-of-sources.ts'
import { readMarks } from './marks.ts'

interface Given {
  readonly index: NameIndex
  readonly tx: ReadTx
  /** With the clock of the earlier moment: its day decides what a register published in part. */
  readonly surroundings: Surroundings
  readonly seq: number
  readonly most: number
}

/**
 * What the index holds otherwise than it did after an act. Only what changed is read, so that going back a day costs a
 * day's changes.
 * @returns undefined where more subjects changed than `most`
 */
export async function changesSince(given: Given): Promise<readonly EntityChange[] | undefined> {
  const { index, tx, seq, most } = given
  const { subjects, entries } = await tx.screening.changedAfter(seq, most + 1)
  if (subjects.length > most) return undefined
  const changed = new Set(subjects)
  const ids = new Set(entries.flatMap((entry) => entitiesBearing(index, entry).map(({ id }) => id)))
  const sources = await sourcesThen(given, ids, changed)
  const byId = Map.groupBy(sources, entityIdOf)
  return [...ids].flatMap((id): readonly EntityChange[] => {
    const before = entityOfSources(given.surroundings, id, byId.get(id) ?? [])
    const now = getEntity(index, id)
    if (JSON.stringify(before) === JSON.stringify(now)) return []
    return [{ id, ...(before && { before }), ...(now && { now }) }]
  })
}

/** The entries behind entities as they were; adds to `ids` those that only then were of a subject that changed. */
async function sourcesThen(
  { index, tx, seq }: Given,
  ids: Set<string>,
  changed: ReadonlySet<string>,
): Promise<readonly ScreeningSource[]> {
  const own = await tx.screening.sourcesAsOf([...changed], seq)
  for (const source of own) ids.add(entityIdOf(source))
  // Who shares an entity with somebody who changed, and did not change, shares it now.
  const others = new Set<string>()
  for (const id of ids) {
    const entity = getEntity(index, id)
    for (const { subject } of entity === undefined ? [] : readMarks(entity).spans)
      if (!changed.has(subject)) others.add(subject)
  }
  return [...own, ...(await tx.screening.sourcesAsOf([...others], seq))]
}
