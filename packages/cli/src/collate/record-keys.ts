import type { Collation, RecordTable } from '@xinyong/screening'
import { cellValues } from '@xinyong/screening'

/** How records are called outside: by source and by their own id (or the line, where a row has none). */
export interface RecordKeys {
  readonly sourceOf: (row: number) => string
  readonly idOf: (row: number) => string
  readonly keyOf: (row: number) => string
  /** The row that a reference means; undefined when none does, or several do and no source is named. */
  readonly find: (id: string, source?: string) => number | undefined
}

const SEPARATOR = '\u001f'

export function recordKeys(table: RecordTable, profile: Collation['profile']): RecordKeys {
  const idColumn = profile.recordId === undefined ? undefined : table.columns[profile.recordId]
  const sourceColumn = table.columns[profile.columns.findIndex(({ use }) => use === 'source')]
  const sourceOf = (row: number): string =>
    (sourceColumn && cellValues(sourceColumn, row)[0]) ?? table.sources[table.sourceOf[row]!]!
  const idOf = (row: number): string =>
    (idColumn && cellValues(idColumn, row)[0]) ?? String(table.lineOf[row])
  let rows: Map<string, number[]> | undefined
  const index = (): Map<string, number[]> => {
    const made = new Map<string, number[]>()
    for (let row = 0; row < table.size; row += 1) {
      const known = made.get(idOf(row))
      if (known === undefined) made.set(idOf(row), [row])
      else known.push(row)
    }
    return made
  }
  return {
    sourceOf,
    idOf,
    keyOf: (row) => `${sourceOf(row)}${SEPARATOR}${idOf(row)}`,
    find(id, source) {
      const found = (rows ??= index()).get(id.trim()) ?? []
      const meant =
        source === undefined || source === '' || found.length === 1
          ? found
          : found.filter((row) => sameSource(sourceOf(row), source))
      return meant.length === 1 ? meant[0] : undefined
    },
  }
}

// A label file says `fake_1000` where the file is called `fake_1000.csv`.
function sameSource(one: string, other: string): boolean {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/\.(csv|jsonl|ndjson|json|parquet)(\.gz)?$/, '')
      .trim()
  return plain(one) === plain(other)
}
