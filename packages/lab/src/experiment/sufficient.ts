import { ln, power } from '../random/elementary.ts'
import { cell, KINDS } from '../rules/list-program.ts'
import type { Sim } from '../world/sim.ts'
import { CIVIC, COURT, GOODS, TRADE } from '../world/situations.ts'

/**
 * Fewest steps of exclusion that hold somebody back from a one-off gain D, when each step excluded costs v, the future is
 * discounted by δ and the deed is known with chance q: the least T with D ≤ q v δ (1 - δ^T) / (1 - δ), the trigger
 * condition of a repeated game. Undefined where no finite T suffices.
 */
export function shortestListing(
  D: number,
  q: number,
  v: number,
  delta: number,
): number | undefined {
  const rest = 1 - (D * (1 - delta)) / (q * v * delta)
  if (rest <= 0) return undefined
  return Math.max(0, Math.ceil(ln(rest) / ln(delta) - 1e-9))
}

/** Longer than any run. */
const NO_LENGTH = 0x7fff_ffff

export interface Sufficient {
  /** Steps by ground and kind of subject, as `cell` numbers them; longer than any run where no length is enough. */
  readonly enough: Int32Array
  /** The longest of them for the grounds that are used; undefined where for one no length is enough, or no list is used. */
  readonly longest: number | undefined
}

/** The shortest listing that outweighs the average gain of each situation that falls under a ground. */
export function sufficientLengths(sim: Sim): Sufficient {
  const { set, grounds, bites, frame } = sim
  const delta = power(set['patience.year'], frame.stepDays / 365)
  const enough = new Int32Array(bites.length)
  const used: number[] = []
  for (const [situation, kinds, chance, gain] of [
    [TRADE, [0, 1, 2], set['trade.detect'], set['trade.cheat']],
    // A creditor asks each week anew; over the weeks before somebody thinks again, some four times.
    [COURT, [0, 1, 2], Math.min(1, set['courts.apply'] * 4), set['loans.gain']],
    [GOODS, [1], set['goods.detect'], set['goods.gain']],
    [CIVIC, [0, 2], set['civic.detect'], set['civic.gain']],
  ] as const) {
    const ground = grounds[situation]!
    if (ground < 0) continue
    for (const kind of kinds) {
      const at = cell(ground, kind)
      const bite = bites[at]!
      const least =
        bite === 0 || chance === 0 ? undefined : shortestListing(gain / 2, chance, bite, delta)
      enough[at] = Math.max(enough[at]!, least ?? NO_LENGTH)
      // Public bodies and whoever a list does not reach are bitten by nothing; they do not say what is enough.
      if (bite > 0) used.push(enough[at])
    }
  }
  for (const at of enough.keys())
    if (enough[at] === 0 && bites[at - (at % KINDS.length)] !== 0) enough[at] = NO_LENGTH
  const longest = Math.max(...used)
  return { enough, longest: used.length === 0 || longest === NO_LENGTH ? undefined : longest }
}
