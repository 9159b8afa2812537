/*
 * Public goods in sampled groups with the ways out and the punishments of the literature: who contributes, who does not,
 * who stays out, who punishes others by hand (peers) and who pays beforehand into a pool that punishes (an institution).
 */

export const STRATEGIES = ['contributor', 'defector', 'loner', 'peer', 'pool'] as const
export type Strategy = (typeof STRATEGIES)[number]
export type Counts = Readonly<Record<Strategy, number>>

export interface Game {
  /** Players sampled for a game, those who stay out included. */
  readonly group: number
  readonly multiplier: number
  readonly cost: number
  /** Income of who stays out, and of a participant left alone. */
  readonly outside: number
  /** Whether a contribution is shared among all participants or among the others only. */
  readonly share: 'all' | 'others'
  readonly peerFine: number
  readonly peerCost: number
  /** Fine for each pool punisher in the group, and the dues each pays beforehand. */
  readonly poolFine: number
  readonly poolCost: number
  /** Fraction of fine and cost with which those are punished too who contribute but do not punish. */
  readonly secondOrderPeer: number
  readonly secondOrderPool: number
}

/** What one player of each kind earns in a group of these counts; NaN for kinds that are not there. */
export function groupPayoffs(game: Game, counts: Counts): Readonly<Record<Strategy, number>> {
  const { contributor, defector, loner, peer, pool } = counts
  const inside = contributor + defector + peer + pool
  const givers = contributor + peer + pool
  const alone = inside < 2
  const good = (gives: boolean): number => {
    if (alone) return game.outside
    const paid = gives ? game.cost : 0
    const fund = game.multiplier * game.cost
    return game.share === 'all'
      ? (fund * givers) / inside - paid
      : (fund * (givers - (gives ? 1 : 0))) / (inside - 1) - paid
  }
  const fined = alone ? 0 : 1
  const byPeers = (weight: number): number => fined * weight * game.peerFine * peer
  const byPool = (weight: number): number => fined * weight * game.poolFine * pool
  const there = (count: number, payoff: number): number => (count > 0 ? payoff : Number.NaN)
  const { secondOrderPeer: alsoPeer, secondOrderPool: alsoPool } = game
  return {
    contributor: there(contributor, good(true) - byPeers(alsoPeer) - byPool(alsoPool)),
    defector: there(defector, good(false) - byPeers(1) - byPool(1)),
    loner: there(loner, game.outside),
    peer: there(
      peer,
      good(true) - fined * game.peerCost * (defector + alsoPeer * contributor) - byPool(alsoPool),
    ),
    // The pool is paid before it is known who takes part: also by a member whom nobody joins.
    pool: there(pool, good(true) - (alone ? 0 : game.poolCost)),
  }
}

/** Mean payoffs when groups are drawn without replacement from a population with `i` of `mutant`, the rest `resident`. */
export function pairPayoffs(
  game: Game,
  size: number,
  mutant: Strategy,
  resident: Strategy,
): (i: number) => { readonly mutant: number; readonly resident: number } {
  const zero = { contributor: 0, defector: 0, loner: 0, peer: 0, pool: 0 }
  const tables = Array.from({ length: game.group + 1 }, (_, k) =>
    groupPayoffs(game, { ...zero, [mutant]: k, [resident]: game.group - k }),
  )
  const others = game.group - 1
  return (i) => {
    let [m, r] = [0, 0]
    for (let k = 0; k <= others; k += 1) {
      const withMutant = hypergeometric(size - 1, i - 1, others, k)
      const withResident = hypergeometric(size - 1, i, others, k)
      if (withMutant > 0) m += withMutant * tables[k + 1]![mutant]
      if (withResident > 0) r += withResident * tables[k]![resident]
    }
    return { mutant: m, resident: r }
  }
}

/** Chance of k marked among n drawn without replacement from a population with `marked`. */
export function hypergeometric(population: number, marked: number, n: number, k: number): number {
  if (k > marked || n - k > population - marked || k < 0) return 0
  let p = 1
  // n draws in a fixed order, the marked first, times the number of orders.
  for (let d = 0; d < k; d += 1) p *= (marked - d) / (population - d)
  for (let d = 0; d < n - k; d += 1) p *= (population - marked - d) / (population - k - d)
  for (let d = 0; d < k; d += 1) p *= (n - d) / (d + 1)
  return p
}
