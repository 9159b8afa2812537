/** Run as a process: collates a file of made-up records, then changes records one by one; tells what it took as JSON. */
import { pathToFileURL } from 'node:url'
import { readTable } from '@xinyong/exchange'
import { collate, createTableBuilder, goLive } from '@xinyong/screening'
import type { Collation } from '@xinyong/screening'
import { quantile } from '../statistics.ts'
import { FIRM_COLUMNS, firms } from './made/firms.ts'
import { people, PEOPLE_COLUMNS } from './made/people.ts'

export type SizeResult = {
  readonly seconds: number
  readonly cpu: number
  readonly peakMiB: number
  readonly compared: number
  readonly leaders: readonly number[]
  readonly live: {
    readonly seconds: number
    readonly peakMiB: number
    /** What was done to its median and 99th percentile in milliseconds. */
    readonly times: Readonly<Record<string, readonly [number, number]>>
  }
}

const CHANGES = 2000
const peak = (): number => process.resourceUsage().maxRSS / 1024

async function measure(file: string, population: string): Promise<SizeResult> {
  const start = performance.now()
  const builder = createTableBuilder()
  const { columns, rows } = await readTable(file)
  for await (const { line, cells } of rows) builder.add('made', line, columns, cells)
  const collation = collate(builder.finish())
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage()
  const peakMiB = peak()
  return {
    seconds,
    cpu: (user + system) / 1e6,
    peakMiB,
    compared: collation.compared,
    leaders: [...collation.clusters.leaderOf],
    live: oneByOne(collation, population),
  }
}

function oneByOne(founding: Collation, population: string): SizeResult['live'] {
  const start = performance.now()
  const live = goLive(founding, (row) => `r${row}`)
  const seconds = (performance.now() - start) / 1000
  const deed = { by: 'bench', at: '2026-01-01T00:00:00Z', reason: 'bench' }
  const [made, columns] =
    population === 'people'
      ? [people(CHANGES, 8), PEOPLE_COLUMNS]
      : [firms(CHANGES, 8), FIRM_COLUMNS]
  const values = [...made].map((cells) =>
    Object.fromEntries(columns.map((name, at) => [name, cells[at]!])),
  )
  const { size } = founding.table
  const each = (work: (at: number) => unknown): readonly [number, number] => {
    const times = values.map((_, at) => {
      const from = performance.now()
      work(at)
      return performance.now() - from
    })
    return [quantile(times, 0.5), quantile(times, 0.99)]
  }
  const times = {
    added: each((at) => live.add(`n${at}`, values[at]!, deed)),
    corrected: each((at) => live.correct(`r${(at * 7919) % size}`, values[at]!, deed)),
    withdrawn: each((at) => live.withdraw(`n${at}`, deed)),
  }
  return { seconds, peakMiB: peak(), times }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(JSON.stringify(await measure(process.argv[2]!, process.argv[3]!)))
