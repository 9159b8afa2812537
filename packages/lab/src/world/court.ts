import { draw } from '../random/mix.ts'
import { AT, COUNTERS } from '../outcomes/counters.ts'
import { cell } from '../rules/list-program.ts'
import { NEVER } from '../rules/period-table.ts'
import { accuse, gainOf } from './accuse.ts'
import { end } from './case.ts'
import { ABLE, CANNOT, DEED, HABITUAL, HONEST, LISTED } from './layout.ts'
import type { Moment } from './prepare.ts'
import type { Sim } from './sim.ts'
import { COURT } from './situations.ts'
import { SLOT } from './slots.ts'

/** A court has ordered somebody to pay, or will: pay, defy, be unable, be asked to be listed. */
export function court(sim: Sim, moment: Moment, tally: Float64Array, i: number): void {
  const { columns } = sim
  const { k0, k1, step } = moment
  const due = columns.orderStep[i]!
  if (step < due) return
  const row = columns.group[i]! * COUNTERS.length
  const able = columns.order[i] === ABLE
  if (step === due) tally[row + (able ? AT.ordersAble : AT.ordersUnable)]! += 1
  const word = draw(k0, k1, i, SLOT.debtor) >>> 0
  if (!able) {
    // Who can pay again has an order like any other from this step on.
    if (word < sim.recover) {
      columns.order[i] = ABLE
      tally[row + AT.ordersAble]! += 1
    }
  } else if (word < sim.reconsider && pays(sim, moment, i)) return perform(sim, moment, tally, i)
  if (draw(k0, k1, i, SLOT.creditor) >>> 0 < sim.apply)
    accuse(sim, tally, i, able ? DEED : CANNOT, sim.grounds[COURT]!, step)
}

const isCourts = ({ columns, grounds }: Sim, i: number): boolean =>
  columns.status[i] === LISTED && columns.ground[i] === grounds[COURT]

/** Paying is worth it when what it ends, or what it avoids, weighs more than the debt. */
function pays(sim: Sim, moment: Moment, i: number): boolean {
  const { columns, set, bites, annuities, grounds, perceived, risk } = sim
  const character = columns.character[i]!
  const { k0, k1 } = moment
  if (character === HONEST && draw(k0, k1, i, SLOT.shock) >>> 0 < sim.conscience) return true
  if (character === HABITUAL && !isCourts(sim, i)) return false
  // The debt of an order is the same whenever it is thought of.
  const debt = gainOf(
    draw(sim.frame.seed, sim.frame.replicate, i, SLOT.debt + columns.orderStep[i]! * 64),
    set['loans.gain'],
  )
  if (isCourts(sim, i)) {
    if (!leaves(sim, i, moment.step)) return false
    const left = columns.until[i] === NEVER ? 5000 : columns.until[i]! - moment.step
    const bite = bites[cell(grounds[COURT]!, columns.kind[i]!)]!
    return bite * annuities[Math.min(5000, left)]! > debt
  }
  const row = (COURT * 3 + columns.kind[i]!) * 3 + risk[columns.group[i]!]!
  return perceived[row * 1024 + (columns.belief[i]! >> 6)]! > debt
}

/** Whether the law lets an entry end because the debt is paid, on this step: by kind of term and share of it that has run. */
function leaves(sim: Sim, i: number, step: number): boolean {
  const { columns, program, lengths } = sim
  const termed = columns.until[i] !== NEVER
  const length = lengths[columns.ground[i]!]!
  const left = termed ? columns.until[i]! - step : 0
  return (
    program?.removals.some(
      ({ appliesTo, over, under }) =>
        (appliesTo === 'all' || termed === (appliesTo === 'termed')) &&
        (!termed || (length - left) * under >= over * length),
    ) === true
  )
}

function perform(sim: Sim, moment: Moment, tally: Float64Array, i: number): void {
  const { columns } = sim
  const row = columns.group[i]! * COUNTERS.length
  columns.order[i] = 0
  tally[row + AT.performed]! += 1
  if (!isCourts(sim, i)) return
  tally[row + AT.performedListed]! += 1
  if (!leaves(sim, i, moment.step)) return
  tally[row + AT.removed]! += 1
  end(sim, tally, i, moment.step)
}
