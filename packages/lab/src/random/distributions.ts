import { exp, ln, power } from './elementary.ts'

/*
 * Every distribution takes a fixed number of words, so that two policies with different parameters stay on the same luck.
 * All are quantile functions: the same word gives the smaller value under the smaller parameter.
 */

/** A word as a number strictly between 0 and 1. */
export function unit(word: number): number {
  return ((word >>> 0) + 0.5) / 0x1_0000_0000
}

/** Exponential with mean 1; one word. */
export function exponential(word: number): number {
  return -ln(unit(word))
}

/** Trials up to and with the first success; one word. */
export function geometric(word: number, p: number): number {
  return p >= 1 ? 1 : Math.max(1, Math.ceil(ln(unit(word)) / ln(1 - p)))
}

/**
 * Standard normal; one word. Quantile after Acklam's rational approximation (relative error 1.2e-9), which is far below
 * what 32 bits can tell apart.
 */
export function normal(word: number): number {
  return normalQuantile(unit(word))
}

const A = [
  -39.696830286653757, 220.9460984245205, -275.92851044696869, 138.357751867269, -30.66479806614716,
  2.5066282774592392,
]
const B = [
  -54.476098798224058, 161.58583685804089, -155.69897985988661, 66.80131188771972,
  -13.280681552885721,
]
const C = [
  -0.0077848940024302926, -0.32239645804113648, -2.4007582771618381, -2.5497325393437338,
  4.3746641414649678, 2.9381639826987831,
]
const D = [0.0077846957090414622, 0.32246712907003983, 2.445134137142996, 3.7544086619074162]

const horner = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)

/** The standard normal quantile for p in (0, 1). */
export function normalQuantile(p: number): number {
  if (p > 0.97575) return -normalQuantile(1 - p)
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * ln(p))
    return horner(C, q) / (horner(D, q) * q + 1)
  }
  const q = p - 0.5
  const r = q * q
  return (horner(A, r) * q) / (horner(B, r) * r + 1)
}

const WALK = 256

/** Successes among n trials; one word for each 256 trials begun, given by `words(k)`. */
export function binomial(words: (k: number) => number, n: number, p: number): number {
  let sum = 0
  for (let k = 0, left = n; left > 0; k += 1, left -= WALK)
    sum += binomialSmall(unit(words(k)), Math.min(left, WALK), p)
  return sum
}

function binomialSmall(u: number, n: number, p: number): number {
  if (p <= 0) return 0
  if (p >= 1) return n
  if (p > 0.5) return n - binomialSmall(1 - u, n, 1 - p)
  let mass = power(1 - p, n)
  let sum = mass
  let k = 0
  while (u > sum && k < n) {
    mass *= ((n - k) * p) / ((k + 1) * (1 - p))
    sum += mass
    k += 1
  }
  return k
}

/** Poisson with a mean up to 500; one word. */
export function poisson(word: number, mean: number): number {
  const u = unit(word)
  let mass = exp(-mean)
  let sum = mass
  let k = 0
  while (u > sum && mass > 0) {
    k += 1
    mass *= mean / k
    sum += mass
  }
  return k
}
