import { cholesky, inverseFrom } from '../statistics/cholesky.ts'
import { twoSidedP } from '../statistics/normal.ts'
import type { Design } from './design.ts'
import { heldStep } from './held-step.ts'
import { newtonSums } from './newton-sums.ts'

export interface LogisticOptions {
  /** ½ l2 Σ β² is taken from the log likelihood, the intercept apart. 0: maximum likelihood. */
  readonly l2: number
  /** `held`: no coefficient of a weight of evidence below zero, so that a better bin never loses points. */
  readonly signs: 'held' | 'free'
}

export interface FittedCoefficient {
  readonly value: number
  /** From the information at the maximum; absent for one held at zero, and where the information is singular. */
  readonly standardError?: number
  readonly z?: number
  readonly pValue?: number
  readonly varianceInflation?: number
}

export interface Fitted {
  /** Of the log odds good to bad. */
  readonly intercept: FittedCoefficient
  readonly coefficients: readonly FittedCoefficient[]
  readonly logLikelihood: number
  readonly iterations: number
  readonly converged: boolean
  /** The classes can be parted without error along some direction: coefficients grow without end. */
  readonly separated: boolean
}

const MOST_STEPS = 60
const SMALL = 1e-10
const MANY_ROWS = 5000

/**
 * Logistic regression of good against bad on weights of evidence, by Newton's method with halved steps.
 * @param start intercept and coefficients of a model near this one
 */
export function fitLogistic(
  design: Design,
  options: LogisticOptions,
  start?: ArrayLike<number>,
): Fitted {
  let beta = new Float64Array(design.width + 1)
  if (start === undefined) beta[0] = logOdds(design)
  else beta.set(start)
  let iterations = 0
  // With many rows a part of them leads near the solution first.
  const stride = Math.floor(design.rows / MANY_ROWS)
  if (stride > 1 && start === undefined) beta = climb(design, beta, options, stride).beta
  const end = climb(design, beta, options, 1)
  iterations += end.iterations
  return described(design, end, options, iterations)
}

interface Climb {
  readonly beta: Float64Array<ArrayBuffer>
  readonly sums: ReturnType<typeof newtonSums>
  readonly iterations: number
  readonly converged: boolean
}

function climb(
  design: Design,
  start: Float64Array<ArrayBuffer>,
  { l2, signs }: LogisticOptions,
  stride: number,
): Climb {
  const at = (beta: Float64Array): ReturnType<typeof newtonSums> =>
    penalised(newtonSums(design, beta, stride), beta, l2 / stride)
  let beta = start
  let sums = at(beta)
  for (let iterations = 1; iterations <= MOST_STEPS; iterations += 1) {
    const goal = heldStep(sums.information, sums.gradient, beta, signs === 'held')
    if (goal === undefined) return { beta, sums, iterations, converged: false }
    let share = 1
    let next = Float64Array.from(goal)
    let nextSums = at(next)
    while (!(nextSums.logLikelihood >= sums.logLikelihood - SMALL) && share > 1e-6) {
      share /= 2
      next = beta.map((value, j) => value + share * (goal[j]! - value))
      nextSums = at(next)
    }
    const moved = next.reduce((most, value, j) => Math.max(most, Math.abs(value - beta[j]!)), 0)
    ;[beta, sums] = [next, nextSums]
    if (moved < (stride > 1 ? 1e-4 : SMALL)) return { beta, sums, iterations, converged: true }
    // Quadratic convergence: after a step this small the next one is below rounding.
    if (stride === 1 && moved < 1e-7) return { beta, sums, iterations, converged: true }
  }
  return { beta, sums, iterations: MOST_STEPS, converged: false }
}

function penalised(
  sums: ReturnType<typeof newtonSums>,
  beta: Float64Array,
  l2: number,
): ReturnType<typeof newtonSums> {
  if (l2 === 0) return sums
  const n = beta.length
  let { logLikelihood } = sums
  for (let j = 1; j < n; j += 1) {
    logLikelihood -= (l2 / 2) * beta[j]! ** 2
    sums.gradient[j]! -= l2 * beta[j]!
    sums.information[j * n + j]! += l2
  }
  return { ...sums, logLikelihood }
}

function described(
  { width }: Design,
  { beta, sums, converged }: Climb,
  { l2, signs }: LogisticOptions,
  iterations: number,
): Fitted {
  const n = beta.length
  const free = Array.from({ length: n }, (_, j) => j).filter(
    (j) => j === 0 || signs === 'free' || beta[j]! > 0,
  )
  const m = free.length
  const information = Float64Array.from(
    { length: m * m },
    (_, at) => sums.information[free[Math.floor(at / m)]! * n + free[at % m]!]!,
  )
  const factor = cholesky(information, m)
  const inverse = factor === undefined ? undefined : inverseFrom(factor, m)
  const told = (j: number): FittedCoefficient => {
    const value = beta[j]!
    const at = free.indexOf(j)
    if (at < 0 || inverse === undefined) return { value }
    const standardError = Math.sqrt(inverse[at * m + at]!)
    const z = value / standardError
    return { value, standardError, z, pValue: twoSidedP(z) }
  }
  return {
    intercept: told(0),
    coefficients: Array.from({ length: width }, (_, j) => told(j + 1)),
    logLikelihood: l2 === 0 ? sums.logLikelihood : newtonLikelihood(sums, beta, l2),
    iterations,
    converged,
    separated: sums.extreme > 25 && (!converged || beta.some((value) => Math.abs(value) > 12)),
  }
}

function newtonLikelihood(
  sums: ReturnType<typeof newtonSums>,
  beta: Float64Array,
  l2: number,
): number {
  return beta.reduce(
    (sum, value, j) => (j === 0 ? sum : sum + (l2 / 2) * value ** 2),
    sums.logLikelihood,
  )
}

function logOdds({ bad, weights }: Design): number {
  let [good, bads] = [0, 0]
  for (let i = 0; i < bad.length; i += 1) {
    const weight = weights?.[i] ?? 1
    if (bad[i] === 1) bads += weight
    else good += weight
  }
  return Math.log(good / bads)
}
