import assert from 'node:assert/strict'
import { test } from 'node:test'
import { latinUnits, gridUnits } from './cover.ts'
import { morrisEffects, morrisUnits } from './morris.ts'
import { sobolIndices, sobolUnits } from './sobol.ts'

/** Ishigami and Homma (1990) with a = 7, b = 0.1, whose indices are known in closed form. */
function ishigami(units: readonly number[]): number {
  const [x, y, z] = units.map((unit) => Math.PI * (2 * unit - 1)) as [number, number, number]
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x)
}
const FIRST = [0.3139, 0.4424, 0]
const TOTAL = [0.5576, 0.4424, 0.2437]

test('Sobol’ indices of the Ishigami function are right within 0.02', () => {
  const found = sobolIndices(sobolUnits(2048, 3, 1).map(ishigami), 3, 1)
  for (const [at, index] of found.entries()) {
    assert.ok(Math.abs(index.first - FIRST[at]!) < 0.02, `S${at + 1} ${index.first}`)
    assert.ok(Math.abs(index.total - TOTAL[at]!) < 0.02, `T${at + 1} ${index.total}`)
  }
})

test('their intervals hold the true value about as often as they say', () => {
  let held = 0
  for (let seed = 0; seed < 40; seed += 1) {
    const [, second] = sobolIndices(sobolUnits(128, 3, seed).map(ishigami), 3, seed)
    if (second!.totalLow <= TOTAL[1]! && TOTAL[1]! <= second!.totalHigh) held += 1
  }
  assert.ok(held >= 35, `${held} of 40`)
})

test('Morris ranks dials by what they do and finds the idle one', () => {
  const units = morrisUnits(40, 3, 5)
  const [strong, weak, idle] = morrisEffects(
    units,
    units.map(([a, b]) => 5 * a! + b! * b!),
  )
  assert.ok(Math.abs(strong!.muStar.mean - 5) < 1e-9 && strong!.sigma < 1e-9)
  assert.ok(weak!.muStar.mean > 0.5 && weak!.sigma > 0)
  assert.equal(idle!.muStar.mean, 0)
})

test('a Latin hypercube uses every part of every range once, a grid every combination', () => {
  const units = latinUnits(50, 4, 9)
  for (let at = 0; at < 4; at += 1)
    assert.equal(new Set(units.map((row) => Math.floor(row[at]! * 50))).size, 50)
  assert.equal(new Set(gridUnits(3, 4).map(String)).size, 81)
})
