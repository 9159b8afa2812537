import { draw } from '../random/mix.ts'
import { AT, COUNTERS } from '../outcomes/counters.ts'
import { accuse, gainOf, offend, tempted } from './accuse.ts'
import { ERROR, HABITUAL, HONEST, LEFT, LISTED, OPPORTUNIST, PAUSED, REMEMBERED } from './layout.ts'
import type { Moment } from './prepare.ts'
import { paired } from './prepare.ts'
import type { Sim } from './sim.ts'
import { TRADE } from './situations.ts'
import { SLOT } from './slots.ts'

/**
 * Trade with hidden quality between everybody and one partner a step. Pairs are disjoint, so that threads never write one
 * agent. Blocks `from` up to `to` count pairs of blocks; the partners of a rotation differ from step to step.
 */
export function trade(
  sim: Sim,
  moment: Moment,
  from: number,
  to: number,
  tally: Float64Array,
): void {
  const { order, blockSize, pairing, k0, k1 } = moment
  const { agents } = sim.frame
  const flags = sim.columns.flags
  const collude = sim.set['collude.rate'] > 0
  for (let pair = from; pair < to; pair += 1) {
    const first = order[pair * 2]! * blockSize
    const second = order[pair * 2 + 1]! * blockSize
    for (let place = 0; place < blockSize; place += 1) {
      const i = first + place
      const j = second + paired(pairing, place)
      if (i >= agents || j >= agents) continue
      if (((flags[i]! | flags[j]!) & LEFT) !== 0) continue
      offer(sim, moment, tally, i, j)
      offer(sim, moment, tally, j, i)
      if (draw(k0, k1, i, SLOT.imitate) >>> 0 < sim.imitates) compare(sim, moment, tally, i, j)
      if (collude) conspire(sim, moment, tally, i, j)
    }
  }
}

/** `i` offers, `j` may be refused, and honours or cheats. */
function offer(sim: Sim, moment: Moment, tally: Float64Array, i: number, j: number): void {
  const { columns, set, program } = sim
  const { k0, k1, step, next } = moment
  const row = columns.group[i]! * COUNTERS.length
  const word = draw(k0, k1, i, SLOT.meet) >>> 0
  if (word >= sim.meets) return
  tally[row + AT.offers]! += 1
  if (word >= moment.trusts) return
  const status = columns.status[j]!
  if (status >= LISTED) {
    const looks = draw(k0, k1, i, SLOT.lookUp) >>> 0
    const listed = status === LISTED && (columns.bits[j]! & PAUSED) === 0
    const shown = listed && program?.isPublic[columns.kind[j]!] === true
    if (looks < (shown ? sim.visible : status === REMEMBERED ? sim.refusesRemembered : 0)) {
      tally[columns.group[j]! * COUNTERS.length + AT.refusedListed]! += 1
      return
    }
  }
  tally[row + AT.accepted]! += 1
  const chance = draw(k0, k1, j, SLOT.honour)
  const gain = gainOf(chance, set['trade.cheat'])
  const honest = columns.character[j] === HONEST
  const cheats = honest ? chance >>> 0 < sim.slip : tempted(sim, j, TRADE, gain)
  const other = columns.group[j]! * COUNTERS.length
  if (!cheats) {
    tally[row + AT.honoured]! += 1
    tally[row + AT.surplus]! += 2 * set['trade.gain']
    pay(columns, i, set['trade.gain'])
    pay(columns, j, set['trade.gain'])
    return
  }
  tally[other + AT.tradeOffences]! += 1
  tally[row + AT.surplus]! += gain - set['trade.loss']
  pay(columns, i, -set['trade.loss'])
  pay(columns, j, gain)
  Atomics.add(columns.waiting, next * 4 + 2, 1)
  const found = draw(k0, k1, j, SLOT.observe) >>> 0 < sim.found[TRADE]![columns.group[j]!]!
  if (honest) {
    // A slip is no offence, but it looks like one.
    if (found) accuse(sim, tally, j, ERROR, sim.grounds[TRADE]!, step)
  } else offend(sim, tally, j, TRADE, found, step, next)
}

function pay(columns: Sim['columns'], i: number, amount: number): void {
  columns.wealth[i]! += amount
  const payoff = columns.payoff[i]! + amount
  columns.payoff[i] = payoff > 32_767 ? 32_767 : payoff < -32_768 ? -32_768 : payoff
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
  tally[columns.group[i]! * COUNTERS.length + AT.switched]! += 1
}

/** Two who are not honest report a trade that never was, for the good mark it brings. */
function conspire(sim: Sim, moment: Moment, tally: Float64Array, i: number, j: number): void {
  const { columns, set } = sim
  if (columns.character[i] === HONEST || columns.character[j] === HONEST) return
  const word = draw(moment.k0, moment.k1, i, SLOT.collude) >>> 0
  if (word >= set['collude.rate'] * 0x1_0000_0000) return
  for (const one of [i, j]) {
    const row = columns.group[one]! * COUNTERS.length
    tally[row + AT.points]! += 1
    tally[row + AT.pointsFarmed]! += 1
  }
}
