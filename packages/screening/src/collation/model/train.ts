import type { Blocked } from '../block/candidate-pairs.ts'
import { boundFields, exactLevel } from '../block/rule.ts'
import type { Comparer } from '../compare/comparer.ts'
import type { PreparedField } from '../prepare/prepare-fields.ts'
import { createRandom } from '../random.ts'
import { estimate, offsetsOf, unmatchedChances } from './em.ts'
import type { Estimate, PatternSet } from './em.ts'
import { householdOf } from './household.ts'
import { echoOf } from './echo.ts'
import type { Echo } from './echo.ts'
import type { Household } from './household.ts'
import { createPatternCounter } from './patterns.ts'

export type TrainOptions = {
  readonly seed: number
  /** Blind pairs to draw, and pairs to look at for each rule. */
  readonly blind: number
  readonly perRule: number
}

/** What was learnt, and how likely two records drawn at random are to be the same. */
export type Trained = {
  readonly estimate: Estimate
  readonly echo: Echo | undefined
  readonly prior: number
  readonly sets: readonly {
    readonly name: string
    readonly pairs: number
    readonly share: number
  }[]
}

/** Strength of what is assumed beforehand, in pairs: little, so that a few hundred real pairs outweigh it. */
const BELIEF = 400
const BLIND_BELIEF = 4

const beliefs = (
  fields: readonly PreparedField[],
  radix: Uint8Array,
): [Float64Array, Float64Array] => {
  const offsets = offsetsOf(radix)
  const m = new Float64Array(offsets.at(-1)!)
  const u = new Float64Array(offsets.at(-1)!)
  fields.forEach((field, at) => {
    const top = exactLevel(field)
    const from = offsets[at]!
    // Numbers given to one person or firm are seldom another's; words and towns are often shared.
    const own = field.kind === 'id' || field.kind === 'email' || field.kind === 'phone'
    for (let level = 1; level < radix[at]!; level += 1) {
      // Most matches agree exactly, a tenth nearly, few not at all; most others differ.
      m[from + level] =
        BELIEF * (level === top ? 0.75 : level === 1 ? 0.08 : 0.17 / (radix[at]! - 3 || 1))
      u[from + level] = BLIND_BELIEF * (level === 1 ? 0.9 : (own ? 0.001 : 0.1) / (radix[at]! - 2))
    }
  })
  return [m, u]
}

const blindPairs = (
  comparer: Comparer,
  size: number,
  { seed, blind }: TrainOptions,
): PatternSet => {
  const counter = createPatternCounter(comparer.radix)
  const levels = new Uint8Array(comparer.radix.length)
  const below = createRandom(seed)
  for (let drawn = 0; drawn < (size > 1 ? blind : 0); drawn += 1) {
    const a = below(size)
    const b = below(size - 1)
    comparer.compare(a, b >= a ? b + 1 : b, levels)
    counter.add(levels)
  }
  return counter.finish('blind', new Uint8Array(comparer.radix.length).fill(1), true)
}

const pairsOfRule = (
  comparer: Comparer,
  { laid, groups }: Blocked,
  place: number,
  { seed, perRule }: TrainOptions,
): PatternSet => {
  const { starts, rows } = groups[place]!
  const counter = createPatternCounter(comparer.radix)
  const levels = new Uint8Array(comparer.radix.length)
  const below = createRandom(seed + place + 1)
  let pairs = 0
  for (let block = 0; block + 1 < starts.length; block += 1) {
    const count = starts[block + 1]! - starts[block]!
    pairs += (count * (count - 1)) / 2
  }
  // Every pair of the rule has the same chance to be looked at, whatever the size of its block.
  const chance = Math.min(1, perRule / Math.max(1, pairs))
  const grain = 1 << 30
  for (let block = 0; block + 1 < starts.length; block += 1)
    for (let at = starts[block]!; at < starts[block + 1]!; at += 1)
      for (let other = at + 1; other < starts[block + 1]!; other += 1) {
        if (chance < 1 && below(grain) >= chance * grain) continue
        comparer.compare(rows[at]!, rows[other]!, levels)
        counter.add(levels)
      }
  const free = new Uint8Array(comparer.radix.length).fill(1)
  for (const field of dependentOn(comparer.fields, boundFields(laid[place]!.rule))) free[field] = 0
  return counter.finish(laid[place]!.rule.name, free, false)
}

