import { draw } from '../random/mix.ts'
import { AT, COUNTERS } from '../outcomes/counters.ts'
import { cell } from '../rules/list-program.ts'
import { NEVER } from '../rules/period-table.ts'
import {
  ACCUSED,
  CANNOT,
  CLEAR,
  CONNECTED,
  DECIDED,
  DEED,
  ERROR,
  FRAMED,
  LISTED,
  NAMESAKE,
  NOTIFIED,
  PAUSED,
  REMEMBERED,
  UNHEARD,
} from './layout.ts'
import { settle } from './easy-trade.ts'
import type { Moment } from './prepare.ts'
import type { Sim } from './sim.ts'
import { stepOf } from './sim.ts'
import { SLOT } from './slots.ts'

/**
 * One step of an agent's case: from report to notice, decision, listing, appeal and end. What the law lets happen, and
 * when, is asked of the compiled rulebook; what people do is the world's.
 */
export function advance(sim: Sim, moment: Moment, tally: Float64Array, i: number): void {
  const { columns } = sim
  const { step } = moment
  const status = columns.status[i]!
  if (status === LISTED) return listed(sim, moment, tally, i)
  if (columns.until[i]! > step) return
  if (status === ACCUSED) return takeUp(sim, moment, tally, i)
  if (status === NOTIFIED) return judge(sim, moment, tally, i)
  if (status === DECIDED) return enter(sim, moment, tally, i)
  if (status === REMEMBERED) drop(sim, i)
}

const rowOf = ({ columns }: Sim, i: number): number => columns.group[i]! * COUNTERS.length

function drop(sim: Sim, i: number): void {
  const { status, bits } = sim.columns
  const stood = (status[i]! & LISTED) !== 0
  status[i] = CLEAR
  bits[i] = 0
  if (stood) settle(sim, i)
}

/** A case is opened where there is room for it, its notice sent; nobody is heard who was not reached. */
function takeUp(sim: Sim, moment: Moment, tally: Float64Array, i: number): void {
  const { columns, program, places } = sim
  const { k0, k1, day } = moment
  sim.scratch.waiting[0]! += 1
  if (program === undefined) return drop(sim, i)
  if (draw(k0, k1, i, SLOT.open) >>> 0 >= moment.taken) return
  const row = rowOf(sim, i)
  tally[row + AT.opened]! += 1
  const bought = columns.place[i]! < places && (columns.flags[i]! & CONNECTED) !== 0
  if (bought && draw(k0, k1, i, SLOT.shield) >>> 0 < sim.shield) {
    tally[row + AT.vanished]! += 1
    return drop(sim, i)
  }
  const { noticeOver, publicationDeemed } = program
  // Without a notice in the law the procedure enters nobody (charter 1).
  if (noticeOver === undefined) return drop(sim, i)
  const arrives = draw(k0, k1, i, SLOT.arrive) >>> 0 < sim.arrives[columns.group[i]!]!
  if (!arrives && publicationDeemed === undefined) return
  const served = arrives ? day : publicationDeemed!(day)
  const decided = noticeOver(served)
  columns.bits[i] = arrives ? 0 : UNHEARD
  columns.status[i] = NOTIFIED
  columns.until[i] = stepOf(sim, decided)
  // A period of no length leaves nobody time to object.
  if (decided <= served) columns.bits[i] |= UNHEARD
  if (columns.until[i] <= moment.step) judge(sim, moment, tally, i)
}

/** The decision: objections in time, what the court sees for itself, a superior's consent where the law asks for it. */
function judge(sim: Sim, moment: Moment, tally: Float64Array, i: number): void {
  const { columns, program } = sim
  if (program === undefined) return drop(sim, i)
  const { k0, k1, day } = moment
  const cause = columns.cause[i]!
  const row = rowOf(sim, i)
  const heard = (columns.bits[i]! & UNHEARD) === 0
  if (cause !== DEED) {
    const word = draw(k0, k1, i, SLOT.object) >>> 0
    const objected = heard && word < sim.objects
    const seen = cause === CANNOT && draw(k0, k1, i, SLOT.debtor) >>> 0 < sim.discern
    if (objected || seen) {
      tally[row + AT.dismissed]! += 1
      return drop(sim, i)
    }
    const stops = cause === FRAMED && program.consent
    if (stops && draw(k0, k1, i, SLOT.superior) >>> 0 < sim.superior) {
      tally[row + AT.consentRefused]! += 1
      return drop(sim, i)
    }
  }
  columns.bits[i] = 0
  columns.status[i] = DECIDED
  columns.until[i] =
    program.effect === 2
      ? stepOf(sim, program.publicityOver(day))
      : moment.step + (program.effect === 1 ? 1 : 0)
  if (columns.until[i] <= moment.step) enter(sim, moment, tally, i)
}

