import { createMixTally } from './household-mix.ts'
import { householdChance, MOST_DIFFERENT } from './household.ts'
import type { Household } from './household.ts'

/** Pairs that came together in one way, as counts of distinct agreement patterns. */
export type PatternSet = {
  readonly name: string
  /** Pattern after pattern: the level of every field, 0 where a value is missing. */
  readonly levels: Uint8Array
  readonly counts: Float64Array
  /** 1 where the field may be learnt from: how the pairs were chosen does not depend on it. */
  readonly free: Uint8Array
  /** Pairs drawn blindly: only from these the unmatched side (u) is learnt. */
  readonly random: boolean
}

/** Chances of each level among matches (m) and non-matches (u), field after field; and how many of each set match. */
export type Estimate = {
  readonly radix: Uint8Array
  /** Where a field's levels begin in `m` and `u`. */
  readonly offsets: Uint16Array
  readonly m: Float64Array
  readonly u: Float64Array
  /** Set to the share of its pairs that match. */
  readonly shares: Float64Array
  /** Where households are a class: what was learnt about it, and set to the share of its pairs in it. */
  readonly household: (Household & { readonly shares: Float64Array }) | undefined
  /** Log-likelihood (with prior) after each round: it never falls. */
  readonly course: readonly number[]
}

export type EmOptions = {
  readonly rounds: number
  /** Stop when the likelihood of an average pair gains less. */
  readonly tolerance: number
  /** What is held to be likely before anything is seen, as counts of pairs: keeps levels never seen from 0. */
  readonly priorM: Float64Array
  /** What is assumed about households, where they are a class of their own. */
  readonly household?: Household | undefined
  /** Prior of a share: matches (and households), non-matches. */
  readonly priorShare: readonly [number, number]
}

export const offsetsOf = (radix: Uint8Array): Uint16Array => {
  const offsets = new Uint16Array(radix.length + 1)
  radix.forEach((levels, at) => (offsets[at + 1] = offsets[at]! + levels))
  return offsets
}

const normalised = (
  counts: Float64Array,
  radix: Uint8Array,
  offsets: Uint16Array,
): Float64Array<ArrayBuffer> => {
  const shares = new Float64Array(counts.length)
  radix.forEach((levels, field) => {
    const from = offsets[field]!
    let total = 0
    for (let level = 1; level < levels; level += 1) total += counts[from + level]!
    for (let level = 1; level < levels; level += 1)
      shares[from + level] = counts[from + level]! / total
  })
  return shares
}

// The likeliest chances under the bound: one level is held, the others keep their proportions.
const bounded = (
  m: Float64Array<ArrayBuffer>,
  radix: Uint8Array,
  offsets: Uint16Array,
  household: Household | undefined,
): Float64Array<ArrayBuffer> => {
  household?.personal.forEach((personal, field) => {
    const from = offsets[field]!
    const different = m[from + 1]!
    if (personal === 0 || different <= MOST_DIFFERENT) return
    m[from + 1] = MOST_DIFFERENT
    for (let level = 2; level < radix[field]!; level += 1)
      m[from + level] = (m[from + level]! * (1 - MOST_DIFFERENT)) / (1 - different)
  })
  return m
}

/**
 * Expectation–maximisation for the Fellegi–Sunter model over several sets of pairs that share m (a composite
 * likelihood), with u given: within each set, fields the set was chosen by are left out, so choosing pairs does not bias
 * what is learnt. Work per round grows with the distinct patterns, not with the pairs. Missing values say nothing. The
 * penalised log-likelihood in `course` never falls, as for any EM.
 */
