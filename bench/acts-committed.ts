import pg from 'pg'
import type { CaseAppend, Principal } from '@xinyong/app'
import { migrate, openLedger, startEmbedded } from '@xinyong/ledger'
import type { PostgresLedger } from '@xinyong/ledger'
import { bareBatch, insertOneStatement, insertPlain, openBare } from './bare-inserts.ts'
import type { BareBatch } from './bare-inserts.ts'
import type { Benchmark, BenchOptions, Measurement } from './benchmark.ts'
import { caseRow, subjects } from './case-rows.ts'
import { withScratch } from './scratch.ts'
import { median, rounded } from './statistics.ts'

const BATCHES = [1, 100, 1000]
const CONNECTIONS = [1, 8, 32]
const SYSTEM: Principal = { kind: 'system', job: 'bench' }

export const actsCommitted: Benchmark = {
  name: 'acts-committed',
  what: 'acts per second, each with salt, case and entry, fsynced; against bare inserts of the same rows in the same run',
  run: (options) =>
    withScratch(async (folder) => {
      // As `xinyong start` runs it, with room for both sides' connections; durability is not open to choice.
      await using server = await startEmbedded({
        dataDir: `${folder}/data`,
        settings: { max_connections: 100 },
      })
      await migrate(server.connectionString)
      const measurements: Measurement[] = []
      for (const batch of BATCHES) {
        for (const connections of CONNECTIONS) {
          options.tell(`batch ${batch}, ${connections} connections`)
          const url = server.connectionString
          measurements.push(...(await cell({ ...options, url, batch, connections })))
        }
      }
      return measurements
    }),
}

interface Cell extends BenchOptions {
  readonly url: string
  readonly batch: number
  readonly connections: number
}

/** One batch size at one number of connections: rounds of ours and bare in turn, so that drift hits both. */
async function cell(given: Cell): Promise<readonly Measurement[]> {
  const { url, batch, connections, quick } = given
  await using database = await freshDatabases(url)
  await using ledger = await openLedger({
    connectionString: database.ours,
    connections,
    onNotice: () => {},
  })
  await ledger.write(SYSTEM, (tx) => tx.subjects.putMany(subjects()))
  const bare = await openBare(database.bare, connections)
  try {
    const target = quick ? 0.15 : 1
    const pilot = makeBatches(quick ? connections : connections * 3, batch)
    const pilotSeconds = await timeOurs(ledger, pilot, connections)
    await timeBare(bare, numbered(pilot), insertPlain)
    const count = Math.max(
      connections,
      Math.min(20_000, Math.round((pilot.length / pilotSeconds) * target)),
    )
    const rates: Record<Side, number[]> = { ledger: [], plain: [], 'one statement': [] }
    for (let round = 0; round < (quick ? 1 : 5); round += 1) {
      const batches = makeBatches(count, batch)
      const ways: readonly (readonly [Side, () => Promise<number>])[] = [
        ['ledger', () => timeOurs(ledger, batches, connections)],
        ['plain', () => timeBare(bare, numbered(batches), insertPlain)],
        [
          'one statement',
          () => timeBare(bare, numbered(makeBatches(count, batch)), insertOneStatement),
        ],
      ]
      // Whoever goes first changes: the next finds warmer caches and fuller logs.
      for (let turn = 0; turn < ways.length; turn += 1) {
        const [side, seconds] = ways[(round + turn) % ways.length]!
        rates[side].push((count * batch) / (await seconds()))
      }
    }
    return reported(`batch ${batch}, ${connections} connections`, rates)
  } finally {
    for (const client of bare) await client.end()
  }
}

type Side = 'ledger' | 'plain' | 'one statement'

function reported(at: string, rates: Readonly<Record<Side, readonly number[]>>): Measurement[] {
  const line = (name: string, unit: string, values: readonly number[]): Measurement => ({
    name: `${at}: ${name}`,
    unit,
    value: rounded(median(values)),
    rounds: values.map(rounded),
  })
  const ratio = (to: Side): readonly number[] =>
    rates.ledger.map((value, round) => value / rates[to][round]!)
  return [
    line('ledger', 'acts/s', rates.ledger),
    line('bare, plain', 'acts/s', rates.plain),
    line('bare, one statement', 'acts/s', rates['one statement']),
    line('ledger to plain', '×', ratio('plain')),
    line('ledger to one statement', '×', ratio('one statement')),
  ]
}

let made = 0
let lastSeq = 0

function makeBatches(count: number, batch: number): readonly (readonly CaseAppend[])[] {
  return Array.from({ length: count }, () =>
    Array.from({ length: batch }, () => caseRow(`bench-${(made += 1)}`, made)),
  )
}

function numbered(batches: readonly (readonly CaseAppend[])[]): readonly BareBatch[] {
  return batches.map((rows) => {
    const first = lastSeq + 1
    lastSeq += rows.length
    return bareBatch(rows, first)
  })
}

function timeOurs(
  ledger: PostgresLedger,
  batches: readonly (readonly CaseAppend[])[],
  connections: number,
): Promise<number> {
  const writers = Array.from(
    { length: connections },
    () => (rows: readonly CaseAppend[]) => ledger.write(SYSTEM, (tx) => tx.acts.appendMany(rows)),
  )
  return drain(batches, writers)
}

/** The clock starts once the parameters are made. */
function timeBare(
  clients: readonly pg.Client[],
  batches: readonly BareBatch[],
  insert: (client: pg.Client, values: BareBatch) => Promise<void>,
): Promise<number> {
  return drain(
    batches,
    clients.map((client) => (values: BareBatch) => insert(client, values)),
  )
}

/** Seconds until the writers, each one batch at a time, have committed them all. */
async function drain<T>(
  work: readonly T[],
  writers: readonly ((item: T) => Promise<unknown>)[],
): Promise<number> {
  let next = 0
  const start = performance.now()
  await Promise.all(
    writers.map(async (write) => {
      for (let item = work[next++]; item !== undefined; item = work[next++]) await write(item)
    }),
  )
  return (performance.now() - start) / 1000
}

type Databases = AsyncDisposable & { readonly ours: string; readonly bare: string }

/** Two empty databases of the same schema, each cell its own: no cell pays for the rows of another. */
async function freshDatabases(url: string): Promise<Databases> {
  const admin = new pg.Client({ connectionString: url.replace('/xinyong?', '/postgres?') })
  await admin.connect()
  for (const name of ['bench_ours', 'bench_bare'])
    await admin.query(`create database ${name} template xinyong`)
  const named = (name: string): string => url.replace('/xinyong?', `/${name}?`)
  const bare = new pg.Client({ connectionString: named('bench_bare') })
  await bare.connect()
  await bare.query(
    `insert into subject (id, kind, names, countries, demo)
     select 'bench-subject-' || n, 'organisation', array['Bench Trading ' || n || ' Co., Ltd.'], array['cn'], true
     from generate_series(0, 999) as n`,
  )
  await bare.end()
  return {
    ours: named('bench_ours'),
    bare: named('bench_bare'),
    [Symbol.asyncDispose]: async () => {
      for (const name of ['bench_ours', 'bench_bare'])
        await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}
