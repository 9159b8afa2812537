import { draw } from '../random/mix.ts'
import { AT, COUNTERS } from '../outcomes/counters.ts'
import { ACTIVITIES, cell } from '../rules/list-program.ts'
import { accuse, gainOf, offend, tempted } from './accuse.ts'
import { advance } from './case.ts'
import { court } from './court.ts'
import {
  ABLE,
  CLEAR,
  CONNECTED,
  ERROR,
  FRAMED,
  HONEST,
  LEFT,
  LISTED,
  NAMESAKE,
  PAUSED,
  PIECE,
  PLACES,
  UNABLE,
} from './layout.ts'
import { settle } from './easy-trade.ts'
import { CHANCE, HEAR, mayHappen, REPORT, WANT } from './happen.ts'
import { CREDIT } from './needs.ts'
import { enjoy, mark } from './points.ts'
import { enjoyScore, noteLoan } from './score.ts'
import type { Moment } from './prepare.ts'
import { busyOnes, ordinary } from './quiet.ts'
import { handOver } from './scratch.ts'
import type { Sim } from './sim.ts'
import { CIVIC, COURT, DEED, GOODS, LOAN } from './situations.ts'
import { SLOT } from './slots.ts'

/** Whether a measure in effect forbids the activity to the agent. */
export function forbids(sim: Sim, i: number, activity: number): boolean {
  const { columns, denies } = sim
  if (columns.status[i] !== LISTED || (columns.bits[i]! & PAUSED) !== 0) return false
  return denies[cell(columns.ground[i]!, columns.kind[i]!) * ACTIVITIES.length + activity] === 1
}

/** All that happens to the agents of the pieces `from` up to `to` besides trade. Households begin at even places. */
export function live(
  sim: Sim,
  moment: Moment,
  from: number,
  to: number,
  tally: Float64Array,
): void {
  const { agents } = sim.frame
  const whole = sim.eventful ? livePiece : quietPiece
  for (let piece = from; piece < to; piece += 1)
    whole(sim, moment, tally, piece * PIECE, Math.min(agents, (piece + 1) * PIECE))
  handOver(sim, moment.next)
}

function livePiece(sim: Sim, moment: Moment, tally: Float64Array, from: number, to: number): void {
  const { columns, points, scores } = sim
  const { status, order, flags } = columns
  if (sim.learns) fade(columns.payoff, from, to)
  const may = mayHappen(sim, moment, tally, from, to)
  const graded = points !== undefined || scores !== undefined
  for (let i = from; i < to; i += 1) {
    const what = may[i - from]!
    if (!graded && (what | status[i]! | order[i]! | (flags[i]! & LEFT)) === 0) continue
    may[i - from] = 0
    if (status[i] !== CLEAR) advance(sim, moment, tally, i)
    else if ((what & REPORT) !== 0) report(sim, moment, tally, i)
    if (order[i] !== 0) court(sim, moment, tally, i)
    if ((flags[i]! & LEFT) !== 0) {
      comeBack(sim, moment, i)
      continue
    }
    if ((what & CHANCE) !== 0) chance(sim, moment, tally, i)
    if (points !== undefined) enjoy(sim, tally, i, moment.step, moment.day)
    if (scores !== undefined) enjoyScore(sim, scores, tally, i, moment.step)
    if ((what & WANT) !== 0) want(sim, moment, tally, i)
    if ((what & HEAR) !== 0) hear(sim, moment, i)
  }
}

/** What one has seen of others' gains is forgotten by and by. */
function fade(payoff: Int16Array, from: number, to: number): void {
  for (let i = from; i < to; i += 1) payoff[i] = payoff[i]! - (payoff[i]! >> 4)
}

/** Where nothing happens to those who stand in no list and owe nothing, they are passed over. */
function quietPiece(sim: Sim, moment: Moment, tally: Float64Array, from: number, to: number): void {
  const { status, order, flags } = sim.columns
  const { left } = sim.scratch
  const count = ordinary(sim, moment, tally, busyOnes(sim, from, to))
  for (let k = 0; k < count; k += 1) {
    const i = left[k]!
    if (status[i] !== CLEAR) advance(sim, moment, tally, i)
    if (order[i] !== 0) court(sim, moment, tally, i)
    if ((flags[i]! & LEFT) !== 0) comeBack(sim, moment, i)
  }
}

