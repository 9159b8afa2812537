import type { ReasonCode } from '../shared/reasons.ts'
import type { TableRow } from '../shared/table-rows.ts'
import type { RecordDraft } from '../us-lists/record-draft.ts'
import { cell } from './side-rows.ts'

const PROPERTY: Readonly<Record<string, string>> = {
  aka: 'alias',
  nka: 'alias',
  fka: 'previousName',
}

/** Aliases of an entry (ent_num, alt_num, type, name, remarks). Weak ones stand in the remarks of the main file. */
export function addAliases(
  draft: RecordDraft,
  rows: readonly TableRow[],
  reject: (line: number, code: ReasonCode, field: string) => void,
): number {
  let used = 0
  for (const { line, cells } of rows) {
    const [type, name, remarks] = [cell(cells, 2), cell(cells, 3), cell(cells, 4)]
    const property = PROPERTY[type?.toLowerCase().replaceAll('.', '') ?? '']
    if (name === undefined) reject(line, 'name-missing', 'alt_name')
    else if (property === undefined) reject(line, 'type-unknown', 'alt_type')
    else {
      used += 1
      draft.entity.add(/weak/i.test(remarks ?? '') ? 'weakAlias' : property, name)
      if (remarks !== undefined) draft.note(`${name}: ${remarks}`)
    }
  }
  return used
}
