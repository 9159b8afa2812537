import type { Matrix } from '../statistics/cholesky.ts'
import { cholesky, solveCholesky } from '../statistics/cholesky.ts'

/**
 * The Newton step of a concave function with coefficients 1… held at or above zero: the maximum of its quadratic
 * model on that set, by an active-set search that ends in exact solves. Undefined where the curvature is singular.
 */
export function heldStep(
  information: Matrix,
  gradient: Float64Array,
  beta: Float64Array,
  held: boolean,
): Float64Array | undefined {
  const n = beta.length
  const zero = new Uint8Array(n)
  let point = Float64Array.from(beta)
  for (let round = 0; round < 3 * n + 10; round += 1) {
    const next = solveFree(information, gradient, beta, zero)
    if (next === undefined) return undefined
    if (!held) return next
    // Walk towards the solution as far as the bounds allow; what hits a bound stays there.
    let share = 1
    let hit = -1
    for (let j = 1; j < n; j += 1) {
      if (zero[j] === 1 || next[j]! >= 0) continue
      const reach = point[j]! / (point[j]! - next[j]!)
      if (reach < share) {
        share = reach
        hit = j
      }
    }
    point = point.map((value, j) => (zero[j] === 1 ? 0 : value + share * (next[j]! - value)))
    if (hit >= 0) {
      zero[hit] = 1
      point[hit] = 0
      continue
    }
    const freed = mostWanted(information, gradient, beta, point, zero)
    if (freed < 0) return point
    zero[freed] = 0
  }
  return point
}

function solveFree(
  information: Matrix,
  gradient: Float64Array,
  beta: Float64Array,
  zero: Uint8Array,
): Float64Array | undefined {
  const n = beta.length
  const free = Array.from({ length: n }, (_, j) => j).filter((j) => zero[j] === 0)
  const m = free.length
  const a = new Float64Array(m * m)
  const b = new Float64Array(m)
  for (let r = 0; r < m; r += 1) {
    const j = free[r]!
    // information × (x − beta) = gradient, with x = 0 off the free set.
    let right = gradient[j]!
    for (let k = 0; k < n; k += 1) right += information[j * n + k]! * beta[k]!
    b[r] = right
    for (let c = 0; c < m; c += 1) a[r * m + c] = information[j * n + free[c]!]!
  }
  const factor = cholesky(a, m)
  if (factor === undefined) return undefined
  const solved = solveCholesky(factor, m, b)
  const x = new Float64Array(n)
  for (let r = 0; r < m; r += 1) x[free[r]!] = solved[r]!
  return x
}

// The coefficient at zero that the quadratic model would most like to raise; -1 where none.
function mostWanted(
  information: Matrix,
  gradient: Float64Array,
  beta: Float64Array,
  point: Float64Array,
  zero: Uint8Array,
): number {
  const n = beta.length
  let [best, slope] = [-1, 1e-9]
  for (let j = 1; j < n; j += 1) {
    if (zero[j] === 0) continue
    let rise = gradient[j]!
    for (let k = 0; k < n; k += 1) rise -= information[j * n + k]! * (point[k]! - beta[k]!)
    if (rise > slope) [best, slope] = [j, rise]
  }
  return best
}
