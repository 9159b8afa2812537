import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { splitByRows } from '../evaluation/split.ts'
import type { Table } from '../table/column.ts'
import { createTableBuilder } from '../table/table-builder.ts'
import type { ColumnChoice } from '../training/pre-bin-table.ts'
import { trainModel } from '../training/train-model.ts'
import type { Binning } from './binning.ts'
import { measuresOf } from './measures.ts'

const DATA = join(
  process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../../../../shared'),
  'data/credit',
)

function trainingPart(t: TestContext, file: string, split: string): Table | undefined {
  const [path, rows] = [join(DATA, file), join(DATA, 'splits', split)]
  if (!existsSync(path) || !existsSync(rows)) {
    t.skip(`needs ../shared/data/credit/${file}`)
    return undefined
  }
  const [head, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/).map(cells)
  const builder = createTableBuilder(head!)
  for (const line of lines) builder.add(line)
  const test = JSON.parse(readFileSync(rows, 'utf8')) as readonly number[]
  return splitByRows(builder.finish().table, test).train
}

function cells(line: string): readonly string[] {
  return [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)]
    .map(([, cell]) => cell!.replaceAll('"', ''))
    .slice(0, line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).length)
}

function binned(table: Table, target: string, name: string, choice: ColumnChoice): Binning {
  const columns = { [name]: choice }
  const outcome = trainModel(table, { target, keep: [name], columns })
  if (!outcome.ok) assert.fail(JSON.stringify(outcome.findings))
  return outcome.trained.binned.find((one) => one.name === name)!.binning
}

function near(told: number, expected: number, digits = 6): void {
  assert.ok(Math.abs(told - expected) <= 0.6 * 10 ** -digits, `${told} for ${expected}`)
}

const TAIWAN = ['taiwan/uci_credit_card_default.csv', 'taiwan_test30_strat_seed42.json'] as const
const GERMAN = ['german/germancredit.csv', 'german_test30_strat_seed42.json'] as const

test('Taiwan, PAY_0 at the cuts of optbinning 0.21.0: its table to six digits', (t) => {
  const table = trainingPart(t, ...TAIWAN)
  if (table === undefined) return
  const binning = binned(table, 'default.payment.next.month', 'PAY_0', { cuts: [-1.5, 0.5, 1.5] })
  assert.deepEqual([...binning.counts.bad.subarray(0, 4)], [244, 1974, 895, 1532])
  const woe = [0.675981, 0.569331, -0.604905, -2.096297]
  for (const [at, value] of woe.entries()) near(binning.woe[at]!, value)
  const measures = measuresOf(binning)
  near(measures.informationValue, 0.87921136, 8)
  near(measures.gini, 0.40806619, 8)
  near(measures.jensenShannon, 0.09801128, 8)
  near(measures.hellinger, 0.1034021, 8)
  near(measures.triangular, 0.35851945, 8)
  near(measures.kolmogorovSmirnov, 0.37673149, 8)
  near(measures.herfindahl, 0.49576305, 8)
  near(measures.herfindahlNormalised, 0.39491566, 8)
  near(measures.cramersV, 0.42459124, 8)
})

test('Taiwan, AGE in ten bins: a valley, as optbinning sees it', (t) => {
  const table = trainingPart(t, ...TAIWAN)
  if (table === undefined) return
  const cuts = [23.5, 25.5, 28.5, 29.5, 31.5, 34.5, 40.5, 45.5, 50.5]
  const binning = binned(table, 'default.payment.next.month', 'AGE', { cuts })
  assert.equal(binning.trend, 'valley')
  near(binning.informationValue, 0.02017978, 8)
  near(binning.woe[0]!, -0.310584)
  near(binning.woe[9]!, -0.16948)
  near(measuresOf(binning).gini, 0.07741164, 8)
})

test('German, duration and checking account at the bins of optbinning', (t) => {
  const table = trainingPart(t, ...GERMAN)
  if (table === undefined) return
  const cuts = [8.5, 11.5, 16.5, 34.5, 47.5]
  const duration = binned(table, 'creditability', 'duration_in_month', { cuts })
  near(duration.informationValue, 0.27881924, 8)
  near(duration.woe[0]!, 1.455287)
  near(measuresOf(duration).herfindahlNormalised, 0.14246997, 8)
  const name = 'status_of_existing_checking_account'
  const groups = [
    ['no checking account'],
    ['... >= 200 DM / salary assignments for at least 1 year'],
    ['0 <= ... < 200 DM'],
    ['... < 0 DM'],
  ]
  const account = binned(table, 'creditability', name, { groups })
  const woe = [1.184134, 0.133531, -0.415165, -0.763916]
  for (const [at, value] of woe.entries()) near(account.woe[at]!, value)
  near(account.informationValue, 0.63877471, 8)
  near(measuresOf(account).kolmogorovSmirnov, 0.3537415, 7)
  near(measuresOf(account).gini, 0.40225462, 8)
})