/** Whoever has left the open market comes back once nothing bars them. */
function comeBack(sim: Sim, { k0, k1 }: Moment, i: number): void {
  const { status, flags } = sim.columns
  if (status[i] === LISTED || draw(k0, k1, i, SLOT.leave) >>> 0 >= sim.returns) return
  flags[i]! &= ~LEFT
  settle(sim, i)
}

/** Reports about people who did nothing: mistakes, mix-ups with a namesake just listed, and frames. */
function report(sim: Sim, moment: Moment, tally: Float64Array, i: number): void {
  const { columns, frame, set, places } = sim
  const word = draw(moment.k0, moment.k1, i, SLOT.report) >>> 0
  let upTo = sim.mistaken[columns.group[i]!]!
  if (word < upTo) return accuse(sim, tally, i, ERROR, sim.firstGround, moment.step)
  if (columns.place[i]! < places && (columns.flags[i]! & CONNECTED) === 0) {
    upTo += sim.framed
    if (word < upTo) return accuse(sim, tally, i, FRAMED, sim.firstGround, moment.step)
  }
  if (!sim.mixes) return
  const name = columns.name[i]!
  const fresh = columns.namesNew[moment.last * frame.names + name]!
  if (fresh === 0) return
  upTo += (fresh * set['identify.error'] * 0x1_0000_0000) / columns.bearers[name]!
  if (word < upTo) accuse(sim, tally, i, NAMESAKE, sim.firstGround, moment.step)
}

/** At most one opportunity a step: a loan falls due, a batch is made, a fare could be dodged, a good deed done. */
function chance(sim: Sim, moment: Moment, tally: Float64Array, i: number): void {
  const { columns, set } = sim
  const { k0, k1, step } = moment
  const word = draw(k0, k1, i, SLOT.chance) >>> 0
  if (word < sim.loanChance) return loan(sim, moment, tally, i)
  const firm = columns.kind[i] === 1
  if (word >= (firm ? sim.goodsChance : sim.deedChance)) return
  const row = columns.group[i]! * COUNTERS.length
  const gain = draw(k0, k1, i, SLOT.tempt)
  if (firm) {
    tally[row + AT.batches]! += 1
    if (!tempted(sim, i, GOODS, gainOf(gain, set['goods.gain']))) return
    tally[row + AT.tainted]! += 1
    const seen = draw(k0, k1, i, SLOT.found) >>> 0 < sim.found[GOODS]![columns.group[i]!]!
    return offend(sim, tally, i, GOODS, seen, step)
  }
  if (word < sim.civicChance) {
    tally[row + AT.civicChances]! += 1
    if (!tempted(sim, i, CIVIC, gainOf(gain, set['civic.gain']))) return
    tally[row + AT.civicOffences]! += 1
    const seen = draw(k0, k1, i, SLOT.found) >>> 0 < sim.found[CIVIC]![columns.group[i]!]!
    return offend(sim, tally, i, CIVIC, seen, step)
  }
  if (gainOf(gain, set['civic.effort']) < sim.deedBelow) {
    tally[row + AT.goodDeeds]! += 1
    if (sim.points !== undefined) mark(sim, tally, i, DEED, moment.day)
  } else if (sim.points !== undefined && columns.character[i] !== HONEST)
    farm(sim, moment, tally, i)
}

