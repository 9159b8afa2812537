import { exp, ln } from '../../random/elementary.ts'
import type { Update } from './fixation.ts'

/** Logarithms of chances: `[i][j]` that one mutant j takes over residents i; -Infinity where it cannot. */
export type LogChances = readonly (readonly number[])[]

/** Selection so strong that nothing but ties is left to luck, yet what cannot happen still differs from what hardly can. */
const NEARLY_INFINITE = 1e6

/**
 * How often each strategy is the whole population when mutations are so rare that each takes over or dies out before the
 * next (Fudenberg and Imhof 2006). Where infinitely strong selection leaves several strategies that nothing can invade, the
 * limit of ever stronger selection says how the time is shared among them.
 */
export function rareMutation(
  chances: (update: Update) => LogChances,
  update: Update,
): readonly number[] {
  const logs = chances(update)
  return restingClasses(logs) === 1 || update.strength !== Infinity
    ? stationary(logs)
    : stationary(chances({ ...update, strength: NEARLY_INFINITE }))
}

/**
 * The stationary distribution of a Markov chain given by the logarithms of its rates out of each state, by the elimination
 * of Grassmann, Taksar and Heyman: no subtraction, and in logarithms no underflow, so the tiniest chances count. States
 * that are never left share what reaches them only if one class of states closes; then the others get 0.
 */
export function stationary(logRate: LogChances): readonly number[] {
  const size = logRate.length
  const a = logRate.map((row) => [...row])
  for (let n = size - 1; n > 0; n -= 1) {
    const out = logSum(a[n]!.slice(0, n))
    if (out === -Infinity) return closed(logRate, n)
    for (let i = 0; i < n; i += 1) {
      a[i]![n]! -= out
      for (let j = 0; j < n; j += 1)
        if (i !== j) a[i]![j] = logSum([a[i]![j]!, a[i]![n]! + a[n]![j]!])
    }
  }
  const weight = [0]
  for (let n = 1; n < size; n += 1) weight.push(logSum(weight.map((log, i) => log + a[i]![n]!)))
  const total = logSum(weight)
  return weight.map((log) => exp(log - total))
}

/** The logarithm of a sum of numbers given by their logarithms. */
export function logSum(logs: readonly number[]): number {
  const most = Math.max(...logs)
  if (most === -Infinity) return -Infinity
  return most + ln(logs.reduce((sum, log) => sum + exp(log - most), 0))
}

function reachedFrom(logRate: LogChances, state: number): ReadonlySet<number> {
  const reached = new Set([state])
  for (const at of reached)
    for (const [to, log] of logRate[at]!.entries())
      if (to !== at && log > -Infinity) reached.add(to)
  return reached
}

/** How many classes of states the chain cannot leave again. */
function restingClasses(logRate: LogChances): number {
  const reached = logRate.map((_, state) => reachedFrom(logRate, state))
  const resting = reached.filter((from, state) =>
    from.values().every((to) => reached[to]!.has(state)),
  )
  return new Set(resting.map((from) => [...from].sort((a, b) => a - b).join())).size
}

/** Where elimination finds a state without a way down, only the states that its closed class reaches keep weight. */
function closed(logRate: LogChances, state: number): readonly number[] {
  const reached = reachedFrom(logRate, state)
  const inside = [state, ...logRate.keys().filter((at) => at !== state && reached.has(at))]
  if (inside.length === 1) return logRate.map((_, at) => (at === state ? 1 : 0))
  const weight = stationary(inside.map((i) => inside.map((j) => logRate[i]![j]!)))
  return logRate.map((_, at) => (reached.has(at) ? weight[inside.indexOf(at)]! : 0))
}