function enter(sim: Sim, moment: Moment, tally: Float64Array, i: number): void {
  const { columns, program, frame } = sim
  if (program === undefined) return drop(sim, i)
  const cause = columns.cause[i]!
  const row = rowOf(sim, i)
  const ends = program.terms[columns.ground[i]!]!.ends[0]!(moment.day)
  columns.status[i] = LISTED
  settle(sim, i)
  columns.until[i] = ends === NEVER ? NEVER : stepOf(sim, ends)
  tally[row + AT.listed]! += 1
  sim.seen?.entered(i, moment.step)
  if (cause !== DEED) tally[row + AT.listedWrong]! += 1
  if (cause === ERROR) tally[row + AT.listedError]! += 1
  if (cause === NAMESAKE) tally[row + AT.listedNamesake]! += 1
  if (cause === FRAMED) tally[row + AT.listedFramed]! += 1
  if (cause === CANNOT) tally[row + AT.listedUnable]! += 1
  // Mistakes about whom a document names beget no further mistakes of their own.
  if (cause !== NAMESAKE)
    Atomics.add(columns.namesNew, moment.next * frame.names + columns.name[i]!, 1)
}

function listed(sim: Sim, moment: Moment, tally: Float64Array, i: number): void {
  const { columns, frame, weight } = sim
  const { step, next, k0, k1 } = moment
  const row = rowOf(sim, i)
  if (columns.until[i]! <= step) {
    tally[row + AT.expired]! += 1
    return end(sim, tally, i, step)
  }
  const wrong = columns.cause[i] !== DEED
  const heavy = weight[cell(columns.ground[i]!, columns.kind[i]!)]! * frame.stepDays
  tally[row + AT.listedSteps]! += 1
  // Nobody asks for the name where names are never taken for each other: a far read for each of the listed.
  if (sim.byName > 0) Atomics.add(columns.namesListed, next * frame.names + columns.name[i]!, 1)
  if (wrong) tally[row + AT.wrongSteps]! += 1
  if ((columns.bits[i]! & PAUSED) === 0) {
    tally[row + AT.burden]! += heavy
    sim.seen?.burdened(i, step, heavy)
    if (wrong) tally[row + AT.burdenWrong]! += heavy
  }
  appeal(sim, moment, tally, i, wrong)
  if (sim.whitewashes === 0) return
  const white = draw(k0, k1, i, SLOT.whitewash) >>> 0
  if (columns.status[i] === LISTED && white < sim.whitewashes) whitewash(sim, tally, i, white)
}

/** The six upper bits count down to the answer; it comes once for each appeal. */
function appeal(sim: Sim, moment: Moment, tally: Float64Array, i: number, wrong: boolean): void {
  const { columns, program } = sim
  const remedy = program?.objection
  if (remedy === undefined) return
  const bits = columns.bits[i]!
  const left = bits >> 2
  const row = rowOf(sim, i)
  if (left === 0) {
    const word = draw(moment.k0, moment.k1, i, SLOT.appeal) >>> 0
    if (word >= (wrong ? sim.appeals : sim.appealsGuilty)) return
    tally[row + AT.appeals]! += 1
    const steps = stepOf(sim, remedy.answered(moment.day)) - moment.step
    columns.bits[i] = (Math.max(1, Math.min(63, steps)) << 2) | (remedy.suspends ? PAUSED : 0)
    return
  }
  if (left > 1) {
    columns.bits[i] = ((left - 1) << 2) | (bits & 3)
    return
  }
  columns.bits[i] = 0
  const answer = draw(moment.k0, moment.k1, i, SLOT.uphold) >>> 0
  if (answer >= (wrong ? sim.upheld : sim.fooled)) return
  tally[row + AT.overturned]! += 1
  if (wrong) tally[row + AT.overturnedWrong]! += 1
  drop(sim, i)
  if (wrong) tally[row + AT.wrongEnded]! += 1
}

/** The entry ends by its term or by removal: remembered for a while, and watched for a year. */
export function end(sim: Sim, tally: Float64Array, i: number, step: number): void {
  const { columns, set, yearSteps } = sim
  const row = rowOf(sim, i)
  if (columns.cause[i] === DEED) {
    tally[row + AT.watched]! += 1
    sim.seen?.ended(i, step)
    columns.watch[i] = step + yearSteps
  } else tally[row + AT.wrongEnded]! += 1
  columns.bits[i] = 0
  columns.status[i] = set['stigma.steps'] > 0 ? REMEMBERED : CLEAR
  columns.until[i] = step + set['stigma.steps']
  settle(sim, i)
}

function whitewash(sim: Sim, tally: Float64Array, i: number, word: number): void {
  const { columns, frame, set } = sim
  columns.wealth[i]! -= set['whitewash.cost']
  columns.name[i] = (word ^ i) & (frame.names - 1)
  tally[rowOf(sim, i) + AT.whitewashed]! += 1
  drop(sim, i)
}
