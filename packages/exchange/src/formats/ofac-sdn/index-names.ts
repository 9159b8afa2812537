import { createNameIndex } from '../us-lists/name-index.ts'
import type { NameIndex } from '../us-lists/name-index.ts'
import { deaf } from '../shared/table-rows.ts'
import type { SourceFile } from '../source-file.ts'
import { cell, ofacRows } from './side-rows.ts'
import type { SideRows } from './side-rows.ts'

/** A first pass over the main file: links in remarks may point to entries that come later. */
export async function indexNames(main: SourceFile, aliases: SideRows): Promise<NameIndex> {
  const index = createNameIndex()
  for await (const { id, cells } of ofacRows(main, 'sdn', deaf)) {
    const type = cell(cells, 2)
    const entry = { entityId: `ofac-${id}`, legal: type !== 'vessel' && type !== 'aircraft' }
    const name = cell(cells, 1)
    if (name !== undefined) index.addPrimary(name, entry)
    for (const alias of aliases.get(id) ?? []) {
      const other = cell(alias.cells, 3)
      if (other !== undefined) index.addAlias(other, entry)
    }
  }
  return index
}
