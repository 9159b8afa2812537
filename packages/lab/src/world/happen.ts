import { draw } from '../random/mix.ts'
import { AT, COUNTERS } from '../outcomes/counters.ts'
import { CLEAR, LEFT } from './layout.ts'
import type { Moment } from './prepare.ts'
import type { Sim } from './sim.ts'
import { SLOT } from './slots.ts'

/** What may happen to an agent in a step: their word is low enough, though the rule may still say no. */
export const REPORT = 1
export const CHANCE = 2
export const WANT = 4
export const HEAR = 8

const WIDTH = COUNTERS.length
const NEEDS = AT.needs

/**
 * Draws for a piece at once and marks to whom something may happen, so that nobody is asked in vain four times a step. The
 * rule draws the same words again and decides.
 */
export function mayHappen(
  sim: Sim,
  moment: Moment,
  tally: Float64Array,
  from: number,
  to: number,
): Uint8Array {
  const { k0, k1, reported } = moment
  const { most, chanceBelow, reports, hears } = sim
  const { may, select } = sim.scratch
  const { group } = sim.columns
  const { picked } = select
  if (reports) {
    const count = select.within(k0, k1, SLOT.report, 0, reported, from, to, 0)
    for (let k = 0; k < count; k += 1) may[picked[k]! - from] = REPORT
  }
  const chances = select.within(k0, k1, SLOT.chance, 0, most.chance, from, to, 0)
  for (let k = 0; k < chances; k += 1) {
    const i = picked[k]!
    const word = draw(k0, k1, i, SLOT.chance) >>> 0
    may[i - from] = may[i - from]! | (word < chanceBelow[group[i]!]! ? CHANCE : 0)
  }
  wanting(sim, moment, tally, from, to)
  const hearing = select.within(k0, k1, SLOT.hear, 0, hears, from, to, 0)
  for (let k = 0; k < hearing; k += 1) {
    const at = picked[k]! - from
    may[at] = may[at]! | HEAR
  }
  return may
}

/**
 * Nearly everybody wants something that no measure of their own forbids, with no luck so bad that another's could strike
 * them: that is counted here, and only the others are asked in their turn. Nobody who is clear now is listed by then.
 */
function wanting(
  sim: Sim,
  { k0, k1 }: Moment,
  tally: Float64Array,
  from: number,
  to: number,
): void {
  const { most, needs, byName, family } = sim
  const { may, select } = sim.scratch
  const { group, status, flags } = sim.columns
  const { picked } = select
  const unlucky = Math.max(byName, family)
  const count = select.within(k0, k1, SLOT.need, 0, most.need, from, to, 0)
  for (let k = 0; k < count; k += 1) {
    const i = picked[k]!
    const g = group[i]!
    if (draw(k0, k1, i, SLOT.need) >>> 0 >= needs[g]! || (flags[i]! & LEFT) !== 0) continue
    if (status[i] === CLEAR && draw(k0, k1, i, SLOT.refuse) >>> 0 >= unlucky)
      tally[g * WIDTH + NEEDS]! += 1
    else may[i - from] = may[i - from]! | WANT
  }
}
