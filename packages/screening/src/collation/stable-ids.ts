import { hashText } from './block/hash.ts'

const hex = (part: number): string => part.toString(16).padStart(8, '0')

/** The id a cluster gets at birth, from the key (source and record id) of its least record. */
export const bornId = (key: string): string =>
  `c-${hex(hashText(key))}${hex(hashText(key, 0x9747b28c))}`

/** An older id that a cluster of now goes on under, and the ids that ended in it. */
export type NamedCluster = { readonly id: string; readonly ended: readonly string[] }

/** What else bears on naming where clusters change one by one: ids in use elsewhere, ids that may come back. */
export type IdMemory = {
  readonly isTaken: (id: string) => boolean
  readonly revive: (group: number) => string | undefined
}

/**
 * Names clusters so that ids outlive a change: a cluster keeps the id of the earlier cluster it shares most records
 * with; of several claims to one id the largest wins, ties go to the least key. `groups` are record keys, sorted.
 */
export const nameClusters = (
  groups: readonly (readonly string[])[],
  earlier: ReadonlyMap<string, string> = new Map(),
  memory: IdMemory = { isTaken: () => false, revive: () => undefined },
): readonly NamedCluster[] => {
  const claims = groups.flatMap((keys, group) => {
    const shares = new Map<string, number>()
    for (const key of keys) {
      const id = earlier.get(key)
      if (id !== undefined) shares.set(id, (shares.get(id) ?? 0) + 1)
    }
    return [...shares].map(([id, count]) => ({ id, count, group, first: keys[0] ?? '' }))
  })
  const ordered = claims.toSorted(
    (a, b) =>
      b.count - a.count ||
      (a.first < b.first ? -1 : a.first > b.first ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  )
  const owner = new Map<string, number>()
  const named = new Map<number, string>()
  for (const { id, group } of ordered) {
    if (owner.has(id) || named.has(group)) continue
    owner.set(id, group)
    named.set(group, id)
  }
  const taken = new Set(owner.keys())
  const endedIn = new Map<number, string[]>()
  for (const { id, group } of claims) endedIn.set(group, [...(endedIn.get(group) ?? []), id])
  return groups.map((keys, group) => {
    const back = named.has(group) ? undefined : memory.revive(group)
    const id =
      named.get(group) ??
      (back !== undefined && !taken.has(back)
        ? back
        : freshId(keys[0] ?? '', (one) => taken.has(one) || memory.isTaken(one)))
    taken.add(id)
    const ended = new Set(endedIn.get(group))
    return { id, ended: [...ended].filter((old) => !owner.has(old)) }
  })
}

// The id of birth may live on in another cluster; the next one is derived from the same key.
function freshId(key: string, isTaken: (id: string) => boolean): string {
  for (let round = 0; ; round += 1) {
    const id = bornId(round === 0 ? key : `${key}\u001f${round}`)
    if (!isTaken(id)) return id
  }
}
