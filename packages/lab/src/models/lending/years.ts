import { draw, stepKey, threshold } from '../../random/mix.ts'
import type { Luck, Outcomes } from '../model.ts'
import type { Moves } from './impact.ts'
import { bestPolicy, thresholdOf } from './policies.ts'
import type { Rule, Stakes } from './policies.ts'
import type { Group } from './score-table.ts'

export interface Following {
  readonly groups: readonly Group[]
  readonly scores: readonly number[]
  readonly stakes: Stakes
  readonly moves: Moves
  readonly rule: Rule
  readonly people: number
  readonly years: number
}

/**
 * The same people through several rounds: each round the bank chooses its policy anew for the scores as they then are, and
 * a loan moves its borrower to the nearest score of the table. Gives mean scores, rates, thresholds and defaults at the end.
 */
export function followYears(of: Following, { seed, replicate }: Luck): Outcomes {
  const { groups, scores, people, years } = of
  const at = groups.map((group, g) => placed(group, people, seed, replicate * 2 + g))
  const found: Record<string, number> = {}
  const totals = groups.map(() => ({ loans: 0, defaults: 0 }))
  for (let year = 1; year <= years; year += 1) {
    const now = groups.map((group, g) => ({ ...group, people: shares(at[g]!, scores.length) }))
    const policy = bestPolicy(of.rule, now, of.stakes)
    for (const [g, group] of groups.entries()) {
      const { k0, k1 } = stepKey(seed, replicate * 2 + g, year)
      const offered = policy[g]!.map(threshold)
      const repaid = group.repay.map(threshold)
      const places = at[g]!
      for (let person = 0; person < people; person += 1) {
        const s = places[person]!
        if (draw(k0, k1, person, 1) >>> 0 >= offered[s]!) continue
        const up = draw(k0, k1, person, 2) >>> 0 < repaid[s]!
        totals[g]!.loans += 1
        if (!up) totals[g]!.defaults += 1
        const moved = scores[s]! + (up ? of.moves.up : of.moves.down)
        places[person] = nearest(scores, Math.min(of.moves.high, Math.max(of.moves.low, moved)))
      }
      if (year === years) found[`end.threshold.${'AB'[g]}`] = thresholdOf(policy[g]!, scores)
    }
  }
  for (const [g, name] of ['A', 'B'].entries()) {
    const end = shares(at[g]!, scores.length)
    found[`end.mean.${name}`] = end.reduce((sum, share, s) => sum + share * scores[s]!, 0)
    found[`loans.${name}`] = totals[g]!.loans / people / years
    found[`defaults.${name}`] = totals[g]!.defaults / Math.max(1, totals[g]!.loans)
  }
  return found
}

function placed(group: Group, people: number, seed: number, replicate: number): Uint16Array {
  const { k0, k1 } = stepKey(seed, replicate, 0)
  const bounds: number[] = []
  let sum = 0
  for (const share of group.people) bounds.push((sum += share) * 0x1_0000_0000)
  return Uint16Array.from({ length: people }, (_, person) => {
    const word = draw(k0, k1, person, 0) >>> 0
    const s = bounds.findIndex((bound) => word < bound)
    return s === -1 ? bounds.length - 1 : s
  })
}

function shares(places: Uint16Array, count: number): readonly number[] {
  const counts = new Float64Array(count)
  for (const s of places) counts[s]! += 1
  return Array.from(counts, (n) => n / places.length)
}

function nearest(scores: readonly number[], score: number): number {
  let [low, high] = [0, scores.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (scores[middle]! < score) low = middle + 1
    else high = middle
  }
  return low > 0 && score - scores[low - 1]! <= scores[low]! - score ? low - 1 : low
}
