import type { PreparedField } from '../prepare/prepare-fields.ts'
import { atomKeys, atomsOf } from './atoms.ts'
import type { Atom } from './atoms.ts'
import { ruleName } from './rule.ts'
import type { BlockingRule } from './rule.ts'

export type BlockingBudget = {
  /** Pairs all rules together may put forward, by estimate. */
  readonly pairs: number
  readonly rules: number
}

type Costed = Atom & {
  /** Chance that two records drawn at random agree on it. */
  readonly chance: number
  readonly cover: number
}

const SAMPLE = 40_000
/** With so few pairs nothing needs to be left out. */
const ALL_PAIRS = 3_000_000

const costed = (fields: readonly PreparedField[], atom: Atom, size: number): Costed => {
  const keysOf = atomKeys(fields, atom)
  const counts = new Map<number, number>()
  const step = Math.max(1, Math.floor(size / SAMPLE))
  let [looked, covered] = [0, 0]
  for (let row = 0; row < size; row += step) {
    looked += 1
    const keys = keysOf(row)
    if (keys.length > 0) covered += 1
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  let agreeing = 0
  for (const count of counts.values()) agreeing += count * (count - 1)
  // A sample without a single agreement still leaves room for one.
  const chance = Math.max(agreeing, 1) / Math.max(1, looked * (looked - 1))
  return { ...atom, chance, cover: covered / Math.max(1, looked) }
}

const overlaps = (a: Atom, b: Atom): boolean => a.fields.some((at) => b.fields.includes(at))

// Whoever agrees on the finer form of a field agrees on the coarser one too.
const implies = (fine: Atom, coarse: Atom): boolean =>
  coarse.fields.every((at) => fine.fields.includes(at)) &&
  (fine.form === coarse.form ||
    fine.form === 'value' ||
    fine.form === 'names' ||
    (fine.form === 'sounds' && coarse.form === 'sound'))

const within = (coarse: readonly Atom[], fine: readonly Atom[]): boolean =>
  coarse.every((one) => fine.some((other) => implies(other, one)))

/**
 * Picks blocking rules from what the data offer: single forms that are selective enough, then two or three together,
 * cheapest first, until the budget is spent. A rule that only narrows a chosen one is not taken.
 */
export const chooseRules = (
  fields: readonly PreparedField[],
  size: number,
  budget: BlockingBudget,
): readonly BlockingRule[] => {
  const everyPair = (size * (size - 1)) / 2
  const atoms = atomsOf(fields)
    .map((atom) => costed(fields, atom, size))
    .filter(({ cover }) => cover > 0.02)
  const doubles = atoms.flatMap((one, at) =>
    atoms.slice(at + 1).flatMap((two) => (overlaps(one, two) ? [] : [[one, two]])),
  )
  const costOf = (list: readonly Costed[]): number =>
    list.reduce((chance, atom) => chance * atom.chance, 1) * everyPair
  const sorted = (lists: readonly (readonly Costed[])[]): readonly (readonly Costed[])[] =>
    lists.toSorted((a, b) => costOf(a) - costOf(b))
  const singles = sorted(atoms.map((atom) => [atom]))
  const chosen: (readonly Costed[])[] = []
  let spent = 0
  const take = (lists: readonly (readonly Costed[])[], share: number, most: number): void => {
    for (const list of lists) {
      const cost = costOf(list)
      if (chosen.length >= most || cost > budget.pairs * share || spent + cost > budget.pairs)
        continue
      if (chosen.some((one) => within(one, list))) continue
      chosen.push(list)
      spent += cost
    }
  }
  take(singles, 0.25, Math.ceil(budget.rules / 2))
  // Among combinations the costlier forgive more, so those that use little of the budget come last.
  take(sorted(doubles).toReversed(), 0.12, budget.rules)
  const rules = chosen.map((list): BlockingRule => {
    const plain = list.map(({ form, fields: at }) => ({ form, fields: at }))
    return { name: ruleName(fields, plain), atoms: plain }
  })
  return everyPair <= ALL_PAIRS ? [...rules, { name: ruleName(fields, []), atoms: [] }] : rules
}
