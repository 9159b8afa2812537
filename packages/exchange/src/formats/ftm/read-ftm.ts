import type { FtmEntity, SourceRecord } from '@xinyong/app'
import type { ExportItem } from '../exporter.ts'
import type { OnProgress, OnReject, Reading } from '../importer.ts'
import { createTally } from '../shared/tally.ts'
import type { Tally } from '../shared/tally.ts'
import type { SourceFile } from '../source-file.ts'
import { readGroups } from './read-groups.ts'
import type { FtmGroup } from './read-groups.ts'

/** Reads FollowTheMoney JSON lines as records: one per target, with what hangs on it. */
export function readFtm(
  files: readonly SourceFile[],
  onReject?: OnReject,
  onProgress?: OnProgress,
): Reading {
  const tally = createTally(files, onReject, onProgress)
  return {
    [Symbol.asyncIterator]: async function* () {
      for await (const group of groups(files, tally))
        yield recordOf(group.root.entity, group.related)
    },
    summary: tally.summary,
  }
}

/** The same with what the file says about data sets and times, so that it can be written again as it was. */
export async function* readFtmItems(
  files: readonly SourceFile[],
  onReject?: OnReject,
): AsyncGenerator<ExportItem> {
  for await (const { root, related } of groups(files, createTally(files, onReject))) {
    const { entity, datasets, referents, firstSeen, lastSeen, lastChange } = root
    yield { entity, related, datasets, referents, firstSeen, lastSeen, lastChange, target: true }
  }
}

async function* groups(files: readonly SourceFile[], tally: Tally): AsyncGenerator<FtmGroup> {
  if (files.length === 0) tally.missing('entities.ftm.json')
  for (const file of files)
    for await (const group of readGroups(file, tally)) {
      tally.count(`schema:${group.root.entity.schema}`)
      for (const other of group.related) tally.count(`related:${other.schema}`)
      tally.record()
      yield group
    }
  tally.finish()
}

/** By id, whatever their order in the file: a state built from deltas is then the state of the full file, byte for byte. */
export function recordOf(entity: FtmEntity, members: readonly FtmEntity[]): SourceRecord {
  const related = members.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const sanctions = related.filter((entity) => entity.schema === 'Sanction')
  const all = (name: string): readonly string[] =>
    sanctions.flatMap((sanction) => sanction.properties[name] ?? [])
  const listedOn = all('listingDate')[0] ?? all('startDate')[0]
  return {
    sourceId: entity.id,
    entity,
    related,
    programmes: [...new Set(all('program'))],
    ...(listedOn === undefined ? {} : { listedOn }),
  }
}
