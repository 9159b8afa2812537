import { draw } from '../random/mix.ts'
import { AT, COUNTERS } from '../outcomes/counters.ts'
import { accuse, gainOf, offend } from './accuse.ts'
import { ERROR, HABITUAL, HONEST, LEFT, LISTED, OPPORTUNIST, PAUSED, REMEMBERED } from './layout.ts'
import { settle } from './easy-trade.ts'
import { LEVELS } from './perceived.ts'
import { mark } from './points.ts'
import type { Moment } from './prepare.ts'
import type { Sim } from './sim.ts'
import { DEED, TRADE } from './situations.ts'
import { SLOT } from './slots.ts'

/**
 * Trade with hidden quality between everybody and one partner a step, each once as the one who trusts. Pairs are disjoint,
 * so that threads never write one agent. `from` up to `to` count pairs of blocks; who meets whom differs from step to step.
 * This is where the time goes: the common path is two words, a handful of array reads and one branch that is nearly always
 * taken. What it leaves over goes through the whole rule.
 */
export function trade(
  sim: Sim,
  moment: Moment,
  from: number,
  to: number,
  tally: Float64Array,
): void {
  const { order, blockSize, pairing, k0, k1, trusts } = moment
  const { set, meets, imitates } = sim
  const { agents } = sim.frame
  const groups = sim.frame.groups.length
  const { flags, status, group, sure, wealth } = sim.columns
  const { mask, a, b, c, shift } = pairing
  const both = Math.round(2 * set['trade.gain']) | 0
  const collude = set['collude.rate'] > 0
  const after = imitates > 0 || collude
  // Where everybody meets and trusts no word is needed to say so.
  const certain = Math.min(meets, trusts) >= 0x1_0000_0000
  const met = new Int32Array(groups * groups)
  for (let pair = from; pair < to; pair += 1) {
    const first = order[pair * 2]! * blockSize
    const second = order[pair * 2 + 1]! * blockSize
    for (let place = 0; place < blockSize; place += 1) {
      const one = first + place
      const mixed = (Math.imul(place, a) + c) & mask
      const two = second + ((Math.imul(mixed ^ (mixed >> shift), b) + c) & mask)
      if (one >= agents || two >= agents) continue
      if (((flags[one]! | flags[two]!) & LEFT) !== 0) continue
      // Two who are in no list and both honour: nearly all, and nothing happens but that both gain.
      if (
        certain &&
        ((status[one]! | status[two]!) & LISTED) === 0 &&
        draw(k0, k1, one, SLOT.honour) >>> 0 < sure[one]! &&
        draw(k0, k1, two, SLOT.honour) >>> 0 < sure[two]!
      ) {
        met[group[one]! * groups + group[two]!]! += 1
        wealth[one]! += both
        wealth[two]! += both
      } else {
        meet(sim, moment, tally, one, two)
        meet(sim, moment, tally, two, one)
      }
      if (!after) continue
      if (imitates > 0 && draw(k0, k1, one, SLOT.imitate) >>> 0 < imitates)
        compare(sim, moment, tally, one, two)
      if (collude) conspire(sim, moment, tally, one, two)
    }
  }
  for (const [at, count] of met.entries()) {
    tally[Math.floor(at / groups) * COUNTERS.length + AT.honoured]! += count
    tally[(at % groups) * COUNTERS.length + AT.honoured]! += count
  }
}

/** `i` meets `j` and may trust; the whole rule, for those whom the shortcut does not settle. */
function meet(sim: Sim, moment: Moment, tally: Float64Array, i: number, j: number): void {
  const { k0, k1, trusts } = moment
  const { set, meets, slip, perceived, risk, visible, refusesRemembered } = sim
  const { status, character, group, kind, belief, wealth } = sim.columns
  const width = COUNTERS.length
  const certain = Math.min(meets, trusts) >= 0x1_0000_0000
  const word = certain ? 0 : draw(k0, k1, i, SLOT.meet) >>> 0
  if (word >= meets) return
  const row = group[i]! * width
  if (word >= trusts) {
    tally[row + AT.declined]! += 1
    return
  }
  if (status[j]! >= LISTED && shunned(sim, moment, i, j, visible, refusesRemembered)) {
    tally[row + AT.declined]! += 1
    tally[group[j]! * width + AT.refusedListed]! += 1
    return
  }
  const chance = draw(k0, k1, j, SLOT.honour) >>> 0
  const type = character[j]!
  const gain = gainOf(chance, set['trade.cheat'])
  const fear = perceived[(kind[j]! * 3 + risk[group[j]!]!) * LEVELS + (belief[j]! >> 6)]!
  const cheats = type === HONEST ? chance >= 0x1_0000_0000 - slip : type === HABITUAL || gain > fear
  if (cheats) {
    cheat(sim, moment, tally, i, j, type, gain)
    return
  }
  tally[row + AT.honoured]! += 1
  wealth[i]! += set['trade.gain']
  wealth[j]! += set['trade.gain']
}

/** The rarer path: somebody keeps what was entrusted to them. */
function cheat(
  sim: Sim,
  { k0, k1, step, next }: Moment,
  tally: Float64Array,
  i: number,
  j: number,
  type: number,
  gain: number,
): void {
  const { set, imitates } = sim
  const { group, wealth, payoff, waiting } = sim.columns
  const [gains, loss] = [set['trade.gain'], set['trade.loss']]
  const [row, theirs] = [group[i]! * COUNTERS.length, group[j]! * COUNTERS.length]
  tally[row + AT.cheated]! += 1
  tally[row + AT.surplus]! += gain - loss
  wealth[i]! -= loss
  wealth[j]! += gain
  tally[theirs + AT.tradeOffences]! += 1
  Atomics.add(waiting, next * 4 + 2, 1)
  const found = draw(k0, k1, j, SLOT.observe) >>> 0 < sim.found[TRADE]![group[j]!]!
  // A slip is no offence, but it looks like one.
  if (type !== HONEST) offend(sim, tally, j, TRADE, found, step, next)
  else if (found) accuse(sim, tally, j, ERROR, sim.grounds[TRADE]!, step)
  if (imitates > 0) payoff[j] = Math.min(32_767, payoff[j]! + gain - gains)
  if (imitates > 0) payoff[i] = Math.max(-32_768, payoff[i]! - loss - gains)
}

/** Whether `i` looks `j` up, or remembers, and refuses. */
function shunned(
  sim: Sim,
  { k0, k1 }: Moment,
  i: number,
  j: number,
  visible: number,
  remembered: number,
): boolean {
  const { columns, program } = sim
  const looks = draw(k0, k1, i, SLOT.lookUp) >>> 0
  if (columns.status[j] === REMEMBERED) return looks < remembered
  const paused = (columns.bits[j]! & PAUSED) !== 0
  return !paused && program?.isPublic[columns.kind[j]!] === true && looks < visible
}

/** Fermi imitation: the better the partner fares, the surer the agent does as the partner does. */
function compare(sim: Sim, moment: Moment, tally: Float64Array, i: number, j: number): void {
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
function conspire(sim: Sim, moment: Moment, tally: Float64Array, i: number, j: number): void {
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
