import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  aucWithin,
  decisionsOf,
  distributionFromRows,
  distributionFromTable,
} from './distribution.ts'
import type { GroupDistribution } from './distribution.ts'
import { breakEvenAt, comparePolicies, tradeOff } from './trade-off.ts'

const SHARED = process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../../../../shared')
const FICO = join(SHARED, 'data/credit/fico-by-race')

function ficoGroups(): readonly GroupDistribution[] {
  const read = (name: string): readonly (readonly string[])[] =>
    readFileSync(join(FICO, `${name}.csv`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.trim().split(','))
  const [totals, below, outcome] = [
    read('totals'),
    read('transrisk_cdf_by_race_ssa').slice(1),
    read('transrisk_performance_by_race_ssa').slice(1),
  ]
  return (totals[0] ?? []).slice(1).map((group, at) => {
    const column = at + 1
    const table = below.map((row, place) => ({
      score: Number(row[0]),
      share: Number(row[column]) - Number(below[place - 1]?.[column] ?? 0),
      badRate: Number(outcome[place]?.[column]) / 100,
    }))
    return distributionFromTable(group, Number(totals[1]?.[column]), table)
  })
}

const near = (given: number, expected: number, by: number, what: string): void =>
  assert.ok(Math.abs(given - expected) <= by, `${what}: ${given}, not ${expected}`)

test('the Federal Reserve tables give the good rates and areas that were measured beside them', (t) => {
  if (!existsSync(FICO)) return t.skip('needs ../shared/data/credit/fico-by-race')
  const expected = [
    [0.7587, 0.9249],
    [0.3366, 0.8982],
    [0.5681, 0.8937],
    [0.8068, 0.8989],
  ] as const
  return ficoGroups().forEach((group, at) => {
    const good = group.steps.reduce((sum, one) => sum + one.good, 0)
    near(good, expected[at]![0], 5e-5, `${group.group} good`)
    near(aucWithin(decisionsOf(group)), expected[at]![1], 5e-5, `${group.group} area`)
  })
})

test('what each definition costs on them is what Hardt, Price and Srebro (2016) print, within a point', (t) => {
  if (!existsSync(FICO)) return t.skip('needs ../shared/data/credit/fico-by-race')
  const policies = comparePolicies(ficoGroups(), breakEvenAt(0.18))
  // Section 6 of the paper: shares of the greatest profit. Its finer handling of ties is not printed.
  const printed = [1, 0.993, 0.698, 0.928, 0.802]
  policies.forEach(({ policy, share }, at) => near(share, printed[at]!, 0.01, policy))
  const [, , parity, opportunity, odds] = policies
  const same = (values: readonly number[]): void =>
    values.forEach((value) => near(value, values[0]!, 1e-9, 'rate'))
  same(parity!.groups.map(({ approved }) => approved))
  same(opportunity!.groups.map(({ goodApproved }) => goodApproved))
  same(odds!.groups.map(({ goodApproved }) => goodApproved))
  return same(odds!.groups.map(({ badApproved }) => badApproved))
})

const anyGroups = fc
  .array(
    fc.array(
      fc.record({ score: fc.integer({ min: 0, max: 9 }), bad: fc.integer({ min: 0, max: 1 }) }),
      {
        minLength: 4,
        maxLength: 30,
      },
    ),
    { minLength: 2, maxLength: 3 },
  )
  .map((groups) =>
    groups.map((rows, at) =>
      // One good and one bad row each, so that every rate exists.
      distributionFromRows(
        `g${at}`,
        [...rows.map(({ score }) => score), 9, 0],
        [...rows.map(({ bad }) => bad), 0, 1],
      ),
    ),
  )

test('no constraint makes more than none, equalised odds no more than equal opportunity, and each holds', () => {
  fc.assert(
    fc.property(anyGroups, fc.double({ min: 0.05, max: 0.6, noNaN: true }), (groups, at) => {
      const [free, single, parity, opportunity, odds] = comparePolicies(groups, breakEvenAt(at))
      for (const one of [single, parity, opportunity]) assert.ok(one!.profit <= free!.profit + 1e-9)
      assert.ok(odds!.profit >= -1e-9)
      const gap = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
      assert.ok(gap(parity!.groups.map(({ approved }) => approved)) < 1e-9)
      assert.ok(gap(opportunity!.groups.map(({ goodApproved }) => goodApproved)) < 1e-9)
      assert.ok(gap(odds!.groups.map(({ badApproved }) => badApproved)) < 1e-9)
      // Nobody approved is always allowed, so no policy makes a loss.
      for (const one of [free, single, parity, opportunity]) assert.ok(one!.profit >= -1e-9)
    }),
    { numRuns: 80 },
  )
})

test('a wider gap never costs, and no limit gives everything', () => {
  fc.assert(
    fc.property(anyGroups, (groups) => {
      const stakes = breakEvenAt(0.3)
      if (comparePolicies(groups, stakes)[0]!.profit <= 0) return
      for (const definition of ['demographic-parity', 'equal-opportunity'] as const) {
        const points = tradeOff(groups, stakes, definition, 5)
        points.slice(1).forEach(({ share }, at) => assert.ok(share >= points[at]!.share - 1e-9))
        near(points.at(-1)!.share, 1, 1e-9, definition)
      }
    }),
    { numRuns: 40 },
  )
})
