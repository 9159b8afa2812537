import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draw, stepKey, threshold } from './mix.ts'
import { philox } from './philox.ts'

/** Chi-square statistic of how often each of `cells` was hit. */
function chiSquare(cells: number, count: number, cellOf: (k: number) => number): number {
  const hits = new Int32Array(cells)
  for (let k = 0; k < count; k += 1) hits[cellOf(k)]! += 1
  const expected = count / cells
  return hits.reduce((sum, hit) => sum + (hit - expected) ** 2 / expected, 0)
}

/** Five sigma around the mean of the statistic: one false alarm in a million, and the draws here are fixed anyway. */
function assertChance(statistic: number, cells: number, what: string): void {
  const [mean, sigma] = [cells - 1, Math.sqrt(2 * (cells - 1))]
  assert.ok(Math.abs(statistic - mean) < 5 * sigma, `${what}: ${statistic} of ${mean} ± ${sigma}`)
}

const N = 400_000

test('neighbouring agents, slots, steps, replicates and seeds give words that look independent', () => {
  const by: Readonly<Record<string, (k: number) => number>> = {
    agent: (k) => draw(1, 2, k, 3),
    slot: (k) => draw(7, 9, 5, k),
    step: (k) => wordOf(42, 0, k, 11, 1),
    replicate: (k) => wordOf(42, k, 3, 11, 1),
    seed: (k) => wordOf(k, 0, 3, 11, 1),
    'agent and slot': (k) => draw(1, 2, k >> 4, k & 15),
  }
  for (const [name, word] of Object.entries(by)) {
    assertChance(
      chiSquare(1024, N, (k) => word(k) >>> 22),
      1024,
      `high bits by ${name}`,
    )
    assertChance(
      chiSquare(1024, N, (k) => word(k) & 1023),
      1024,
      `low bits by ${name}`,
    )
    const pair = (k: number) => ((word(2 * k) >>> 27) << 5) | (word(2 * k + 1) >>> 27)
    assertChance(chiSquare(1024, N / 2, pair), 1024, `pairs by ${name}`)
  }
})

test('a change of any bit of agent, slot or key changes every bit of the word half of the time', () => {
  const flips = new Int32Array(32)
  let trials = 0
  for (let bit = 0; bit < 20; bit += 1)
    for (let agent = 0; agent < 2000; agent += 1)
      for (const other of [draw(1, 2, agent ^ (1 << bit), 3), draw(1, 2, agent, 3 ^ (1 << bit))]) {
        const changed = other ^ draw(1, 2, agent, 3)
        for (let b = 0; b < 32; b += 1) flips[b]! += (changed >>> b) & 1
        trials += 1
      }
  for (const [b, count] of flips.entries())
    assert.ok(Math.abs(count / trials - 0.5) < 0.01, `bit ${b}: ${count / trials}`)
})

test('certainty is always below its threshold and impossibility never', () => {
  for (let k = 0; k < 1000; k += 1) {
    assert.ok(draw(1, 2, k, 3) >>> 0 < threshold(1))
    assert.ok(!(draw(1, 2, k, 3) >>> 0 < threshold(0)))
  }
})

test('philox gives the words its authors publish', () => {
  assert.deepEqual(philox([0, 0, 0, 0], [0, 0]), [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8])
  const ones = 0xffff_ffff
  assert.deepEqual(
    philox([ones, ones, ones, ones], [ones, ones]),
    [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  )
})

function wordOf(seed: number, replicate: number, step: number, agent: number, slot: number) {
  const { k0, k1 } = stepKey(seed, replicate, step)
  return draw(k0, k1, agent, slot)
}
