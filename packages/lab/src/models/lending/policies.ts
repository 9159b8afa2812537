import type { Group } from './score-table.ts'

/** Chance of a loan at each score, for each group. */
export type Policy = readonly (readonly number[])[]

export type Rule = 'max-profit' | 'demographic-parity' | 'equal-opportunity'

/** What a loan earns when it is repaid (above 0) and when it is not (below 0). */
export interface Stakes {
  readonly repaid: number
  readonly defaulted: number
}

const profitAt = (repay: number, { repaid, defaulted }: Stakes): number =>
  repaid * repay + defaulted * (1 - repay)

/** The bank's best policy under a rule. Exact: profit is piecewise linear, so the best lies at a corner. */
export function bestPolicy(rule: Rule, groups: readonly Group[], stakes: Stakes): Policy {
  if (rule === 'max-profit')
    return groups.map(({ repay }) => repay.map((p) => (profitAt(p, stakes) >= 0 ? 1 : 0)))
  // Equal rates of those accepted, or of those accepted among those who would repay.
  const weights = groups.map(({ people, repay }) => {
    if (rule === 'demographic-parity') return people
    const good = people.map((share, s) => share * repay[s]!)
    const total = good.reduce((sum, one) => sum + one, 0)
    return good.map((one) => one / total)
  })
  const corners = new Set([0, 1, ...weights.flatMap(cornersOf)])
  let best = { profit: -Infinity, rate: 0 }
  for (const rate of [...corners].sort((a, b) => a - b)) {
    const profit = profitOf(policyAt(rate, weights), groups, stakes)
    if (profit > best.profit + 1e-15) best = { profit, rate }
  }
  return policyAt(best.rate, weights)
}

/** Rates at which a group's marginal borrower passes to the next score down. */
function cornersOf(weight: readonly number[]): readonly number[] {
  let sum = 0
  return weight.toReversed().map((share) => Math.min(1, (sum += share)))
}

/** From the best score down until the rate is reached; at the last score by lot. */
function policyAt(rate: number, weights: readonly (readonly number[])[]): Policy {
  return weights.map((weight) => {
    let left = rate
    return weight
      .toReversed()
      .map((share) => {
        const taken = share <= 0 ? (left > 1e-12 ? 1 : 0) : Math.min(1, Math.max(0, left / share))
        left -= taken * share
        return taken > 1 - 1e-9 ? 1 : taken < 1e-9 ? 0 : taken
      })
      .toReversed()
  })
}

export function profitOf(policy: Policy, groups: readonly Group[], stakes: Stakes): number {
  return groups.reduce(
    (total, { people, repay, weight }, g) =>
      total +
      weight *
        people.reduce(
          (sum, share, s) => sum + share * (policy[g]?.[s] ?? 0) * profitAt(repay[s]!, stakes),
          0,
        ),
    0,
  )
}

/** The lowest score that gets a loan; where the last is drawn by lot, as far up to the next score as the lot refuses. */
export function thresholdOf(accept: readonly number[], scores: readonly number[]): number {
  const first = accept.findIndex((chance) => chance > 0)
  if (first === -1) return Infinity
  const gap = (scores[first + 1] ?? scores[first]!) - scores[first]!
  return scores[first]! + (1 - accept[first]!) * gap
}
