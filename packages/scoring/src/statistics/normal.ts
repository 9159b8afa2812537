/** Share of a standard normal above |z|, both tails. Continued fraction and series; relative error below 1e-12. */
export function twoSidedP(z: number): number {
  return upperGamma(0.5, (z * z) / 2)
}

/** The value of a standard normal below which the share `p` lies, 0 < p < 1: bisection on the exact tail. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0
  const tail = 2 * Math.min(p, 1 - p)
  let [low, high] = [0, 40]
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2
    if (twoSidedP(middle) > tail) low = middle
    else high = middle
  }
  return p < 0.5 ? -low : low
}

/** Share of a chi-square distribution with `df` degrees of freedom above `x`. */
export function chiSquareP(x: number, df: number): number {
  return df <= 0 ? 1 : upperGamma(df / 2, x / 2)
}

/** Regularised upper incomplete gamma function Q(a, x). */
function upperGamma(a: number, x: number): number {
  if (!(x > 0)) return 1
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let n = 1; n < 1000 && term > sum * 1e-17; n += 1) {
      term *= x / (a + n)
      sum += term
    }
    return Math.max(0, 1 - sum * scale)
  }
  // Lentz's continued fraction.
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let h = d
  for (let n = 1; n < 1000; n += 1) {
    const an = -n * (n - a)
    b += 2
    d = 1 / (an * d + b)
    c = b + an / c
    const delta = d * c
    h *= delta
    if (Math.abs(delta - 1) < 1e-16) break
  }
  return scale * h
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
]

function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const t = x + 6.5
  let sum = LANCZOS[0]!
  for (let i = 1; i < LANCZOS.length; i += 1) sum += LANCZOS[i]! / (x - 1 + i)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}