function loan(sim: Sim, moment: Moment, tally: Float64Array, i: number): void {
  const { columns, set } = sim
  const { k0, k1, step } = moment
  const row = columns.group[i]! * COUNTERS.length
  if (forbids(sim, i, CREDIT)) {
    tally[row + AT.creditRefused]! += 1
    return
  }
  tally[row + AT.loansDue]! += 1
  const broke = draw(k0, k1, i, SLOT.shock) >>> 0 < sim.shock[columns.group[i]!]!
  const gain = gainOf(draw(k0, k1, i, SLOT.tempt), set['loans.gain'])
  const repays = !broke && !tempted(sim, i, LOAN, gain)
  if (sim.score !== undefined) noteLoan(sim, i, moment.day, repays)
  if (repays) return
  tally[row + AT.defaults]! += 1
  if (!broke) {
    tally[row + AT.ableDefaults]! += 1
    offend(sim, tally, i, LOAN, false, step)
  }
  if (columns.order[i] !== 0 || draw(k0, k1, i, SLOT.order) >>> 0 >= sim.ordered) return
  columns.order[i] = broke ? UNABLE : ABLE
  columns.orderStep[i] = step + 1 + set['courts.delay']
}

/** A mark for a deed that was not done, for the grade it brings. */
function farm(sim: Sim, moment: Moment, tally: Float64Array, i: number): void {
  const { columns, points } = sim
  if (draw(moment.k0, moment.k1, i, SLOT.farm) >>> 0 >= sim.farms) return
  const row = columns.group[i]! * COUNTERS.length
  tally[row + AT.pointsFarmed]! += Math.max(0, points?.worth[DEED] ?? 0)
  mark(sim, tally, i, DEED, moment.day)
}

/** A want of daily life meets a measure, a namesake's measure, or a relative's. */
function want(sim: Sim, moment: Moment, tally: Float64Array, i: number): void {
  const { columns, frame, set } = sim
  const { k0, k1 } = moment
  const group = columns.group[i]!
  const row = group * COUNTERS.length
  if (draw(k0, k1, i, SLOT.need) >>> 0 >= sim.needs[group]!) return
  tally[row + AT.needs]! += 1
  const luck = draw(k0, k1, i, SLOT.refuse) >>> 0
  const listed = columns.status[i] === LISTED
  // Nearly everybody: no measure of their own, and no luck so bad that one of others' could strike them.
  if (!listed && luck >= sim.byName && luck >= sim.family) return
  const activity = sim.activities[draw(k0, k1, i, SLOT.activity) >>> 16]!
  let lost = forbids(sim, i, activity)
  if (lost) tally[row + AT.refused]! += 1
  else if (luck < sim.byName && !listed) {
    const borne = columns.namesListed[moment.last * frame.names + columns.name[i]!]! > 0
    lost = borne && someMeasure(sim, columns.kind[i]!, activity)
    if (lost) tally[row + AT.refusedNamesake]! += 1
  }
  if (!lost && luck < sim.family && columns.kind[i] === 0) {
    lost = forbids(sim, i ^ 1, activity)
    if (lost) tally[row + AT.refusedFamily]! += 1
    if (lost) tally[row + AT.burdenOthers]! += frame.stepDays
  }
  if (!lost) return
  columns.wealth[i]! -= set['needs.value']
  if (draw(k0, k1, i, SLOT.leave) >>> 0 >= sim.leaves) return
  columns.flags[i]! |= LEFT
  settle(sim, i)
  tally[row + AT.exits]! += 1
}

/** A namesake's listing under the scheme's main ground forbids what that ground forbids. */
function someMeasure(
  { firstGround, denies, grounds }: Sim,
  kind: number,
  activity: number,
): boolean {
  const ground = grounds[COURT]! >= 0 ? grounds[COURT]! : firstGround
  return ground >= 0 && denies[cell(ground, kind) * ACTIVITIES.length + activity] === 1
}

/** What is told around: the share of offences found in one's place, as it was in the last step. */
function hear(sim: Sim, { last }: Moment, i: number): void {
  const { columns } = sim
  const at = last * PLACES * 2 + columns.place[i]! * 2
  const offences = columns.pulse[at]!
  if (offences === 0) return
  const told = Math.floor((65_535 * columns.pulse[at + 1]!) / offences)
  columns.belief[i]! += (told - columns.belief[i]!) >> 2
  settle(sim, i)
}
