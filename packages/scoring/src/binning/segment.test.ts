import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ClassCounts } from './counts.ts'
import { segment } from './segment.ts'
import { DEFAULT_BINNING } from './settings.ts'
import type { BinningSettings, Trend } from './settings.ts'
import { informationOf } from './weight-of-evidence.ts'

const trends = ['ascending', 'descending', 'peak', 'valley', 'none'] as const

/** Every division of the pre-bins tried in turn: slow, and plainly right. */
function bestByTrial(
  counts: ClassCounts,
  totals: { good: number; bad: number },
  trend: Trend,
  settings: BinningSettings,
  minRows: number,
): number | undefined {
  const m = counts.good.length
  let best: number | undefined
  for (let mask = 0; mask < 2 ** (m - 1); mask += 1) {
    const bins: { good: number; bad: number }[] = []
    for (let at = 0; at < m; at += 1) {
      if (at === 0 || (mask & (1 << (at - 1))) !== 0) bins.push({ good: 0, bad: 0 })
      bins.at(-1)!.good += counts.good[at]!
      bins.at(-1)!.bad += counts.bad[at]!
    }
    const rates = bins.map(({ good, bad }) => bad / (good + bad))
    const moves = rates.slice(1).map((rate, at) => rate - rates[at]!)
    const allowed =
      bins.length <= settings.maxBins &&
      bins.every(
        ({ good, bad }) =>
          Math.min(good, bad) >= settings.minEach && good + bad >= Math.max(minRows, 1),
      ) &&
      moves.every((move) => Math.abs(move) > Math.max(1e-12, settings.minRateDifference - 1e-12)) &&
      follows(moves, trend)
    if (!allowed) continue
    const value =
      bins.reduce(
        (sum, { good, bad }) => sum + informationOf(good, bad, totals, settings.smoothing),
        0,
      ) -
      (bins.length - 1) * settings.penalty * (1 / totals.good + 1 / totals.bad)
    if (best === undefined || value > best) best = value
  }
  return best
}

function follows(moves: readonly number[], trend: Trend): boolean {
  const firstDown = moves.findIndex((move) => move < 0)
  const firstUp = moves.findIndex((move) => move > 0)
  switch (trend) {
    case 'none':
      return true
    case 'ascending':
      return firstDown === -1
    case 'descending':
      return firstUp === -1
    case 'peak':
      return firstDown === -1 || moves.slice(firstDown).every((move) => move < 0)
    case 'valley':
      return firstUp === -1 || moves.slice(firstUp).every((move) => move > 0)
  }
}

test('dynamic programming finds what trying every division finds', () => {
  const counts = fc.integer({ min: 0, max: 12 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(counts, counts), { minLength: 1, maxLength: 9 }),
      fc.constantFrom(...trends),
      fc.record({
        maxBins: fc.integer({ min: 1, max: 6 }),
        minEach: fc.integer({ min: 0, max: 3 }),
        minRateDifference: fc.constantFrom(0, 0.05, 0.2),
        penalty: fc.constantFrom(0, 1, 3.84),
      }),
      fc.integer({ min: 0, max: 10 }),
      (cells, trend, wishes, minRows) => {
        const good = Float64Array.from(cells, ([one]) => one)
        const bad = Float64Array.from(cells, ([, one]) => one)
        const totals = { good: sum(good), bad: sum(bad) }
        fc.pre(totals.good > 0 && totals.bad > 0)
        const settings = { ...DEFAULT_BINNING, ...wishes }
        const found = segment({ good, bad }, totals, trend, settings, minRows)
        const best = bestByTrial({ good, bad }, totals, trend, settings, minRows)
        assert.equal(found === undefined, best === undefined)
        if (found === undefined || best === undefined) return
        assert.ok(Math.abs(found.value - best) < 1e-9, `${found.value} against ${best}`)
        assert.ok(found.starts.length < settings.maxBins)
      },
    ),
    { numRuns: 400 },
  )
})

function sum(values: Float64Array): number {
  return values.reduce((so, value) => so + value, 0)
}
