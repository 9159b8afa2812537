import { stream } from '../random-stream.ts'
import type { Luck } from '../model.ts'
import { bestPolicy } from './policies.ts'
import type { Policy, Rule, Stakes } from './policies.ts'
import type { Group } from './score-table.ts'

/** A bank, two groups by credit score, and applicants who come one after the other. */
export interface Lender {
  readonly groups: readonly Group[]
  readonly rule: Rule | 'everyone'
  /** What a loan earns when it is repaid and when it is not, in the money of `cash`. */
  readonly stakes: Stakes
  /** What the bank begins with; it closes when less than one loan is left. */
  readonly cash: number
  /** Share of a group whose score one loan moves by one place: the inverse of its size. */
  readonly moved: number
  readonly applicants: number
  /** Applicants to whom it lends without choosing. */
  readonly burnIn: number
  /** Whether it knows how many have each score and repay, or goes by the loans it has made. */
  readonly knows: 'truth' | 'loans'
}

/** What came of one group. */
export interface Served {
  readonly people: readonly number[]
  applied: number
  loans: number
  repaid: number
  /** Applicants who repay, or would have: also those who were refused. */
  good: number
}

/** The story of a bank: how many applicants it lived to see, what it has left, and its last policy. */
export interface Lent {
  readonly served: number
  readonly cash: number
  readonly policy: Policy
  readonly groups: readonly Served[]
}

/**
 * Lends to applicants in turn. Who repays rises by one place, who does not falls by one, and with them the share `moved` of
 * their group (D'Amour et al. 2020). The policy is chosen anew after every loan.
 */
export function lendInTurn(lender: Lender, luck: Luck): Lent {
  const random = stream(luck)
  const { rule, stakes, moved, knows } = lender
  const people = lender.groups.map((group) => [...group.people])
  const groups: Served[] = lender.groups.map((_, g) => ({
    people: people[g]!,
    applied: 0,
    loans: 0,
    repaid: 0,
    good: 0,
  }))
  const seen = lender.groups.map(({ people: { length } }) => tallies(length))
  const everyone = lender.groups.map(({ people: { length } }) => Array.from({ length }, () => 1))
  const choose = (): Policy => {
    if (rule === 'everyone') return everyone
    if (knows === 'truth')
      return bestPolicy(
        rule,
        lender.groups.map((group, g) => ({ ...group, people: people[g]! })),
        stakes,
      )
    // What loans show is noisy: one cut for all instead of a judgement of each score by itself.
    if (rule === 'max-profit') return cutByLoans(seen, stakes)
    return bestPolicy(
      rule,
      lender.groups.map(({ weight }, g) => fromLoans(seen[g]!, weight)),
      stakes,
    )
  }
  let policy = knows === 'truth' && lender.burnIn === 0 ? choose() : everyone
  let cash = lender.cash
  let served = 0
  const one = -stakes.defaulted
  for (; served < lender.applicants && cash >= one; served += 1) {
    const g = random.next() < lender.groups[0]!.weight ? 0 : 1
    const shares = people[g]!
    const group = groups[g]!
    const score = placeOf(shares, random.next())
    const good = random.next() < lender.groups[g]!.repay[score]!
    const lot = random.next()
    group.applied += 1
    if (good) group.good += 1
    const chosen = served < lender.burnIn ? everyone : policy
    if (lot >= chosen[g]![score]!) continue
    group.loans += 1
    if (good) group.repaid += 1
    cash += good ? stakes.repaid : stakes.defaulted
    seen[g]!.loans[score]! += 1
    if (good) seen[g]!.repaid[score]! += 1
    const next = Math.min(shares.length - 1, Math.max(0, score + (good ? 1 : -1)))
    const mass = Math.min(moved, shares[score]!)
    shares[score]! -= mass
    shares[next]! += mass
    if (served + 1 >= lender.burnIn) policy = choose()
  }
  return { served, cash, policy, groups }
}

interface Tallies {
  readonly loans: Float64Array
  readonly repaid: Float64Array
}

const tallies = (length: number): Tallies => ({
  loans: new Float64Array(length),
  repaid: new Float64Array(length),
})

/** The lowest score at and above which the loans made so far earned most, the same for both groups. */
function cutByLoans(seen: readonly Tallies[], { repaid: gain, defaulted: loss }: Stakes): Policy {
  const scores = seen[0]!.loans.length
  let [earned, best, cut] = [0, 0, scores]
  for (let s = scores - 1; s >= 0; s -= 1) {
    for (const { loans, repaid } of seen)
      earned += gain * repaid[s]! + loss * (loans[s]! - repaid[s]!)
    if (earned >= best) [best, cut] = [earned, s]
  }
  return seen.map(() => Array.from({ length: scores }, (_, s) => (s >= cut ? 1 : 0)))
}

/** A group as its loans show it: a score without a loan is taken to repay half the time and to have nobody. */
function fromLoans({ loans, repaid }: Tallies, weight: number): Group {
  const total = loans.reduce((sum, count) => sum + count, 0)
  return {
    people: Array.from(loans, (count) => (total === 0 ? 1 / loans.length : count / total)),
    repay: Array.from(loans, (count, s) => (count === 0 ? 0.5 : repaid[s]! / count)),
    weight,
  }
}

function placeOf(shares: readonly number[], luck: number): number {
  let sum = 0
  let last = 0
  for (let s = 0; s < shares.length; s += 1) {
    if (shares[s]! <= 0) continue
    last = s
    if (luck < (sum += shares[s]!)) return s
  }
  // Shares add up to one but for rounding: what is left over falls to the best score there is.
  return last
}
