import type { Axis, GroupDistribution, Rates } from './distribution.ts'
import { decisionAt, decisionsOf } from './distribution.ts'
import { commonRoc } from './common-roc.ts'

/** What an approved good row brings and an approved bad one costs, in the same unit. */
export interface Stakes {
  readonly gain: number
  readonly cost: number
}

/** The stakes at which approving breaks even at this chance of bad: 0.18 is the case of Hardt, Price and Srebro. */
export function breakEvenAt(chanceOfBad: number): Stakes {
  return { gain: 1, cost: (1 - chanceOfBad) / chanceOfBad }
}

export interface GroupDecision extends Rates {
  readonly group: string
}

export interface Policy {
  readonly policy:
    | 'greatest-profit'
    | 'single-threshold'
    | 'demographic-parity'
    | 'equal-opportunity'
    | 'equalised-odds'
  readonly groups: readonly GroupDecision[]
  readonly profit: number
  /** Of the greatest profit that thresholds by group can make. */
  readonly share: number
}

interface Group {
  readonly distribution: GroupDistribution
  readonly decisions: readonly Rates[]
  readonly profit: (rates: Rates) => number
}

/**
 * What each definition of fairness costs, with the threshold of each group: the analysis of Hardt, Price and Srebro,
 * "Equality of Opportunity in Supervised Learning" (2016). Shares at the cut are approved by lot where a definition
 * needs it, so that it holds exactly.
 */
export function comparePolicies(
  distributions: readonly GroupDistribution[],
  stakes: Stakes,
): readonly Policy[] {
  const groups = groupsOf(distributions, stakes)
  const free = within(groups, 'approved', 1)
  const most = profitOf(groups, free)
  const policy = (name: Policy['policy'], rates: readonly Rates[]): Policy => {
    const profit = profitOf(groups, rates)
    const named = rates.map((one, at) => ({ group: groups[at]!.distribution.group, ...one }))
    return { policy: name, groups: named, profit, share: profit / most }
  }
  return [
    policy('greatest-profit', free),
    policy('single-threshold', single(groups)),
    policy('demographic-parity', within(groups, 'approved', 0)),
    policy('equal-opportunity', within(groups, 'goodApproved', 0)),
    policy('equalised-odds', equalised(groups)),
  ]
}

export interface TradeOffPoint {
  /** The widest gap between two groups that is allowed. */
  readonly gap: number
  readonly share: number
}

/** The share of the greatest profit that is left when the gap between groups must not be wider than this. */
export function tradeOff(
  distributions: readonly GroupDistribution[],
  stakes: Stakes,
  definition: 'demographic-parity' | 'equal-opportunity',
  points = 20,
): readonly TradeOffPoint[] {
  const groups = groupsOf(distributions, stakes)
  const axis = definition === 'demographic-parity' ? 'approved' : 'goodApproved'
  const most = profitOf(groups, within(groups, axis, 1))
  return Array.from({ length: points + 1 }, (_, at) => {
    const gap = at / points
    return { gap, share: profitOf(groups, within(groups, axis, gap)) / most }
  })
}

function groupsOf(
  distributions: readonly GroupDistribution[],
  { gain, cost }: Stakes,
): readonly Group[] {
  const all = distributions.reduce((sum, { rows }) => sum + rows, 0)
  return distributions.map((distribution) => {
    const goods = distribution.steps.reduce((sum, { good }) => sum + good, 0)
    const bads = distribution.steps.reduce((sum, { bad }) => sum + bad, 0)
    const weight = distribution.rows / all
    const profit = ({ goodApproved, badApproved }: Rates): number =>
      weight * (goods * goodApproved * gain - bads * badApproved * cost)
    return { distribution, decisions: decisionsOf(distribution), profit }
  })
}

function profitOf(groups: readonly Group[], rates: readonly Rates[]): number {
  return groups.reduce((sum, { profit }, at) => sum + profit(rates[at]!), 0)
}

/**
 * The best decisions whose values on an axis lie within `gap` of one another. Profit is linear between two scores, so
 * the best window starts or ends at a score of some group.
 */
function within(groups: readonly Group[], axis: Axis, gap: number): readonly Rates[] {
  const edges = groups.flatMap(({ decisions }) => decisions.map((one) => one[axis]))
  const starts = new Set([...edges, ...edges.map((edge) => Math.max(0, edge - gap))])
  let best: { readonly profit: number; readonly rates: readonly Rates[] } | undefined
  for (const start of gap >= 1 ? [0] : starts) {
    const rates = groups.map((group) => bestBetween(group, axis, start, Math.min(1, start + gap)))
    const profit = profitOf(groups, rates)
    if (best === undefined || profit > best.profit) best = { profit, rates }
  }
  if (best === undefined) throw new RangeError('no group has scores')
  return best.rates
}

function bestBetween({ decisions, profit }: Group, axis: Axis, low: number, high: number): Rates {
  const inside = decisions.filter((one) => one[axis] > low && one[axis] < high)
  const all = [decisionAt(decisions, axis, low), ...inside, decisionAt(decisions, axis, high)]
  return all.reduce((best, one) => (profit(one) > profit(best) ? one : best))
}

function single(groups: readonly Group[]): readonly Rates[] {
  const scores = new Set(groups.flatMap(({ decisions }) => decisions.map(({ cut }) => cut)))
  const nobody = groups.map(({ decisions }) => decisions[0]!)
  return [...scores].reduce<readonly Rates[]>((best, cut) => {
    const rates = groups.map(({ decisions }) => decisions.findLast((one) => one.cut >= cut)!)
    return profitOf(groups, rates) > profitOf(groups, best) ? rates : best
  }, nobody)
}

/** The best point that every group can reach, mixing two cuts by lot; a group that could do better gives it up. */
function equalised(groups: readonly Group[]): readonly Rates[] {
  const candidates = commonRoc(groups.map(({ decisions }) => decisions))
  const rates = candidates.map((point) =>
    groups.map(({ decisions, distribution }): Rates => {
      const goods = distribution.steps.reduce((sum, { good }) => sum + good, 0)
      const approved = goods * point.goodApproved + (1 - goods) * point.badApproved
      const near = decisionAt(decisions, 'badApproved', point.badApproved)
      return { ...near, ...point, approved }
    }),
  )
  return rates.reduce((best, one) => (profitOf(groups, one) > profitOf(groups, best) ? one : best))
}
