import type { SourceRecord } from '@xinyong/app'
import type { OnProgress, OnReject, Reading } from '../importer.ts'
import { deaf, tableRows } from '../shared/table-rows.ts'
import type { TableRow } from '../shared/table-rows.ts'
import { createTally } from '../shared/tally.ts'
import type { Tally } from '../shared/tally.ts'
import type { SourceFile } from '../source-file.ts'
import { createNameIndex } from '../us-lists/name-index.ts'
import type { NameIndex } from '../us-lists/name-index.ts'
import { columns, isHeader, rowOf } from './columns.ts'
import { isKnownList, listOf } from './lists.ts'
import { entityIdOf, items, readRow, sourceIdOf } from './read-row.ts'

/** Reads the Consolidated Screening List: one record per row, each list of the file counted by its code. */
export function readCsl(
  files: readonly SourceFile[],
  onReject?: OnReject,
  onProgress?: OnProgress,
): Reading {
  const tally = createTally(files, onReject, onProgress)
  return { [Symbol.asyncIterator]: () => records(files, tally), summary: tally.summary }
}

function rowsOf(file: SourceFile, tally: Tally): AsyncGenerator<TableRow> {
  return tableRows(file, tally, { columns: columns.length, main: true, idOf })
}

/** The source id of a row that broke off, if its first two cells came through. */
function idOf(cells: readonly string[]): string | undefined {
  const [id, source] = [cells[0]?.trim() ?? '', cells[1]?.trim() ?? '']
  return id === '' || source === '' ? undefined : sourceIdOf({ _id: id, source })
}

async function* records(
  files: readonly SourceFile[],
  tally: Tally,
): AsyncGenerator<SourceRecord, void> {
  if (files.length === 0) tally.missing('consolidated.csv')
  const seen = new Set<string>()
  for (const file of files) {
    const names = await namesByList(file)
    let headed = false
    for await (const { line, cells } of rowsOf(file, tally)) {
      if (isHeader(cells)) {
        if (headed) tally.count('repeated-headers')
        headed = true
        continue
      }
      if (!headed) {
        tally.incomplete()
        tally.reject(file.name, line, 'header-unknown')
        break
      }
      const row = rowOf(cells)
      const id = idOf(cells)
      if (id === undefined) {
        tally.incomplete()
        tally.reject(file.name, line, 'id-missing', { field: '_id' })
      } else if (seen.has(id)) {
        tally.reject(file.name, line, 'id-repeated', { field: '_id' })
      } else if (row.name === '') {
        tally.reject(file.name, line, 'name-missing', { field: 'name', id })
      } else {
        seen.add(id)
        const { code } = listOf(row.source)
        tally.count(`list:${code}`)
        if (!isKnownList(code)) tally.count('lists-unknown')
        const record = readRow(row, names.get(code) ?? createNameIndex())
        tally.count(`schema:${record.entity.schema}`)
        tally.count('aliases', record.entity.properties['alias']?.length ?? 0)
        tally.count('addresses', record.entity.properties['addressEntity']?.length ?? 0)
        tally.record()
        yield record
      }
    }
  }
  tally.finish()
}

/** Remarks link by name within one list: the same name on another list is another listing. */
async function namesByList(file: SourceFile): Promise<ReadonlyMap<string, NameIndex>> {
  const indexes = new Map<string, ReturnType<typeof createNameIndex>>()
  for await (const { cells } of rowsOf(file, deaf)) {
    const row = rowOf(cells)
    if (row._id === '' || row.name === '') continue
    const { code } = listOf(row.source)
    const index = indexes.get(code) ?? createNameIndex()
    indexes.set(code, index)
    const legal = row.type !== 'Vessel' && row.type !== 'Aircraft'
    const entry = { entityId: entityIdOf(row), legal }
    index.addPrimary(row.name, entry)
    for (const alias of items(row.alt_names)) index.addAlias(alias, entry)
  }
  return indexes
}
