import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { plusDays } from '@xinyong/procedure'
import type { PlainDate } from '@xinyong/identity'
import {
  applyEvent,
  compilePoints,
  explainPoints,
  openPoints,
  pointsColumns,
  pointsOf,
  fillColumns,
} from '@xinyong/scoring'
import type { AccountEvents, PointsColumns, PointsEvent, PointsResults } from '@xinyong/scoring'
import type { Benchmark, Measurement } from './benchmark.ts'
import { packFile, type PointsShare } from './points-worker.ts'
import { median, quantile, rounded } from './statistics.ts'

const PACK = 'cn-traffic-12'
const OPENED = '2022-04-01' as PlainDate
const AS_OF = '2026-11-02' as PlainDate
const EVENTS = 20
const shared = (bytes: number): ArrayBuffer =>
  new SharedArrayBuffer(bytes) as unknown as ArrayBuffer

export const points: Benchmark = {
  name: 'points',
  what: `totals and grades of a million accounts with ${EVENTS} events each by the rules of ${PACK}, on all cores; one event more in one account`,
  run: async ({ quick, tell }) => {
    const loaded = packFile(PACK)
    if (!loaded.ok) throw new Error(`${PACK} does not load`)
    const { pack } = loaded
    const program = compilePoints(pack)
    const items = pack.points?.catalogue.map(({ id }) => id) ?? []
    const subjects = quick ? 20_000 : 1_000_000
    tell(`making ${subjects.toLocaleString('en')} accounts`)
    const made = madeAccounts(items)
    const columns = spread(fillColumns(program, made), made.length, subjects)
    const results: PointsResults = {
      total: new Int32Array(shared(subjects * 4)),
      grade: new Int8Array(shared(subjects)),
      aside: new Uint16Array(shared(subjects * 2)),
    }
    const cores = availableParallelism()
    const rounds = await recompute(columns, results, subjects, cores, quick ? 1 : 5)
    // The interpreter is the oracle: a sample of the population must come out the same.
    for (const [s, { account, events }] of made.slice(0, 200).entries()) {
      const found = explainPoints(pack, account, events, AS_OF)
      if (!found.scored || found.total !== results.total[s])
        throw new Error(`account ${s} differs: compiled ${results.total[s]}`)
    }
    return [
      {
        name: `recomputing ${subjects.toLocaleString('en')} × ${EVENTS}`,
        unit: 's',
        value: rounded(median(rounds)),
        rounds: rounds.map(rounded),
        note: `${cores} worker threads on shared memory; 200 accounts checked against the interpreter`,
      },
      ...incremental(program, made, quick),
    ]
  },
}

/** A thousand different accounts; the million repeats them. */
function madeAccounts(items: readonly string[]): readonly AccountEvents[] {
  return Array.from({ length: 1000 }, (_, s) => ({
    account: { kind: 'person', opened: OPENED, consent: { from: OPENED } } as const,
    events: Array.from({ length: EVENTS }, (__, e): PointsEvent => {
      const at = (s * 7919 + e * 104_729) % 1600
      return {
        id: `e${String(e).padStart(2, '0')}`,
        item: items[(s * 31 + e * 17) % items.length] ?? '',
        on: plusDays(OPENED, at),
        document: 'No. 1',
        ...(e % 5 === 0 ? { fine: {} } : {}),
      }
    }),
  }))
}

function spread(from: PointsColumns, sample: number, subjects: number): PointsColumns {
  const to = pointsColumns(subjects, subjects * EVENTS, shared)
  for (let s = 0; s <= subjects; s += 1) to.starts[s] = s * EVENTS
  for (let s = 0; s < subjects; s += sample) {
    const many = Math.min(sample, subjects - s)
    for (const key of ['opened', 'kind', 'consentFrom', 'consentTo'] as const)
      to[key].set(from[key].subarray(0, many), s)
    for (const key of ['day', 'item', 'points', 'paid', 'flags'] as const)
      to[key].set(from[key].subarray(0, many * EVENTS), s * EVENTS)
  }
  return to
}

async function recompute(
  columns: PointsColumns,
  results: PointsResults,
  subjects: number,
  cores: number,
  rounds: number,
): Promise<number[]> {
  const size = Math.ceil(subjects / cores)
  const workers = Array.from({ length: cores }, (_, at) => {
    const share: PointsShare = {
      pack: PACK,
      columns,
      results,
      from: at * size,
      to: Math.min(subjects, (at + 1) * size),
      asOf: AS_OF,
    }
    return new Worker(new URL('points-worker.ts', import.meta.url), { workerData: share })
  })
  try {
    await Promise.all(workers.map((worker) => once(worker, 'message')))
    const seconds: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now()
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, no window
      for (const worker of workers) worker.postMessage('go')
      await Promise.all(workers.map((worker) => once(worker, 'message')))
      seconds.push((performance.now() - start) / 1000)
    }
    return seconds
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** One event more at the end of an account of nineteen, and the total after it. */
function incremental(
  program: ReturnType<typeof compilePoints>,
  made: readonly AccountEvents[],
  quick: boolean,
): readonly Measurement[] {
  const micros: number[] = []
  for (let round = 0; round < (quick ? 2 : 20); round += 1)
    for (const { account, events } of made) {
      const ordered = events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      const state = openPoints(program, account)
      for (const event of ordered.slice(0, -1)) applyEvent(program, state, event)
      pointsOf(program, state, AS_OF)
      const start = performance.now()
      applyEvent(program, state, ordered.at(-1)!)
      pointsOf(program, state, AS_OF)
      micros.push((performance.now() - start) * 1000)
    }
  const ordered = micros.toSorted((a, b) => a - b)
  return [
    { name: 'one event more, and the total', unit: 'µs', value: rounded(quantile(ordered, 0.5)) },
    { name: 'the same, 99th percentile', unit: 'µs', value: rounded(quantile(ordered, 0.99)) },
  ]
}
