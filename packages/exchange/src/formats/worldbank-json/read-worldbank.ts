import type { SourceRecord } from '@xinyong/app'
import { wholeText } from '../../text/whole-text.ts'
import type { OnProgress, OnReject, Reading } from '../importer.ts'
import { createTally } from '../shared/tally.ts'
import type { Tally } from '../shared/tally.ts'
import type { SourceFile } from '../source-file.ts'
import { readFirm } from './read-firm.ts'

/** Reads the World Bank's list of debarred firms and individuals: `ZPROCSUPP` in a JSON document. */
export function readWorldbank(
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
  if (files.length === 0) tally.missing('debarred.json')
  const seen = new Set<string>()
  for (const file of files) {
    const firms = await firmsOf(file, tally)
    // A JSON document has no rows: the number of the firm in the list stands for the line.
    for (const [index, firm] of firms.entries()) {
      const outcome = readFirm(firm)
      if ('fault' in outcome) {
        const { fault, field, id } = outcome
        if (id === undefined) tally.incomplete()
        tally.reject(file.name, index + 1, fault, id === undefined ? { field } : { field, id })
      } else if (seen.has(outcome.record.sourceId)) {
        tally.reject(file.name, index + 1, 'id-repeated', { field: 'SUPP_ID' })
      } else {
        seen.add(outcome.record.sourceId)
        tally.count(`schema:${outcome.record.entity.schema}`)
        tally.record()
        yield outcome.record
      }
    }
  }
  tally.finish()
}

async function firmsOf(file: SourceFile, tally: Tally): Promise<readonly unknown[]> {
  const fail = (code: 'file-broken' | 'encoding' | 'json' | 'shape'): readonly unknown[] => {
    tally.incomplete()
    tally.reject(file.name, 1, code)
    return []
  }
  let text: string | undefined
  try {
    text = await wholeText(file, tally.bytes)
  } catch {
    return fail('file-broken')
  }
  if (text === undefined) return fail('encoding')
  let json: { response?: { ZPROCSUPP?: unknown }; ZPROCSUPP?: unknown } | null
  try {
    json = JSON.parse(text) as typeof json
  } catch {
    return fail('json')
  }
  const firms = json?.response?.ZPROCSUPP ?? json?.ZPROCSUPP
  return Array.isArray(firms) ? firms : fail('shape')
}
