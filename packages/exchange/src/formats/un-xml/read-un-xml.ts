import type { SourceRecord } from '@xinyong/app'
import type { OnProgress, OnReject, Reading } from '../importer.ts'
import { createTally } from '../shared/tally.ts'
import type { Tally } from '../shared/tally.ts'
import type { SourceFile } from '../source-file.ts'
import { readEntries } from './read-entries.ts'
import { readEntry } from './read-entry.ts'
import { text } from './xml-node.ts'

/** Reads the United Nations Security Council's consolidated list. */
export function readUnXml(
  files: readonly SourceFile[],
  onReject?: OnReject,
  onProgress?: OnProgress,
): Reading {
  const tally = createTally(files, onReject, onProgress)
  return { [Symbol.asyncIterator]: () => records(files, tally), summary: tally.summary }
}

async function* records(
  files: readonly SourceFile[],
  tally: Tally,
): AsyncGenerator<SourceRecord, void> {
  if (files.length === 0) tally.missing('consolidated.xml')
  const seen = new Set<string>()
  for (const file of files)
    for await (const { node, problem } of readEntries(file, tally)) {
      const id = text(node, 'DATAID')
      const reject = (code: Parameters<Tally['reject']>[2], field?: string): void => {
        // An entry that cannot be named may be one we hold: then nothing may be taken for removed.
        if (id === undefined) tally.incomplete()
        const at = {
          ...(id === undefined ? {} : { id }),
          ...(field === undefined ? {} : { field }),
        }
        tally.reject(file.name, node.line, code, at)
      }
      const record = id === undefined || problem !== undefined ? undefined : readEntry(node, id)
      if (problem !== undefined) reject(problem)
      else if (id === undefined || !/^\d+$/.test(id)) reject('id-missing', 'DATAID')
      else if (record === undefined) reject('name-missing', 'FIRST_NAME')
      else if (seen.has(id)) tally.reject(file.name, node.line, 'id-repeated', { field: 'DATAID' })
      else {
        seen.add(id)
        tally.count(`schema:${record.entity.schema}`)
        tally.record()
        yield record
      }
    }
  tally.finish()
}
