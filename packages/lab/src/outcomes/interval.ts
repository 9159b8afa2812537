/** A mean with its 95 % interval over replicates. */
export interface Interval {
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly count: number
  readonly variance: number
}

const T975 = [
  12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281, 2.201, 2.1788,
  2.1604, 2.1448, 2.1314, 2.1199, 2.1098, 2.1009, 2.093, 2.086, 2.0796, 2.0739, 2.0687, 2.0639,
  2.0595, 2.0555, 2.0518, 2.0484, 2.0452, 2.0423,
]

/** 97.5 % quantile of Student's t; beyond 30 degrees of freedom by its expansion around the normal, right to 1e-4. */
export function studentQuantile(degrees: number): number {
  const z = 1.959_963_985
  return (
    T975[degrees - 1] ??
    z + (z ** 3 + z) / (4 * degrees) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2)
  )
}

/** Student's interval of the mean; with one value there is none, and both ends are infinite. */
export function intervalOf(values: readonly number[]): Interval {
  const count = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / count
  if (count < 2) return { mean, low: -Infinity, high: Infinity, count, variance: Number.NaN }
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1)
  const reach = studentQuantile(count - 1) * Math.sqrt(variance / count)
  return { mean, low: mean - reach, high: mean + reach, count, variance }
}

/**
 * The difference of two policies over replicates that share their luck, and how much of the variance that sharing left:
 * variance of the paired differences against that of unpaired ones.
 */
export function pairedDifference(
  policy: readonly number[],
  baseline: readonly number[],
): Interval & { readonly varianceRatio: number } {
  const paired = intervalOf(policy.map((value, at) => value - (baseline[at] ?? Number.NaN)))
  const apart = intervalOf(policy).variance + intervalOf(baseline).variance
  return { ...paired, varianceRatio: apart === 0 ? 0 : paired.variance / apart }
}
