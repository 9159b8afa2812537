import { ln, power } from '../random/elementary.ts'
import { cell } from '../rules/list-program.ts'
import type { Sim } from '../world/sim.ts'
import { COURT, GOODS, TRADE } from '../world/situations.ts'

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

/** The shortest sufficient listing for the average gain of the scheme's first situation, as a share of the law's term. */
export function sufficientShare(sim: Sim): number | undefined {
  const { set, grounds, bites, lengths, frame } = sim
  const situations = [COURT, TRADE, GOODS]
  const situation = situations.find((one) => grounds[one]! >= 0)
  if (situation === undefined) return undefined
  const ground = grounds[situation]!
  const [chance, gain] =
    situation === COURT
      ? [Math.min(1, set['courts.apply'] * 4), set['loans.gain']]
      : situation === TRADE
        ? [set['trade.detect'], set['trade.cheat']]
        : [set['goods.detect'], set['goods.gain']]
  const delta = power(set['patience.year'], frame.stepDays / 365)
  const kind = situation === GOODS ? 1 : 0
  const length = lengths[ground]!
  const bite = bites[cell(ground, kind)]!
  if (bite === 0 || chance === 0) return undefined
  const least = shortestListing(gain / 2, chance, bite, delta)
  return least === undefined || length === 0 ? undefined : Math.max(1, least) / length
}
