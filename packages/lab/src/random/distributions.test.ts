import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  binomial,
  exponential,
  geometric,
  normal,
  normalQuantile,
  poisson,
} from './distributions.ts'
import { exp, ln, power } from './elementary.ts'
import { draw } from './mix.ts'

test('own logarithm and exponential agree with the machine’s', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      assert.ok(Math.abs(ln(x) - Math.log(x)) <= 2e-15 * Math.max(1, Math.abs(Math.log(x))))
    }),
  )
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      assert.ok(Math.abs(exp(x) / Math.exp(x) - 1) < 3e-15)
    }),
  )
  assert.ok(Math.abs(power(0.95, 41) - 0.95 ** 41) < 1e-15)
})

function moments(count: number, value: (word: number, k: number) => number) {
  let [sum, squares] = [0, 0]
  for (let k = 0; k < count; k += 1) {
    const x = value(draw(5, 6, k, 1), k)
    sum += x
    squares += x * x
  }
  const mean = sum / count
  return { mean, variance: squares / count - mean * mean }
}

test('every distribution has its mean and variance', () => {
  const N = 200_000
  const binomialOf = (n: number, p: number) => (_word: number, k: number) =>
    binomial((part) => draw(8, 9, k, part), n, p)
  const cases: readonly (readonly [string, number, number, ReturnType<typeof moments>])[] = [
    ['exponential', 1, 1, moments(N, exponential)],
    ['normal', 0, 1, moments(N, normal)],
    ['geometric', 4, 12, moments(N, (word) => geometric(word, 0.25))],
    ['poisson', 3.5, 3.5, moments(N, (word) => poisson(word, 3.5))],
    ['binomial 20', 6, 4.2, moments(N, binomialOf(20, 0.3))],
    ['binomial 1000', 700, 210, moments(20_000, binomialOf(1000, 0.7))],
  ]
  for (const [name, mean, variance, found] of cases) {
    const sigma = Math.sqrt(variance / (name === 'binomial 1000' ? 20_000 : N))
    assert.ok(Math.abs(found.mean - mean) < 5 * sigma, `${name}: mean ${found.mean}`)
    assert.ok(Math.abs(found.variance / variance - 1) < 0.05, `${name}: ${found.variance}`)
  }
})

test('the normal quantile meets known points and mirrors itself', () => {
  assert.ok(Math.abs(normalQuantile(0.975) - 1.959963985) < 1e-8)
  assert.ok(Math.abs(normalQuantile(0.001) + 3.090232306) < 1e-8)
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (p) => {
      assert.ok(Math.abs(normalQuantile(p) + normalQuantile(1 - p)) < 1e-6)
    }),
  )
})
