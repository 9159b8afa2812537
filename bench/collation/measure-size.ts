import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { csvLine } from '@xinyong/exchange'
import { NotHere } from '../benchmark.ts'
import type { Measurement } from '../benchmark.ts'
import { rounded } from '../statistics.ts'
import { FIRM_COLUMNS, firms } from './made/firms.ts'
import { people, PEOPLE_COLUMNS } from './made/people.ts'
import { measurePeer, quality } from './measure-set.ts'
import type { SizeResult } from './size-process.ts'

const POPULATIONS = {
  people: { columns: PEOPLE_COLUMNS, rows: people },
  firms: { columns: FIRM_COLUMNS, rows: firms },
} as const

const MOST_FOR_SPLINK = 100_000

/** A file of that many made-up records, collated by a process of its own; then one record at a time; then Splink. */
export async function measureSize(
  population: keyof typeof POPULATIONS,
  size: number,
  folder: string,
  tell: (line: string) => void,
): Promise<readonly Measurement[]> {
  const { columns, rows } = POPULATIONS[population]
  const file = join(folder, `${population}.csv`)
  const truth: string[] = []
  function* text(): Generator<string> {
    yield csvLine(columns)
    for (const row of rows(size, 7)) {
      truth.push(row.at(-1)!)
      yield csvLine(row)
    }
  }
  tell(`${size.toLocaleString('en')} made-up ${population}`)
  await pipeline(Readable.from(text()), createWriteStream(file))
  const told = await inProcess(file, population)
  const title = `${size.toLocaleString('en')} made-up ${population}`
  const ms = (name: string, value: number): Measurement => ({
    name: `${title}, one record ${name}`,
    unit: 'ms',
    value: rounded(value),
  })
  const measured: Measurement[] = [
    ...quality(title, { truth }, (row) => told.leaders[row]!),
    { name: `${title}: time, reading the file included`, unit: 's', value: rounded(told.seconds) },
    { name: `${title}: processor time`, unit: 's', value: rounded(told.cpu) },
    { name: `${title}: memory at most`, unit: 'MiB', value: rounded(told.peakMiB) },
    { name: `${title}: pairs compared`, unit: '', value: told.compared },
    {
      name: `${title}: ready for changes one by one after`,
      unit: 's',
      value: rounded(told.live.seconds),
    },
    {
      name: `${title}: memory at most, changes one by one included`,
      unit: 'MiB',
      value: rounded(told.live.peakMiB),
    },
    ...Object.entries(told.live.times).flatMap(([name, [median, most]]) => [
      ms(`${name}: median`, median),
      ms(`${name}: 99 of 100 within`, most),
    ]),
  ]
  // Splink's settings in our adapter are for people; at a million they took more than 10 GB on the machine of the first try.
  if (population !== 'people' || size > MOST_FOR_SPLINK) return measured
  tell('the same file with Splink')
  const ids = truth.map((_, row) => String(row))
  const set = { name: title, id: 'unique_id', truth: 'cluster', hide: ['cluster'] }
  try {
    return [...measured, ...(await measurePeer('splink', set, { ids, truth }, file, folder))]
  } catch (error) {
    if (!(error instanceof NotHere)) throw error
    tell(error.message)
    return measured
  }
}

async function inProcess(file: string, population: string): Promise<SizeResult> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'size-process.ts'), file, population],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const out: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (status !== 0) throw new TypeError(`the collating process ended with ${status}`)
  return JSON.parse(Buffer.concat(out).toString()) as SizeResult
}
