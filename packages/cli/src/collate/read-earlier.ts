import { readTable } from '@xinyong/exchange'

/** The clusters of an earlier run, by record key. */
export async function readEarlier(path: string): Promise<ReadonlyMap<string, string>> {
  const { columns, rows } = await readTable(path)
  const earlier = new Map<string, string>()
  for await (const { cells } of rows) {
    const at = (name: string): string => String(cells[columns.indexOf(name)] ?? '')
    if (at('cluster_id') !== '')
      earlier.set(`${at('source')}\u001f${at('record_id')}`, at('cluster_id'))
  }
  return earlier
}
