import { draw, stepKey, threshold } from '../../random/mix.ts'
import type { Luck } from '../model.ts'
import type { Group } from './score-table.ts'

/** How a loan moves a score, and the bounds of scores. */
export interface Moves {
  readonly up: number
  readonly down: number
  readonly low: number
  readonly high: number
  /** Whether the bounds cut each person's new score or the mean of those at a score. */
  readonly clamp: 'person' | 'mean'
}

const cut = (score: number, { low, high }: Moves): number => Math.min(high, Math.max(low, score))

/** Mean change of a borrower's score at each score. */
export function meanMoves(
  group: Group,
  scores: readonly number[],
  moves: Moves,
): readonly number[] {
  return scores.map((score, s) => {
    const repay = group.repay[s]!
    if (moves.clamp === 'mean')
      return cut(score + repay * moves.up + (1 - repay) * moves.down, moves) - score
    return (
      repay * cut(score + moves.up, moves) + (1 - repay) * cut(score + moves.down, moves) - score
    )
  })
}

/** Change of a group's mean score under a policy, exactly. */
export function meanImpact(
  group: Group,
  accept: readonly number[],
  moved: readonly number[],
): number {
  return group.people.reduce((sum, share, s) => sum + share * accept[s]! * moved[s]!, 0)
}

/** The same with so many people of the group, each drawn, offered, and repaying or not by chance. */
export function sampledImpact(
  group: Group,
  accept: readonly number[],
  scores: readonly number[],
  moves: Moves,
  people: number,
  { seed, replicate }: Luck,
): number {
  const { k0, k1 } = stepKey(seed, replicate, 0)
  let sum = 0
  const cumulative = new Float64Array(scores.length)
  for (const [s, share] of group.people.entries()) cumulative[s] = (sum += share) * 0x1_0000_0000
  const offered = accept.map(threshold)
  const repaid = group.repay.map(threshold)
  let total = 0
  for (let person = 0; person < people; person += 1) {
    const s = place(cumulative, draw(k0, k1, person, 0) >>> 0)
    if (draw(k0, k1, person, 1) >>> 0 >= offered[s]!) continue
    const up = draw(k0, k1, person, 2) >>> 0 < repaid[s]!
    const score = scores[s]!
    total += cut(score + (up ? moves.up : moves.down), moves) - score
  }
  return total / people
}

function place(cumulative: Float64Array, word: number): number {
  let [low, high] = [0, cumulative.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (word < cumulative[middle]!) high = middle
    else low = middle + 1
  }
  return low
}

/** Where lending to one more person of the group stops helping its mean, and where it begins to do harm. */
export function outcomeCurve(
  group: Group,
  scores: readonly number[],
  moved: readonly number[],
): {
  readonly best: number
  readonly bestRate: number
  readonly harmScore: number
  readonly harmRate: number
} {
  let [sum, rate, best, bestRate] = [0, 0, 0, 0]
  for (let s = scores.length - 1; s >= 0; s -= 1) {
    const step = group.people[s]! * moved[s]!
    if (sum + step < 0) {
      const part = step === 0 ? 0 : -sum / step
      const gap = (scores[s + 1] ?? scores[s]!) - scores[s]!
      const harmRate = rate + part * group.people[s]!
      return { best, bestRate, harmScore: scores[s]! + part * gap, harmRate }
    }
    sum += step
    rate += group.people[s]!
    if (sum > best) [best, bestRate] = [sum, rate]
  }
  return { best, bestRate, harmScore: -Infinity, harmRate: 1 }
}
