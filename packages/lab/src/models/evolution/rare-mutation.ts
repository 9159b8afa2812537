/**
 * How often each strategy is the whole population when mutations are so rare that each takes over or dies out before the
 * next (Fudenberg and Imhof 2006). `chance[i][j]`: that one mutant j takes over residents i.
 */
export function rareMutation(chance: readonly (readonly number[])[]): readonly number[] {
  const count = chance.length
  const rate = chance.map((row, i) => row.map((p, j) => (i === j ? 0 : p / (count - 1))))
  return stationary(rate)
}

/**
 * The stationary distribution of a Markov chain given by its rates out of each state, by the elimination of Grassmann,
 * Taksar and Heyman: no subtraction, so tiny chances keep their digits. States that are never left share what reaches them
 * only if one class of states closes; then the others get 0.
 */
export function stationary(rate: readonly (readonly number[])[]): readonly number[] {
  const size = rate.length
  const a = rate.map((row) => [...row])
  for (let n = size - 1; n > 0; n -= 1) {
    let out = 0
    for (let j = 0; j < n; j += 1) out += a[n]![j]!
    if (out === 0) return closed(rate, n)
    for (let i = 0; i < n; i += 1) {
      a[i]![n]! /= out
      for (let j = 0; j < n; j += 1) if (i !== j) a[i]![j]! += a[i]![n]! * a[n]![j]!
    }
  }
  const weight = [1]
  for (let n = 1; n < size; n += 1) {
    let sum = 0
    for (let i = 0; i < n; i += 1) sum += weight[i]! * a[i]![n]!
    weight.push(sum)
  }
  const total = weight.reduce((sum, one) => sum + one, 0)
  return weight.map((one) => one / total)
}

/** Where elimination finds a state without a way down, order the states anew with it first. */
function closed(rate: readonly (readonly number[])[], state: number): readonly number[] {
  const order = [state, ...rate.keys().filter((other) => other !== state)]
  const reached = new Set([state])
  for (const at of reached) for (const [to, p] of rate[at]!.entries()) if (p > 0) reached.add(to)
  // Only the states that the closed class reaches keep weight.
  const inside = order.filter((at) => reached.has(at))
  if (inside.length === 1) return rate.map((_, at) => (at === state ? 1 : 0))
  const weight = stationary(inside.map((i) => inside.map((j) => rate[i]![j]!)))
  return rate.map((_, at) => (reached.has(at) ? weight[inside.indexOf(at)]! : 0))
}