// E-mail addresses are often made from names, so pairs chosen by one teach nothing about the other.
const dependentOn = (
  fields: readonly PreparedField[],
  bound: ReadonlySet<number>,
): ReadonlySet<number> => {
  const kinds = new Set([...bound].map((at) => fields[at]!.kind))
  const named = kinds.has('given') || kinds.has('family') || kinds.has('name')
  const also = fields.flatMap(({ kind }, at) => {
    const isName = kind === 'given' || kind === 'family' || kind === 'name'
    return (named && kind === 'email') || (kinds.has('email') && isName) ? [at] : []
  })
  return new Set([...bound, ...also])
}

/** Learns the model without a single label. */
export const train = (
  comparer: Comparer,
  blocked: Blocked,
  size: number,
  options: TrainOptions,
): Trained => {
  const { fields, radix } = comparer
  const ruled = blocked.laid.flatMap(({ rule }, place) =>
    rule.atoms.length === 0 ? [] : [pairsOfRule(comparer, blocked, place, options)],
  )
  const sets = [
    blindPairs(comparer, size, options),
    ...ruled.filter(({ counts }) => counts.length > 0),
  ]
  const found = learn(sets, radix, beliefs(fields, radix), householdOf(fields))
  const shares = sets.map(({ name, counts }, at) => ({
    name,
    pairs: counts.reduce((sum, one) => sum + one, 0),
    share: found.shares[at]!,
  }))
  const echo = echoOf(fields, sets, found)
  return {
    estimate: found,
    echo,
    prior: priorOf(comparer, blocked, found, shares, size),
    sets: shares,
  }
}

/** Matches among blind pairs colour u at first; once m is known they are taken out, and m learnt again. */
const REFINEMENTS = 3

function learn(
  sets: readonly PatternSet[],
  radix: Uint8Array,
  [priorM, priorU]: readonly [Float64Array, Float64Array],
  household: Household | undefined,
): Estimate {
  const blind = sets[0]!
  const options = { rounds: 200, tolerance: 1e-7, priorM, priorShare: [1, 4], household } as const
  let found = estimate(sets, radix, unmatchedChances(blind, radix, priorU), options)
  for (let round = 0; round < REFINEMENTS; round += 1) {
    const known = { estimate: found, share: found.shares[0]! }
    const u = unmatchedChances(blind, radix, priorU, known)
    found = estimate(sets, radix, u, options, found.m)
  }
  return found
}

// Each rule tells how many matches it holds, and the model tells which part of all matches agrees on its fields.
function priorOf(
  { fields }: Comparer,
  { laid, groups }: Blocked,
  { m, offsets }: Estimate,
  shares: Trained['sets'],
  size: number,
): number {
  const totals = laid.flatMap(({ rule }, place) => {
    const share = shares.find(({ name }) => name === rule.name)?.share
    if (share === undefined || rule.atoms.some(({ form }) => form !== 'value')) return []
    const { starts } = groups[place]!
    let pairs = 0
    for (let block = 0; block + 1 < starts.length; block += 1) {
      const count = starts[block + 1]! - starts[block]!
      pairs += (count * (count - 1)) / 2
    }
    let recall = 1
    for (const at of boundFields(rule)) {
      const field = fields[at]!
      recall *= m[offsets[at]! + exactLevel(field)]! * (field.filled / size) ** 2
    }
    return [(pairs * share) / Math.max(recall, 0.01)]
  })
  const everyPair = (size * (size - 1)) / 2
  const sorted = totals.toSorted((a, b) => a - b)
  const matches = sorted[Math.floor(sorted.length / 2)] ?? everyPair * shares[0]!.share
  return Math.min(0.5, Math.max(matches, 1) / Math.max(everyPair, 1))
}
