/** `npm run bench [-- --only NAME] [--quick]`: prints the machine, then each benchmark's medians; writes JSON. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { actsCommitted } from './acts-committed.ts'
import { NotHere } from './benchmark.ts'
import type { Benchmark } from './benchmark.ts'
import { checkHttp } from './check-http.ts'
import { checkInProcess } from './check-in-process.ts'
import { collation } from './collation.ts'
import { importRate } from './import-rate.ts'
import { lab } from './lab.ts'
import { labLuck } from './lab-luck.ts'
import { labSpace } from './lab-space.ts'
import { logVerify } from './log-verify.ts'
import { machine } from './machine.ts'
import { namesAccuracy } from './names-accuracy.ts'
import { points } from './points.ts'
import { pmmlParity } from './pmml-parity.ts'
import { print, save } from './report.ts'
import { scoreRate } from './score-rate.ts'
import { screening } from './screening.ts'
import { screeningPopulation } from './screening-population.ts'
import { screenHttp } from './screen-http.ts'
import { scorecardMemory } from './scorecard-memory.ts'
import { scorecardTraining } from './scorecard-training.ts'
import { startTimes } from './start-times.ts'

const BENCHMARKS: readonly Benchmark[] = [
  actsCommitted,
  checkInProcess,
  importRate,
  lab,
  labLuck,
  labSpace,
  logVerify,
  namesAccuracy,
  pmmlParity,
  points,
  scoreRate,
  scorecardTraining,
  scorecardMemory,
  startTimes,
  checkHttp,
  screening,
  screeningPopulation,
  screenHttp,
  collation,
]

const DOCUMENTS = join(import.meta.dirname, '../docs/generate.ts')

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      quick: { type: 'boolean', default: false },
    },
  })
  const unknown = (values.only ?? []).filter((name) => !BENCHMARKS.some((one) => one.name === name))
  if (unknown.length > 0) {
    console.error(
      `no benchmark ${unknown.join(', ')}; there are ${BENCHMARKS.map(({ name }) => name).join(', ')}`,
    )
    return 2
  }
  for (const [name, value] of Object.entries(machine())) console.log(`${name}: ${value}`)
  let failed = 0
  for (const benchmark of BENCHMARKS) {
    if (values.only !== undefined && !values.only.includes(benchmark.name)) continue
    if (!(await runOne(benchmark, values.quick))) failed += 1
  }
  // What the documents say follows from the results.
  if (!values.quick) spawnSync(process.execPath, [DOCUMENTS], { stdio: 'inherit' })
  return failed === 0 ? 0 : 1
}

async function runOne(benchmark: Benchmark, quick: boolean): Promise<boolean> {
  console.log(`\n${benchmark.name}: ${benchmark.what}`)
  try {
    const tell = (line: string): void => void process.stderr.write(`  … ${line}\n`)
    const measurements = await benchmark.run({ quick, tell })
    print(measurements)
    if (!quick) console.log(`  → ${save(benchmark, measurements).split('/').slice(-3).join('/')}`)
    return true
  } catch (error) {
    if (error instanceof NotHere) {
      console.log(`  skipped: ${error.message}`)
      return true
    }
    console.error(error)
    return false
  }
}

const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error('needs Node 24: run it with npm run bench')
  process.exitCode = 2
} else process.exitCode = await main()
