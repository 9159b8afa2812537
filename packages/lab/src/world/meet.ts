import { draw } from '../random/mix.ts'
import { AT, COUNTERS } from '../outcomes/counters.ts'
import { accuse, gainOf, offend } from './accuse.ts'
import { ERROR, HABITUAL, HONEST, LISTED, OPPORTUNIST, PAUSED, REMEMBERED } from './layout.ts'
import { settle } from './easy-trade.ts'
import { LEVELS } from './perceived.ts'
import { mark } from './points.ts'
import type { Moment } from './prepare.ts'
import { dread } from './score.ts'
import type { Sim } from './sim.ts'
import { DEED, TRADE } from './situations.ts'
import { SLOT } from './slots.ts'

/** `i` meets `j` and may trust: the whole rule, for those whom the shortcut does not settle. */
export function meet(sim: Sim, moment: Moment, tally: Float64Array, i: number, j: number): void {
  const { k0, k1, trusts } = moment
  const { meets } = sim
  const { group, sure, wealth } = sim.columns
  const row = group[i]! * COUNTERS.length
  if (Math.min(meets, trusts) < 0x1_0000_0000) {
    const word = draw(k0, k1, i, SLOT.meet) >>> 0
    if (word >= meets) return
    if (word >= trusts) {
      tally[row + AT.declined]! += 1
      return
    }
  }
  const chance = draw(k0, k1, j, SLOT.honour) >>> 0
  const settled = sure[j]!
  if (chance >= settled && !honours(sim, moment, tally, i, j, chance, settled)) return
  const { gain } = sim
  tally[row + AT.honoured]! += 1
  wealth[i]! += gain
  wealth[j]! += gain
}

/** Whether `j` honours where that is not settled beforehand. If not, or if `i` refuses, all that follows has been done. */
function honours(
  sim: Sim,
  moment: Moment,
  tally: Float64Array,
  i: number,
  j: number,
  chance: number,
  settled: number,
): boolean {
  const { group, status, character, kind, belief } = sim.columns
  const theirs = group[j]!
  // Whoever stands in the list is sure of nothing.
  if (settled === 0 && status[j]! >= LISTED && shunned(sim, moment, i, j)) {
    tally[group[i]! * COUNTERS.length + AT.declined]! += 1
    tally[theirs * COUNTERS.length + AT.refusedListed]! += 1
    return false
  }
  const type = character[j]!
  const gain = gainOf(chance, sim.set['trade.cheat'])
  if (type === HONEST) {
    if (chance < 0x1_0000_0000 - sim.slip) return true
  } else if (type !== HABITUAL) {
    const row = (kind[j]! * 3 + sim.risk[theirs]!) * LEVELS
    const fear = sim.perceived[row + (belief[j]! >> 6)]!
    if (gain <= (sim.score === undefined ? fear : fear + dread(sim, j, TRADE))) return true
  }
  cheat(sim, moment, tally, i, j, type, gain)
  return false
}

/** The rarer path: somebody keeps what was entrusted to them. */
function cheat(
  sim: Sim,
  { k0, k1, step }: Moment,
  tally: Float64Array,
  i: number,
  j: number,
  type: number,
  gain: number,
): void {
  const { set, imitates, gain: gains } = sim
  const { group, wealth, payoff } = sim.columns
  const loss = set['trade.loss']
  const [row, theirs] = [group[i]! * COUNTERS.length, group[j]! * COUNTERS.length]
  tally[row + AT.cheated]! += 1
  tally[row + AT.surplus]! += gain - loss
  wealth[i]! -= loss
  wealth[j]! += gain
  tally[theirs + AT.tradeOffences]! += 1
  const found = draw(k0, k1, j, SLOT.observe) >>> 0 < sim.found[TRADE]![group[j]!]!
  // A slip is no offence, but it looks like one.
  if (type !== HONEST) offend(sim, tally, j, TRADE, found, step)
  else if (found) accuse(sim, tally, j, ERROR, sim.grounds[TRADE]!, step)
  if (imitates > 0) payoff[j] = Math.min(32_767, payoff[j]! + gain - gains)
  if (imitates > 0) payoff[i] = Math.max(-32_768, payoff[i]! - loss - gains)
}

/** Whether `i` looks `j` up, or remembers, and refuses. */
function shunned(sim: Sim, { k0, k1 }: Moment, i: number, j: number): boolean {
  const { columns, program } = sim
  const looks = draw(k0, k1, i, SLOT.lookUp) >>> 0
  if (columns.status[j] === REMEMBERED) return looks < sim.refusesRemembered
  const paused = (columns.bits[j]! & PAUSED) !== 0
  return !paused && program?.isPublic[columns.kind[j]!] === true && looks < sim.visible
}

/** Fermi imitation: the better the partner fares, the surer the agent does as the partner does. */
export function compare(sim: Sim, moment: Moment, tally: Float64Array, i: number, j: number): void {
  const { columns, fermi } = sim
  const [mine, theirs] = [columns.character[i]!, columns.character[j]!]
  // The habitual neither learn nor teach.
  if (mine === theirs || mine === HABITUAL || theirs === HABITUAL) return
  const gap = columns.payoff[j]! - columns.payoff[i]!
  const at = Math.max(0, Math.min(2047, 1024 + gap))
  if (draw(moment.k0, moment.k1, j, SLOT.imitate) >>> 0 >= fermi[at]!) return
  columns.character[i] = theirs === HONEST ? HONEST : OPPORTUNIST
  settle(sim, i)
  const row = columns.group[i]! * COUNTERS.length
  tally[row + AT.switched]! += 1
  tally[row + AT.honestNow]! += theirs === HONEST ? 1 : -1
}

/** Two who are not honest report a trade that never was, for the good mark it brings. */
export function conspire(
  sim: Sim,
  moment: Moment,
  tally: Float64Array,
  i: number,
  j: number,
): void {
  const { columns, set } = sim
  if (columns.character[i] === HONEST || columns.character[j] === HONEST) return
  const word = draw(moment.k0, moment.k1, i, SLOT.collude) >>> 0
  if (word >= set['collude.rate'] * 0x1_0000_0000) return
  if (sim.points === undefined) return
  for (const one of [i, j]) {
    const row = columns.group[one]! * COUNTERS.length
    tally[row + AT.pointsFarmed]! += Math.max(0, sim.points.worth[DEED]!)
    mark(sim, tally, one, DEED, moment.day)
  }
}
