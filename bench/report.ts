import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark, Measurement } from './benchmark.ts'
import { machine } from './machine.ts'

const FOLDER = join(import.meta.dirname, 'results')

export function print(measurements: readonly Measurement[]): void {
  const width = Math.max(...measurements.map(({ name }) => name.length))
  for (const { name, value, unit, rounds, note } of measurements) {
    const spread =
      rounds === undefined || rounds.length < 2
        ? ''
        : `  [${shown(Math.min(...rounds))} … ${shown(Math.max(...rounds))}, ${rounds.length} rounds]`
    console.log(
      `  ${name.padEnd(width)}  ${shown(value).padStart(11)} ${unit}${spread}${note === undefined ? '' : `  (${note})`}`,
    )
  }
}

function shown(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return value.toLocaleString('en', {
    maximumFractionDigits: value < 0.1 ? 4 : digits,
  })
}

/** `bench/results/<date>-<what>.json`; a quick run is not kept. */
export function save(benchmark: Benchmark, measurements: readonly Measurement[]): string {
  mkdirSync(FOLDER, { recursive: true })
  const at = new Date().toISOString()
  const path = join(FOLDER, `${at.slice(0, 10)}-${benchmark.name}.json`)
  const report = {
    name: benchmark.name,
    what: benchmark.what,
    at,
    machine: machine(),
    measurements,
  }
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`)
  return path
}
