import type { SourceRecord } from '@xinyong/app'
import type { OnProgress, OnReject, Reading } from '../importer.ts'
import { firstText } from '../shared/first-cells.ts'
import { tableRows } from '../shared/table-rows.ts'
import { createTally } from '../shared/tally.ts'
import type { Tally } from '../shared/tally.ts'
import type { SourceFile } from '../source-file.ts'
import { readRow } from './read-row.ts'

/** Reads a list in our own plain CSV form, or in that of `targets.simple.csv`. */
export function readCsv(
  files: readonly SourceFile[],
  onReject?: OnReject,
  onProgress?: OnProgress,
): Reading {
  const tally = createTally(files, onReject, onProgress)
  return { [Symbol.asyncIterator]: () => records(files, tally), summary: tally.summary }
}

/** Comma, semicolon or tab: whichever the first line holds most of. */
export function delimiterOf(head: string): string {
  const first = head.split('\n', 1)[0] ?? ''
  const count = (mark: string): number => first.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',')
}

export function hasNeededColumns(headings: readonly string[]): boolean {
  const names = headings.map((heading) => heading.trim().toLowerCase())
  return names.includes('id') && names.includes('name')
}

async function* records(
  files: readonly SourceFile[],
  tally: Tally,
): AsyncGenerator<SourceRecord, void> {
  if (files.length === 0) tally.missing('list.csv')
  const seen = new Set<string>()
  for (const file of files) {
    let headings: readonly string[] | undefined
    const delimiter = delimiterOf(await firstText(file))
    const idOf = (cells: readonly string[]): string | undefined => {
      const at = headings?.findIndex((heading) => heading.trim().toLowerCase() === 'id') ?? -1
      const id = at < 0 ? '' : (cells[at]?.trim() ?? '')
      return id === '' ? undefined : id
    }
    for await (const { line, cells } of tableRows(file, tally, { delimiter, idOf, main: true })) {
      if (headings === undefined) {
        headings = cells
        if (hasNeededColumns(cells)) continue
        tally.incomplete()
        tally.reject(file.name, line, 'header-unknown')
        break
      }
      if (cells.length !== headings.length) {
        const id = idOf(cells)
        if (id === undefined) tally.incomplete()
        tally.reject(file.name, line, 'column-count', id === undefined ? {} : { id })
        continue
      }
      const outcome = readRow(headings, cells)
      if ('fault' in outcome) {
        const { fault, field, id } = outcome
        if (id === undefined) tally.incomplete()
        tally.reject(file.name, line, fault, id === undefined ? { field } : { field, id })
      } else if (seen.has(outcome.record.sourceId)) {
        tally.reject(file.name, line, 'id-repeated', { field: 'id' })
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
