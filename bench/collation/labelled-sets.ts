import { join } from 'node:path'
import { readTable } from '@xinyong/exchange'
import { createTableBuilder } from '@xinyong/screening'
import type { RecordTable } from '@xinyong/screening'

/** A public set of records with its key. `hide`: columns that hold the key and are kept from the peers as well. */
export type LabelledSet = {
  readonly name: string
  readonly files: readonly string[]
  readonly id: string
  readonly truth: string
  readonly hide: readonly string[]
  /** Peers that can read it: their scripts want one table of people. */
  readonly peers: readonly string[]
}

const ALL = ['splink', 'recordlinkage', 'dedupe']
const SENZING = ['customers', 'reference', 'watchlist'].map(
  (name) => `senzing-truth-set/${name}.jsonl`,
)

export const SETS: readonly LabelledSet[] = [
  {
    name: 'fake_1000',
    files: ['fake_1000.csv'],
    id: 'unique_id',
    truth: 'cluster',
    hide: ['cluster'],
    peers: ALL,
  },
  { name: 'febrl3', files: ['febrl3.csv'], id: 'rec_id', truth: 'prefix', hide: [], peers: ALL },
  {
    name: 'fake_20000',
    files: ['fake_20000.csv'],
    id: 'unique_id',
    truth: 'cluster',
    hide: ['cluster'],
    peers: ALL,
  },
  { name: 'senzing truth set', files: SENZING, id: 'RECORD_ID', truth: 'key', hide: [], peers: [] },
]

export type LabelledTable = {
  readonly table: RecordTable
  /** Row to what names it in the key, and to its true cluster. */
  readonly ids: readonly string[]
  readonly truth: readonly string[]
}

const senzingKey = async (data: string): Promise<ReadonlyMap<string, string>> => {
  const key = new Map<string, string>()
  const { rows } = await readTable(join(data, 'senzing-truth-set/actual_truthset_key.csv'))
  for await (const { cells } of rows)
    key.set(`${String(cells[2])} ${String(cells[3])}`, String(cells[1]))
  return key
}

export async function readLabelled(set: LabelledSet, data: string): Promise<LabelledTable> {
  const builder = createTableBuilder()
  const key = set.truth === 'key' ? await senzingKey(data) : undefined
  const [ids, truth]: [string[], string[]] = [[], []]
  for (const file of set.files) {
    const { columns, rows } = await readTable(join(data, file))
    for await (const { line, cells } of rows) {
      builder.add(file, line, columns, cells)
      const cell = (name: string): string => String(cells[columns.indexOf(name)] ?? '')
      const id = cell(set.id)
      ids.push(id)
      truth.push(
        key !== undefined
          ? (key.get(`${cell('DATA_SOURCE')} ${id}`) ?? id)
          : set.truth === 'prefix'
            ? id.split('-')[1]!
            : cell(set.truth),
      )
    }
  }
  return { table: builder.finish(), ids, truth }
}
