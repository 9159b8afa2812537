import { draw } from '../random/mix.ts'
import { AT, COUNTERS } from '../outcomes/counters.ts'
import { KINDS } from '../rules/list-program.ts'
import { ACCUSED, DEED, LEFT, LISTED, PAUSED } from './layout.ts'
import type { Moment } from './prepare.ts'
import type { Sim } from './sim.ts'
import { SLOT } from './slots.ts'

/*
 * A step of the list where nothing else happens to anybody besides trade. The loops call nothing and read columns through
 * names of their own, which is what lets them be compiled to a few reads an agent; whatever is not the common case is left
 * to `advance`, `court` and `comeBack`, which are the rule.
 */

const WIDTH = COUNTERS.length
const STEPS = AT.listedSteps
const WRONG = AT.wrongSteps
const BURDEN = AT.burden
const BURDEN_WRONG = AT.burdenWrong
const KIND_COUNT = KINDS.length

/** The agents of a run who stand somewhere in the list, have an order or have left; how many stand in `picked`. */
export function busyOnes({ columns, scratch }: Sim, from: number, to: number): number {
  const { status, order, flags } = columns
  const { picked, standing4: stands, order4: owes, flags4: left } = scratch
  let n = 0
  for (let four = from; four < to; four += 4) {
    const at = four >> 2
    // Past the last whole four there is nothing to read, and so nothing that is nought.
    if (at < stands.length && (stands[at]! | owes[at]! | (left[at]! & 0x0101_0101)) === 0) continue
    const end = four + 4 < to ? four + 4 : to
    for (let i = four; i < end; i += 1) {
      picked[n] = i
      n += (status[i]! | order[i]! | (flags[i]! & LEFT)) === 0 ? 0 : 1
    }
  }
  return n
}

/** Of the picked: those who wait, and those who stand in the list with nothing new. How many are left over. */
export function ordinary(sim: Sim, moment: Moment, tally: Float64Array, count: number): number {
  const { k0, k1, step, taken } = moment
  const { program, weight } = sim
  const { picked, left, waiting } = sim.scratch
  const { status, order, flags, until, bits, group, kind, ground, cause } = sim.columns
  const { stepDays } = sim.frame
  // Where the listed may be mistaken for others or take another name, the rule is asked for all.
  const plain = program !== undefined && sim.whitewashes === 0 && sim.byName === 0
  const remedy = program?.objection !== undefined
  const { appeals, appealsGuilty } = sim
  let [n, kept] = [0, 0]
  for (let k = 0; k < count; k += 1) {
    const i = picked[k]!
    const stands = status[i]!
    left[n] = i
    n += 1
    if (!plain || (order[i]! | (flags[i]! & LEFT)) !== 0) continue
    const over = until[i]! <= step
    if (stands !== LISTED) {
      if (over && stands !== ACCUSED) continue
      // Whoever has no case yet waits for one while others are taken up.
      if (over && draw(k0, k1, i, SLOT.open) >>> 0 < taken) continue
      kept += over ? 1 : 0
      n -= 1
      continue
    }
    if (over) continue
    const wrong = cause[i] !== DEED
    const bit = bits[i]!
    const answer = bit >> 2
    if (remedy) {
      if (answer === 1) continue
      if (answer > 1) bits[i] = bit - 4
      else if (draw(k0, k1, i, SLOT.appeal) >>> 0 < (wrong ? appeals : appealsGuilty)) continue
    }
    n -= 1
    const row = group[i]! * WIDTH
    tally[row + STEPS]! += 1
    if (wrong) tally[row + WRONG]! += 1
    if ((bit & PAUSED) !== 0) continue
    const heavy = weight[ground[i]! * KIND_COUNT + kind[i]!]! * stepDays
    tally[row + BURDEN]! += heavy
    if (wrong) tally[row + BURDEN_WRONG]! += heavy
  }
  waiting[0]! += kept
  return n
}
