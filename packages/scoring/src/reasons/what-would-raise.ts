import type { Text } from '@xinyong/identity'
import { binWords } from '../card/bin-words.ts'
import type { Facts, FactValue } from '../card/facts.ts'
import { findBin, holds } from '../card/find-bin.ts'
import type {
  BinCells,
  Characteristic,
  NumericCharacteristic,
  Scorecard,
} from '../card/scorecard.ts'
import { nextAbove } from '../card/compiled/tables.ts'

/** One fact that a person can change, from what to what, and what it brings. */
export interface Change {
  readonly characteristic: string
  readonly fact: string
  readonly title: Text
  readonly from: FactValue
  /** The nearest value that gets these points. */
  readonly to: number | string
  readonly words: Text
  readonly gain: number
  /** Bins moved over: one for the next better one. */
  readonly steps: number
}

export interface Raise {
  /** Fewest changes that reach the goal, and among those the fewest steps; undefined where none do. */
  readonly plan: readonly Change[] | undefined
  /** The first better bin of every fact that can be changed, greatest gain first. */
  readonly each: readonly Change[]
  /** As high as actionable facts can bring the score. */
  readonly reach: number
}

/**
 * What would raise a score to a goal, from declared actionable facts only and within what the card says is feasible.
 * Exact: a card adds up, so all combinations are weighed. It is arithmetic on the card, not a promise about the future.
 */
export function whatWouldRaise(card: Scorecard, facts: Facts, score: number, goal: number): Raise {
  const options = card.characteristics.map((one) => changesOf(one, facts))
  const each = options
    .flatMap((some) => some.toSorted((a, b) => a.steps - b.steps || b.gain - a.gain).slice(0, 1))
    .toSorted((a, b) => b.gain - a.gain)
  const best = options.map((some) => Math.max(0, ...some.map(({ gain }) => gain)))
  const reach = score + best.reduce((sum, gain) => sum + gain, 0)
  const plan = goal <= score ? [] : goal > reach ? undefined : cheapest(options, goal - score)
  return { plan, each, reach }
}

interface Partial {
  readonly changes: readonly Change[]
  readonly steps: number
}

/** Fewest changes, then fewest steps, by what is still needed after each characteristic. */
function cheapest(options: readonly (readonly Change[])[], needed: number): readonly Change[] {
  let states = new Map<string, Partial>([[`0 0`, { changes: [], steps: 0 }]])
  for (const some of options) {
    const next = new Map(states)
    for (const state of states.values())
      for (const change of some) {
        const changes = [...state.changes, change]
        const gained = Math.min(
          needed,
          changes.reduce((sum, { gain }) => sum + gain, 0),
        )
        const steps = state.steps + change.steps
        const key = `${changes.length} ${gained}`
        const other = next.get(key)
        if (other === undefined || steps < other.steps) next.set(key, { changes, steps })
      }
    states = next
  }
  for (let count = 1; count <= options.length; count += 1) {
    const found = states.get(`${count} ${needed}`)
    if (found !== undefined) return found.changes
  }
  return []
}

/** All better bins of one characteristic that somebody can get into. */
function changesOf(one: Characteristic, facts: Facts): readonly Change[] {
  const value = facts[one.id] ?? null
  const { change } = one
  const found = findBin(one, value)
  if (!change.actionable || !found.found) return []
  const better = (
    bin: BinCells,
    kind: 'interval' | 'category',
    to: number | string,
    steps: number,
  ): Change => ({
    characteristic: one.id,
    fact: one.fact.name,
    title: one.fact.title,
    from: value,
    to,
    words: binWords(one, kind, bin),
    gain: bin.points - found.bin.points,
    steps,
  })
  if (one.kind === 'categorical') {
    if (change.direction !== 'categories') return []
    return one.bins.flatMap((bin) => {
      const to = bin.categories.find((category) => change.to.includes(category))
      return to === undefined || bin.points <= found.bin.points
        ? []
        : [better(bin, 'category', to, 1)]
    })
  }
  // From a code or from nothing on file there is no distance to a quantity.
  if (change.direction === 'categories' || typeof value !== 'number' || found.kind !== 'interval')
    return []
  const here = one.bins.findIndex((bin) => bin === found.bin)
  return one.bins.flatMap((bin, at) => {
    const upward = at > here
    const allowed = change.direction === 'any' || (change.direction === 'increase') === upward
    if (at === here || !allowed || bin.points <= found.bin.points) return []
    const to = nearest(one, at, upward)
    if (to === undefined || !isFeasible(one, to, value)) return []
    return [better(bin, 'interval', to, Math.abs(at - here))]
  })
}

/** The value of a bin closest to those on the other side of its bound, on the grid of its steps. */
function nearest(one: NumericCharacteristic, at: number, upward: boolean): number | undefined {
  const bin = one.bins[at]
  const bound = upward ? bin?.from : bin?.to
  const { change } = one
  if (
    bin === undefined ||
    bound === undefined ||
    !change.actionable ||
    change.direction === 'categories'
  )
    return undefined
  const edge = upward ? Math.max(bound, change.min ?? bound) : Math.min(bound, change.max ?? bound)
  const { step } = change
  if (step === undefined) {
    if (isIn(one, at, edge)) return edge
    const beside = upward ? nextAbove(edge) : -nextAbove(-edge)
    return isIn(one, at, beside) ? beside : undefined
  }
  const first = (upward ? Math.ceil(edge / step) : Math.floor(edge / step)) * step
  return [first, upward ? first + step : first - step].find((to) => isIn(one, at, to))
}

// A special value inside an interval is a code, not a quantity to aim at.
function isIn(one: NumericCharacteristic, at: number, value: number): boolean {
  const bin = one.bins[at]
  const isCode = one.specials.some(({ values }) => values.includes(value))
  return bin !== undefined && !isCode && Number.isFinite(value) && holds(bin, one.closed, value)
}

function isFeasible({ change }: NumericCharacteristic, to: number, from: number): boolean {
  if (!change.actionable || change.direction === 'categories') return false
  return to !== from && to >= (change.min ?? -Infinity) && to <= (change.max ?? Infinity)
}
