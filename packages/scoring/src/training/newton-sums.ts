import type { Design } from './design.ts'

/** Sums over all rows at one point: log likelihood, its gradient and its curvature (lower triangle used). */
export interface NewtonSums {
  readonly logLikelihood: number
  readonly gradient: Float64Array
  readonly information: Float64Array
  /** The largest log odds of any row, either way: very large where the classes can be parted. */
  readonly extreme: number
}

/** Coefficient 0 is the intercept; the model is of the log odds good to bad. `stride` takes every so-manieth row. */
export function newtonSums(design: Design, beta: Float64Array, stride = 1): NewtonSums {
  const { rows, width, codes, woe, bad, weights } = design
  const n = width + 1
  const gradient = new Float64Array(n)
  const information = new Float64Array(n * n)
  const x = new Float64Array(n)
  x[0] = 1
  let logLikelihood = 0
  let extreme = 0
  for (let i = 0; i < rows; i += stride) {
    let eta = beta[0]!
    const start = i * width
    for (let j = 0; j < width; j += 1) {
      const value = woe[(j << 8) | codes[start + j]!]!
      x[j + 1] = value
      eta += beta[j + 1]! * value
    }
    const weight = weights === undefined ? 1 : weights[i]!
    const good = bad[i] === 1 ? 0 : 1
    const e = Math.exp(-Math.abs(eta))
    const chance = eta >= 0 ? 1 / (1 + e) : e / (1 + e)
    const signed = good === 1 ? eta : -eta
    logLikelihood -= weight * (signed >= 0 ? Math.log1p(e) : Math.log1p(e) - signed)
    if (Math.abs(eta) > extreme) extreme = Math.abs(eta)
    const residual = weight * (good - chance)
    const curvature = weight * chance * (1 - chance)
    for (let j = 0; j < n; j += 1) {
      const value = x[j]!
      gradient[j]! += residual * value
      const scaled = curvature * value
      const row = j * n
      for (let k = 0; k <= j; k += 1) information[row + k]! += scaled * x[k]!
    }
  }
  for (let j = 0; j < n; j += 1)
    for (let k = 0; k < j; k += 1) information[k * n + j] = information[j * n + k]!
  return { logLikelihood, gradient, information, extreme }
}
