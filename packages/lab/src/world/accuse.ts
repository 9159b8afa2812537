import { AT, COUNTERS } from '../outcomes/counters.ts'
import { settle } from './easy-trade.ts'
import { ACCUSED, CLEAR, DEED, REMEMBERED } from './layout.ts'
import { mark } from './points.ts'
import { dread, noteBreach } from './score.ts'
import { dayOf } from './sim.ts'
import type { Sim } from './sim.ts'

/** Somebody is reported to the list: one accusation at a time; those accused or listed already stay where they are. */
export function accuse(
  sim: Sim,
  tally: Float64Array,
  i: number,
  cause: number,
  ground: number,
  step: number,
): void {
  const { columns, set } = sim
  if (sim.score !== undefined) noteBreach(sim, i, step)
  const status = columns.status[i]!
  if (ground < 0 || (status !== CLEAR && status !== REMEMBERED)) return
  columns.status[i] = ACCUSED
  columns.cause[i] = cause
  columns.ground[i] = ground
  columns.bits[i] = 0
  columns.until[i] = step + 1 + set['observe.delay']
  if (status === REMEMBERED) settle(sim, i)
  tally[columns.group[i]! * COUNTERS.length + AT.accused]! += 1
}

/** An offence: counted, told around, and found or not. Being found costs the fine of ordinary law and teaches. */
export function offend(
  sim: Sim,
  tally: Float64Array,
  i: number,
  situation: number,
  found: boolean,
  step: number,
): void {
  const { columns, set, scratch } = sim
  const row = columns.group[i]! * COUNTERS.length
  const place = columns.place[i]! * 2
  tally[row + AT.offences]! += 1
  sim.seen?.offended(i, step)
  scratch.pulse[place]! += 1
  const own = set['beliefs.own']
  const belief = columns.belief[i]!
  if (columns.watch[i]! > step) {
    tally[row + AT.relapsed]! += 1
    columns.watch[i] = 0
  }
  if (found) {
    tally[row + AT.found]! += 1
    scratch.pulse[place + 1]! += 1
    columns.wealth[i]! -= set['law.fine']
    columns.belief[i] = belief + Math.floor((65_535 - belief) * own)
    accuse(sim, tally, i, DEED, sim.grounds[situation]!, step)
    if (sim.points !== undefined) mark(sim, tally, i, situation, dayOf(sim, step))
  } else columns.belief[i] = belief - Math.floor((belief * own) / 8)
  settle(sim, i)
}

/** Whether the gain outweighs what an agent expects to suffer. The honest never ask; the habitual do not care. */
export function tempted(sim: Sim, i: number, situation: number, gain: number): boolean {
  const { columns, perceived, risk } = sim
  const character = columns.character[i]!
  if (character === 0) return false
  if (character === 2) return true
  const row = (situation * 3 + columns.kind[i]!) * 3 + risk[columns.group[i]!]!
  const fear = perceived[row * 1024 + (columns.belief[i]! >> 6)]!
  return gain > (sim.score === undefined ? fear : fear + dread(sim, i, situation))
}

/** Offending opportunities by the middle bits of a word: a gain drawn evenly from 0 to the largest. */
export function gainOf(word: number, largest: number): number {
  return Math.floor(((word >>> 16) * largest) / 0x1_0000)
}
