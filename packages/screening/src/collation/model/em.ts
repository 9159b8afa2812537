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
  /** Log-likelihood (with prior) after each round: it never falls. */
  readonly course: readonly number[]
}

export type EmOptions = {
  readonly rounds: number
  /** Stop when the likelihood of an average pair gains less. */
  readonly tolerance: number
  /** What is held to be likely before anything is seen, as counts of pairs: keeps levels never seen from 0. */
  readonly priorM: Float64Array
  /** Beta prior of a share: matches, non-matches. */
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
): Float64Array => {
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
  let m = normalised(start, radix, offsets)
  let shares = Float64Array.from(sets, ({ random }) => (random ? 0.001 : 0.2))
  const sizes = sets.map(({ counts }) => counts.reduce((sum, one) => sum + one, 0))
  const total = sizes.reduce((sum, one) => sum + one, 0)
  const course: number[] = []
  for (let round = 0; round < options.rounds; round += 1) {
    const countM = priorM.slice()
    const matched = new Float64Array(sets.length)
    let likelihood = logPrior(priorM, m, offsets)
    for (const [at, set] of sets.entries()) {
      const share = shares[at]!
      likelihood += priorShare[0] * Math.log(share) + priorShare[1] * Math.log(1 - share)
      likelihood += expect(set, { m, u, share, offsets }, (pattern, weight, count) => {
        matched[at] = matched[at]! + weight * count
        tallyPattern(set, pattern, offsets, countM, weight * count)
      })
    }
    const before = course.at(-1)
    course.push(likelihood)
    m = normalised(countM, radix, offsets)
    shares = Float64Array.from(
      sizes,
      (size, at) => (matched[at]! + priorShare[0]) / (size + priorShare[0] + priorShare[1]),
    )
    if (before !== undefined && likelihood - before < options.tolerance * total) break
  }
  return { radix, offsets, m, u, shares, course }
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
    const { m, u } = known.estimate
    expect(blind, { m, u, share: known.share, offsets }, (pattern, weight, count) =>
      tallyPattern(blind, pattern, offsets, counts, (1 - weight) * count),
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

type Now = {
  readonly m: Float64Array
  readonly u: Float64Array
  readonly share: number
  readonly offsets: Uint16Array
}

function expect(
  set: PatternSet,
  { m, u, share, offsets }: Now,
  visit: (pattern: number, weight: number, count: number) => void,
): number {
  const fields = set.free.length
  let likelihood = 0
  for (let pattern = 0; pattern < set.counts.length; pattern += 1) {
    let [match, other] = [share, 1 - share]
    let blind = 1
    for (let field = 0; field < fields; field += 1) {
      const level = set.levels[pattern * fields + field]!
      if (level === 0 || set.free[field] === 0) continue
      const cell = offsets[field]! + level
      match *= m[cell]!
      other *= u[cell]!
      // Products of many small chances leave the range of numbers; what is divided out comes back below.
      const scale = Math.max(match, other)
      match /= scale
      other /= scale
      blind += Math.log(scale)
    }
    const count = set.counts[pattern]!
    likelihood += count * (Math.log(match + other) + blind - 1)
    visit(pattern, match / (match + other), count)
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
