import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Benchmark, Measurement } from './benchmark.ts'
import { withScratch } from './scratch.ts'
import { median, quantile, rounded } from './statistics.ts'

interface Built {
  readonly seconds: Readonly<Record<'filling' | 'freezing' | 'writing', number>>
  readonly bytes: number
  readonly words: number
  readonly names: number
  readonly peakOfBuilding: number
}

interface Served {
  readonly empty: number
  readonly loaded: number
  readonly serving: number
  readonly reading: number
  readonly opening: number
  readonly answers: readonly {
    readonly name: string
    readonly asked: number
    readonly found: number
    readonly complete: number
    readonly waits: readonly number[]
    readonly cpuSeconds: number
  }[]
  readonly many: readonly number[]
  readonly late: readonly number[]
  readonly refresh: {
    readonly changed: number
    readonly changing: number
    readonly frozen: number
    readonly before: { readonly rss: number; readonly peak: number }
    readonly peak: number
  }
}

const MIB = 2 ** 20

async function inProcess<T>(file: string, heap: number, ...args: readonly string[]): Promise<T> {
  const path = join(import.meta.dirname, 'population', file)
  const flags = ['--expose-gc', `--max-old-space-size=${heap}`]
  const child = spawn(process.execPath, [...flags, path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (status !== 0) throw new TypeError(`${file} ended with ${status}`)
  return JSON.parse(out) as T
}

const DEFAULT_SIZE = 1_000_000

function sizeOf(quick: boolean): number {
  const wanted = Number(process.env['POPULATION'] ?? (quick ? 100_000 : DEFAULT_SIZE))
  if (!Number.isInteger(wanted) || wanted < 1000)
    throw new TypeError('POPULATION must be a whole number of entities, 1,000 at least')
  return wanted
}

const MOST_HEAP = 8192

export const screeningPopulation: Benchmark = {
  name: 'screening-population',
  what: 'a made-up register as large as the largest collections of lists (POPULATION=4300000 for their size), its names as skewed as real ones: built, opened, asked by one client, changed and refreshed, in processes of their own',
  run: async ({ quick, tell }) => {
    const size = sizeOf(quick)
    tell(`making up ${size.toLocaleString('en')} entities`)
    return withScratch(async (folder) => {
      const path = join(folder, 'population.snapshot')
      const built = await inProcess<Built>('build-process.ts', MOST_HEAP, `${size}`, path)
      tell('asking')
      const questions = quick ? 100 : 500
      const served = await inProcess<Served>(
        'serve-process.ts',
        MOST_HEAP,
        `${size}`,
        path,
        `${questions}`,
      )
      return [...ofBuilding(size, built), ...ofServing(size, served)]
    })
  },
}

function ofBuilding(
  size: number,
  { seconds, bytes, words, names, peakOfBuilding }: Built,
): readonly Measurement[] {
  const note = `${size.toLocaleString('en')} entities, ${names.toLocaleString('en')} names, ${words.toLocaleString('en')} different words`
  return [
    { name: 'filling the index', unit: 's', value: rounded(seconds.filling), note },
    { name: 'freezing it', unit: 's', value: rounded(seconds.freezing) },
    {
      name: 'filling and freezing',
      unit: 'entities/s',
      value: rounded(size / (seconds.filling + seconds.freezing)),
    },
    { name: 'peak memory of building', unit: 'MiB', value: rounded(peakOfBuilding / MIB) },
    { name: 'snapshot', unit: 'MiB', value: rounded(bytes / MIB) },
    { name: 'snapshot of a million entities', unit: 'MB', value: rounded(bytes / size) },
    { name: 'making the snapshot and writing it', unit: 's', value: rounded(seconds.writing) },
  ]
}

function ofServing(size: number, served: Served): readonly Measurement[] {
  const { refresh } = served
  const all = served.answers.flatMap(({ waits }) => waits)
  const perMillion = (bytes: number): number => rounded(bytes / size)
  return [
    { name: 'reading the snapshot from a warm file', unit: 's', value: rounded(served.reading) },
    { name: 'opening it with its checksum', unit: 's', value: rounded(served.opening) },
    {
      name: 'memory of the index for a million entities, opened',
      unit: 'MB',
      value: perMillion(served.loaded - served.empty),
      note: 'resident set less that of the empty process',
    },
    {
      name: 'what answering all questions added to it',
      unit: 'MiB',
      value: rounded((served.serving - served.loaded) / MIB),
      note: 'programs, words and names kept ready; bounded',
    },
    {
      name: 'all questions, median',
      unit: 'ms',
      value: rounded(median(all)),
      note: `${all.length.toLocaleString('en')} questions, one client`,
    },
    { name: 'all questions, 99 of 100 within', unit: 'ms', value: rounded(quantile(all, 0.99)) },
    ...served.answers.flatMap(ofKind),
    {
      name: 'a query with 20 different names, median',
      unit: 'ms',
      value: rounded(median(served.many)),
    },
    {
      name: 'from a new listing to the answer that has it, median',
      unit: 'ms',
      value: rounded(median(served.late)),
    },
    {
      name: 'from a new listing to the answer that has it, longest',
      unit: 'ms',
      value: rounded(Math.max(...served.late)),
      note: `${served.late.length} listings`,
    },
    {
      name: 'refresh: changing',
      unit: 'entities/s',
      value: rounded(refresh.changed / refresh.changing),
      note: `${refresh.changed.toLocaleString('en')} entities anew`,
    },
    { name: 'refresh: making one layer again', unit: 's', value: rounded(refresh.frozen) },
    {
      name: 'refresh: peak memory against before',
      unit: '×',
      value: rounded(refresh.peak / refresh.before.rss),
      note: 'resident set of the whole process',
    },
    { name: 'refresh: peak memory', unit: 'MiB', value: rounded(refresh.peak / MIB) },
  ]
}

function ofKind({
  name,
  asked,
  found,
  complete,
  waits,
  cpuSeconds,
}: Served['answers'][number]): readonly Measurement[] {
  return [
    { name: `${name}: median`, unit: 'ms', value: rounded(median(waits)) },
    { name: `${name}: 99 of 100 within`, unit: 'ms', value: rounded(quantile(waits, 0.99)) },
    { name: `${name}: rate`, unit: 'queries/s of CPU', value: rounded(asked / cpuSeconds) },
    {
      name: `${name}: right one among the first 5`,
      unit: '%',
      value: Number(((100 * found) / asked).toFixed(1)),
      note: `or one of the same name; ${((100 * complete) / asked).toFixed(0)} % of the answers left nothing near out`,
    },
  ]
}
