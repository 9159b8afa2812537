import type { FtmEntity } from '@xinyong/app'
import { deaf } from '../shared/table-rows.ts'
import type { Tally } from '../shared/tally.ts'
import type { SourceFile } from '../source-file.ts'
import { hangsOn, ownersOf, refersTo } from './hangs-on.ts'
import type { Group } from './hangs-on.ts'
import { jsonLines } from './json-lines.ts'
import { isListable } from './model.ts'
import { parseLine } from './parse-line.ts'
import type { FtmLine } from './parse-line.ts'

export interface FtmGroup {
  readonly root: FtmLine
  readonly related: readonly FtmEntity[]
}

/**
 * Targets with what hangs on them. Entities that follow their target, as in our own exports, cost no memory; those
 * that stand elsewhere in the file are found in a first pass and held until their target comes.
 */
export async function* readGroups(file: SourceFile, tally: Tally): AsyncGenerator<FtmGroup> {
  const apart = await findApart(file)
  const claimed = new Set<string>()
  const seen = new Set<string>()
  let group: { root: FtmLine; found: Group } | undefined
  const close = (): FtmGroup | undefined => {
    if (group === undefined) return undefined
    claim(group.found, apart, claimed)
    return { root: group.root, related: group.found.members }
  }
  for await (const line of entityLines(file, tally)) {
    const { entity } = line
    if (!isRoot(line)) {
      if (group !== undefined && hangsOn(entity, group.found))
        group.found.members.push(entity, ...line.nested)
      else if (!apart.byId.has(entity.id)) tally.reject(file.name, line.line, 'unlinked')
      continue
    }
    if (seen.has(entity.id)) {
      tally.reject(file.name, line.line, 'id-repeated', { field: 'id' })
      continue
    }
    seen.add(entity.id)
    const done = close()
    if (done !== undefined) yield done
    group = { root: line, found: { root: entity, members: [...line.nested] } }
  }
  const last = close()
  if (last !== undefined) yield last
  for (const { entity, line } of apart.byId.values())
    if (!claimed.has(entity.id)) tally.reject(file.name, line, 'unlinked')
}

function isRoot({ entity, target }: FtmLine): boolean {
  return target ?? isListable(entity.schema)
}

interface Apart {
  readonly byId: Map<string, FtmLine>
  readonly byOwner: Map<string, FtmLine[]>
}

async function findApart(file: SourceFile): Promise<Apart> {
  const apart: Apart = { byId: new Map(), byOwner: new Map() }
  let group: Group | undefined
  for await (const line of entityLines(file, deaf)) {
    const { entity, nested } = line
    if (isRoot(line)) group = { root: entity, members: [...nested] }
    else if (group !== undefined && hangsOn(entity, group)) group.members.push(entity, ...nested)
    else {
      apart.byId.set(entity.id, line)
      for (const owner of ownersOf(entity))
        apart.byOwner.set(owner, [...(apart.byOwner.get(owner) ?? []), line])
    }
  }
  return apart
}

function claim(group: Group, apart: Apart, claimed: Set<string>): void {
  if (apart.byId.size === 0) return
  const has = new Set(group.members.map((member) => member.id))
  const queue: FtmEntity[] = [group.root, ...group.members]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const owned = apart.byOwner.get(next.id) ?? []
    const named = refersTo(next).flatMap((id) => apart.byId.get(id) ?? [])
    for (const { entity, nested } of [...owned, ...named]) {
      if (has.has(entity.id)) continue
      has.add(entity.id)
      claimed.add(entity.id)
      group.members.push(entity, ...nested)
      queue.push(entity)
    }
  }
}

async function* entityLines(file: SourceFile, tally: Tally): AsyncGenerator<FtmLine> {
  for await (const { text, line } of jsonLines(file, tally)) {
    const parsed = parseLine(text, line, (code, where) => {
      // A line that names nobody may have been an entry: then nothing may be taken for removed.
      if (code === 'json' || code === 'id-missing') tally.incomplete()
      tally.reject(file.name, line, code, where)
    })
    if (parsed !== undefined) yield parsed
  }
}