export const estimate = (
  sets: readonly PatternSet[],
  radix: Uint8Array,
  u: Float64Array,
  options: EmOptions,
  start: Float64Array = options.priorM,
): Estimate => {
  const offsets = offsetsOf(radix)
  const { priorM, priorShare } = options
  let m = bounded(normalised(start, radix, offsets), radix, offsets, options.household)
  let shares = Float64Array.from(sets, ({ random }) => (random ? 0.001 : 0.2))
  let household = options.household
  let homes = shares.map((share) => (household === undefined ? 0 : share / 2))
  const sizes = sets.map(({ counts }) => counts.reduce((sum, one) => sum + one, 0))
  const total = sizes.reduce((sum, one) => sum + one, 0)
  const course: number[] = []
  for (let round = 0; round < options.rounds; round += 1) {
    const countM = priorM.slice()
    const [matched, housed] = [new Float64Array(sets.length), new Float64Array(sets.length)]
    const tally =
      household === undefined ? undefined : createMixTally(options.household!, household)
    let likelihood = logPrior(priorM, m, offsets) + (tally?.logPrior() ?? 0)
    for (const [at, set] of sets.entries()) {
      const [share, home] = [shares[at]!, homes[at]!]
      likelihood += priorShare[0] * Math.log(share) + priorShare[1] * Math.log(1 - share - home)
      if (household !== undefined) likelihood += priorShare[0] * Math.log(home)
      const now = { m, u, share, offsets, home, household }
      likelihood += expect(set, now, (pattern, weight, count, atHome) => {
        matched[at] = matched[at]! + weight * count
        tallyPattern(set, pattern, offsets, countM, weight * count)
        if (atHome === 0) return
        housed[at] = housed[at]! + atHome * count
        tally?.add(set, pattern, now, atHome * count, countM)
      })
    }
    const before = course.at(-1)
    course.push(likelihood)
    m = bounded(normalised(countM, radix, offsets), radix, offsets, household)
    const assumed = priorShare[0] * (household === undefined ? 1 : 2) + priorShare[1]
    const shareOf = (found: Float64Array): Float64Array<ArrayBuffer> =>
      Float64Array.from(sizes, (size, at) => (found[at]! + priorShare[0]) / (size + assumed))
    shares = shareOf(matched)
    if (tally !== undefined) {
      homes = shareOf(housed)
      household = tally.finish()
    }
    if (before !== undefined && likelihood - before < options.tolerance * total) break
  }
  return {
    radix,
    offsets,
    m,
    u,
    shares,
    household: household && { ...household, shares: homes },
    course,
  }
}

/** Chances of each level among pairs that do not match: blind pairs, less what of them matches by `known`. */
export const unmatchedChances = (
  blind: PatternSet,
  radix: Uint8Array,
  priorU: Float64Array,
  known?: { readonly estimate: Estimate; readonly share: number },
): Float64Array => {
  const offsets = offsetsOf(radix)
  const counts = priorU.slice()
  if (known === undefined)
    blind.counts.forEach((count, pattern) => tallyPattern(blind, pattern, offsets, counts, count))
  else {
    const { m, u, household } = known.estimate
    const home = household?.shares[0] ?? 0
    expect(
      blind,
      { m, u, share: known.share, offsets, home, household },
      (pattern, weight, count, atHome) =>
        tallyPattern(blind, pattern, offsets, counts, (1 - weight - atHome) * count),
    )
  }
  return normalised(counts, radix, offsets)
}

function tallyPattern(
  { levels, free }: PatternSet,
  pattern: number,
  offsets: Uint16Array,
  into: Float64Array,
  count: number,
): void {
  for (let field = 0; field < free.length; field += 1) {
    const level = levels[pattern * free.length + field]!
    if (level === 0 || free[field] === 0) continue
    const cell = offsets[field]! + level
    into[cell] = into[cell]! + count
  }
}

export type EmState = {
  readonly m: Float64Array
  readonly u: Float64Array
  readonly share: number
  readonly offsets: Uint16Array
  readonly home: number
  readonly household: Household | undefined
}

function expect(
  set: PatternSet,
  { m, u, share, offsets, home, household }: EmState,
  visit: (pattern: number, weight: number, count: number, atHome: number) => void,
): number {
  const fields = set.free.length
  let likelihood = 0
  for (let pattern = 0; pattern < set.counts.length; pattern += 1) {
    let [match, other, housed] = [share, 1 - share - home, home]
    let blind = 1
    for (let field = 0; field < fields; field += 1) {
      const level = set.levels[pattern * fields + field]!
      if (level === 0 || set.free[field] === 0) continue
      const cell = offsets[field]! + level
      if (household !== undefined)
        housed *= householdChance(household, field, level, m[cell]!, u[cell]!)
      match *= m[cell]!
      other *= u[cell]!
      // Products of many small chances leave the range of numbers; what is divided out comes back below.
      const scale = Math.max(match, other, housed)
      match /= scale
      other /= scale
      housed /= scale
      blind += Math.log(scale)
    }
    const count = set.counts[pattern]!
    const all = match + other + housed
    likelihood += count * (Math.log(all) + blind - 1)
    visit(pattern, match / all, count, housed / all)
  }
  return likelihood
}

function logPrior(prior: Float64Array, chances: Float64Array, offsets: Uint16Array): number {
  let sum = 0
  for (let field = 0; field + 1 < offsets.length; field += 1)
    for (let cell = offsets[field]! + 1; cell < offsets[field + 1]!; cell += 1)
      sum += prior[cell]! * Math.log(chances[cell]!)
  return sum
}
