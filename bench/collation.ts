import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readTable } from '@xinyong/exchange'
import { collate, createTableBuilder, goLive, partitionQuality } from '@xinyong/screening'
import type { Collation } from '@xinyong/screening'
import type { Benchmark, Measurement } from './benchmark.ts'
import { people, PEOPLE_COLUMNS } from './collation-people.ts'
import { quantile, rounded } from './statistics.ts'

const DATA = join(
  process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../shared'),
  'data/collation',
)
const SETS = [
  { name: 'fake_1000', id: 'unique_id', truth: 'cluster' },
  { name: 'fake_20000', id: 'unique_id', truth: 'cluster' },
  { name: 'febrl3', id: 'rec_id', truth: 'prefix' },
] as const

export const collation: Benchmark = {
  name: 'collation',
  what: 'records brought together without labels, with the default settings, beside Splink; made-up people for size; one record at a time',
  run: async ({ quick, tell }) => {
    const measured: Measurement[] = []
    for (const set of SETS) {
      if (!existsSync(join(DATA, `${set.name}.csv`))) tell(`${set.name} is not here`)
      else measured.push(...(await real(set)), ...splink(set))
    }
    return [...measured, ...bySize(quick ? 20_000 : 1_000_000)]
  },
}

async function real({ name, truth }: (typeof SETS)[number]): Promise<readonly Measurement[]> {
  const builder = createTableBuilder()
  const { columns, rows } = await readTable(join(DATA, `${name}.csv`))
  const known: string[] = []
  for await (const { line, cells } of rows) {
    builder.add(name, line, columns, cells)
    known.push(
      truth === 'prefix' ? String(cells[0]).split('-')[1]! : String(cells[columns.indexOf(truth)]),
    )
  }
  return timed(name, () => collate(builder.finish()), known)
}

function timed(
  name: string,
  work: () => Collation,
  known: readonly string[],
): readonly Measurement[] {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const { clusters, table } = work()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const { f1, bCubed } = partitionQuality(
    table.size,
    (row) => clusters.leaderOf[row]!,
    (row) => known[row],
  )
  return [
    { name: `${name}: pairwise F1`, unit: '', value: f1 },
    { name: `${name}: B³`, unit: '', value: bCubed },
    { name: `${name}: time`, unit: 's', value: rounded(seconds) },
    { name: `${name}: processor time`, unit: 's', value: rounded((user + system) / 1e6) },
  ]
}

// XINYONG_PEERS_PYTHON names a Python that has bench/peers/splink/requirements.txt installed.
function splink({ name, id, truth }: (typeof SETS)[number]): readonly Measurement[] {
  const python = process.env['XINYONG_PEERS_PYTHON']
  if (python === undefined) return []
  const script = join(import.meta.dirname, 'peers/splink/collate.py')
  const words = [script, join(DATA, `${name}.csv`), '--id', id, '--truth', truth]
  const { stdout, status } = spawnSync(python, words, { encoding: 'utf8' })
  if (status !== 0) return []
  const found = JSON.parse(stdout.trim().split('\n').at(-1)!) as {
    readonly f1: number
    readonly seconds: number
    readonly version: string
  }
  return [
    { name: `${name}: Splink ${found.version}, pairwise F1`, unit: '', value: found.f1 },
    { name: `${name}: Splink ${found.version}, time`, unit: 's', value: rounded(found.seconds) },
  ]
}

function bySize(size: number): readonly Measurement[] {
  const builder = createTableBuilder()
  const known: string[] = []
  for (const row of people(size, 7)) {
    builder.add('people', known.length + 1, PEOPLE_COLUMNS, row)
    known.push(row.at(-1)!)
  }
  let found: Collation | undefined
  const measured = timed(
    `${size.toLocaleString('en')} made-up people`,
    () => (found = collate(builder.finish())),
    known,
  )
  const memory = process.resourceUsage().maxRSS / 1024
  return [
    ...measured,
    { name: 'memory at most', unit: 'MiB', value: rounded(memory) },
    ...oneByOne(found!, size),
  ]
}

function oneByOne(founding: Collation, size: number): readonly Measurement[] {
  const live = goLive(founding, (row) => `r${row}`)
  const deed = { by: 'bench', at: '2026-01-01T00:00:00Z', reason: 'bench' }
  const rows = [...people(2000, 8)].map((cells) =>
    Object.fromEntries(PEOPLE_COLUMNS.map((name, at) => [name, cells[at]!])),
  )
  const each = (name: string, work: (at: number) => void): Measurement => {
    const times = rows.map((_, at) => {
      const start = performance.now()
      work(at)
      return performance.now() - start
    })
    return {
      name: `one record ${name}: 99 of 100 within`,
      unit: 'ms',
      value: rounded(quantile(times, 0.99)),
    }
  }
  return [
    each('added', (at) => void live.add(`n${at}`, rows[at]!, deed)),
    each('corrected', (at) => void live.correct(`r${(at * 7919) % size}`, rows[at]!, deed)),
    each('withdrawn', (at) => void live.withdraw(`n${at}`, deed)),
  ]
}
