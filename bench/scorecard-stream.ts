/** Run by `scorecard-memory` in a process of its own: trains on made-up chunks, prints figures as JSON. */
import {
  createStreamTraining,
  discriminationOf,
  predictTable,
  readTarget,
  trainModel,
} from '@xinyong/scoring'
import type { Table } from '@xinyong/scoring'

const CHUNK = 100_000
const COLUMNS = 20
const PART = 1_000_000

// A generator of its own per chunk: both passes see the same rows without keeping them.
function chunkAt(first: number, rows: number): Table {
  let state = (first * 2654435761 + 12345) >>> 0
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
  const columns = Array.from({ length: COLUMNS }, () => new Float64Array(rows))
  const bad = new Float64Array(rows)
  for (let i = 0; i < rows; i += 1) {
    let odds = -2
    for (let j = 0; j < COLUMNS; j += 1) {
      const u = random()
      const value = j % 4 === 3 ? Math.floor(u * 12) : (u + random()) * 1000
      const missing = j % 5 === 0 && random() < 0.03
      columns[j]![i] = missing ? Number.NaN : value
      if (!missing) odds += ((j % 4 === 3 ? value / 12 : value / 2000) - 0.5) * (j < 10 ? 1.2 : 0.3)
    }
    bad[i] = random() < 1 / (1 + Math.exp(-odds)) ? 1 : 0
  }
  return {
    rows,
    columns: [
      ...columns.map((values, j) => ({ kind: 'numeric', name: `x${j}`, values }) as const),
      { kind: 'numeric', name: 'bad', values: bad },
    ],
  }
}

const rows = Number(process.argv[2])
const since = performance.now()
const options = { target: 'bad', badValue: 1 }
const stream = createStreamTraining(options)
for (let from = 0; from < rows; from += CHUNK)
  stream.look(chunkAt(from, Math.min(CHUNK, rows - from)))
for (let from = 0; from < rows; from += CHUNK)
  stream.count(chunkAt(from, Math.min(CHUNK, rows - from)))
const outcome = stream.train()
const seconds = (performance.now() - since) / 1000
const gib = process.resourceUsage().maxRSS / 2 ** 20
if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.findings))

const part = Math.min(PART, rows)
const whole = joined(Array.from({ length: part / CHUNK }, (_, k) => chunkAt(k * CHUNK, CHUNK)))
const inMemory = trainModel(whole, options)
if (!inMemory.ok) throw new TypeError(JSON.stringify(inMemory.findings))
const furthest = Math.max(
  ...inMemory.trained.binned.map(({ name, binning }) => {
    const twin = outcome.trained.binned.find((one) => one.name === name)!
    return Math.abs(twin.binning.informationValue - binning.informationValue)
  }),
)
const read = readTarget(whole, 'bad', 1)
if (!read.ok) throw new TypeError('the made-up target is not readable')
const auc = discriminationOf(predictTable(outcome.trained.model, whole), read.target.bad)?.auc
process.stdout.write(JSON.stringify({ gib, seconds, furthest, auc }))

function joined(chunks: readonly Table[]): Table {
  const [first] = chunks
  return {
    rows: chunks.reduce((sum, chunk) => sum + chunk.rows, 0),
    columns: first!.columns.map(({ name }, j) => {
      const values = new Float64Array(chunks.length * CHUNK)
      for (const [k, chunk] of chunks.entries()) {
        const column = chunk.columns[j]!
        if (column.kind === 'numeric') values.set(column.values, k * CHUNK)
      }
      return { kind: 'numeric', name, values }
    }),
  }
}
