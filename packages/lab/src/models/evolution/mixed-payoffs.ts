import { groupPayoffs } from './public-goods.ts'
import type { Game, Strategy } from './public-goods.ts'

/** Mean payoff of each kind when groups are drawn from a population of any mixture; one number per kind, 0 where nobody is. */
export function expectedPayoffs(
  game: Game,
  kinds: readonly Strategy[],
  counts: readonly number[],
): readonly number[] {
  const size = counts.reduce((sum, count) => sum + count, 0)
  return kinds.map((focal, f) => {
    if (counts[f] === 0) return 0
    const others = counts.map((count, k) => (k === f ? count - 1 : count))
    let mean = 0
    for (const drawn of compositions(game.group - 1, kinds.length)) {
      const chance = drawChance(others, drawn, size - 1)
      if (chance === 0) continue
      const table = { contributor: 0, defector: 0, loner: 0, peer: 0, pool: 0 }
      for (const [k, kind] of kinds.entries()) table[kind] = drawn[k]! + (k === f ? 1 : 0)
      mean += chance * groupPayoffs(game, table)[focal]
    }
    return mean
  })
}

/** Multivariate hypergeometric: the chance to draw exactly these from those. */
function drawChance(from: readonly number[], drawn: readonly number[], size: number): number {
  let chance = 1
  let done = 0
  for (const [k, count] of drawn.entries())
    for (let d = 0; d < count; d += 1) {
      const left = from[k]! - d
      if (left <= 0) return 0
      chance *= (left / (size - done)) * ((done + 1) / (d + 1))
      done += 1
    }
  return chance
}

/** Every way to write `total` as a sum of `parts` counts. */
function* compositions(total: number, parts: number): Generator<readonly number[]> {
  if (parts === 1) {
    yield [total]
    return
  }
  for (let first = 0; first <= total; first += 1)
    for (const rest of compositions(total - first, parts - 1)) yield [first, ...rest]
}
