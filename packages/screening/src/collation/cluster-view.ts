import { cellValues } from './table.ts'
import type { RecordTable } from './table.ts'

/** A value with every record that holds it. */
export type SourcedValue = { readonly value: string; readonly records: readonly number[] }

/** What a cluster's records say, column by column. There is no merged record and no rating: each value keeps its sources. */
export type ClusterView = {
  readonly records: readonly number[]
  readonly columns: readonly { readonly column: string; readonly values: readonly SourcedValue[] }[]
}

export const viewCluster = (table: RecordTable, records: readonly number[]): ClusterView => ({
  records,
  columns: table.columns.flatMap((column) => {
    const held = new Map<string, number[]>()
    for (const record of records)
      for (const value of cellValues(column, record))
        held.set(value, [...(held.get(value) ?? []), record])
    const values = [...held].map(([value, from]) => ({ value, records: from }))
    return values.length === 0 ? [] : [{ column: column.name, values }]
  }),
})
