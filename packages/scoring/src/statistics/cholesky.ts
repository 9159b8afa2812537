/** Square matrices are row by row in one array. */
export type Matrix = Float64Array

/** Lower triangle L with L Lᵀ = A; undefined where A is not positive definite to working precision. */
export function cholesky(a: Matrix, n: number): Matrix | undefined {
  const l = new Float64Array(n * n)
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let sum = a[i * n + j]!
      for (let k = 0; k < j; k += 1) sum -= l[i * n + k]! * l[j * n + k]!
      if (i !== j) l[i * n + j] = sum / l[j * n + j]!
      else if (sum <= 1e-13 * Math.max(1e-300, a[i * n + i]!)) return undefined
      else l[i * n + i] = Math.sqrt(sum)
    }
  return l
}

/** The solution x of L Lᵀ x = b. */
export function solveCholesky(l: Matrix, n: number, b: Float64Array): Float64Array {
  const x = Float64Array.from(b)
  for (let i = 0; i < n; i += 1) {
    let sum = x[i]!
    for (let k = 0; k < i; k += 1) sum -= l[i * n + k]! * x[k]!
    x[i] = sum / l[i * n + i]!
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = x[i]!
    for (let k = i + 1; k < n; k += 1) sum -= l[k * n + i]! * x[k]!
    x[i] = sum / l[i * n + i]!
  }
  return x
}

/** A⁻¹ from its Cholesky factor. */
export function inverseFrom(l: Matrix, n: number): Matrix {
  const inverse = new Float64Array(n * n)
  const unit = new Float64Array(n)
  for (let j = 0; j < n; j += 1) {
    unit.fill(0)
    unit[j] = 1
    const column = solveCholesky(l, n, unit)
    for (let i = 0; i < n; i += 1) inverse[i * n + j] = column[i]!
  }
  return inverse
}
