import { draw } from '../random/mix.ts'
import { AT, COUNTERS } from '../outcomes/counters.ts'
import { accuse, offend } from './accuse.ts'
import { ERROR, HABITUAL, HONEST, LEFT, LISTED, OPPORTUNIST, PAUSED, REMEMBERED } from './layout.ts'
import { mark } from './points.ts'
import type { Moment } from './prepare.ts'
import { paired } from './prepare.ts'
import type { Sim } from './sim.ts'
import { DEED, TRADE } from './situations.ts'
import { SLOT } from './slots.ts'

/**
 * Trade with hidden quality between everybody and one partner a step, each once as the one who trusts. Pairs are disjoint,
 * so that threads never write one agent. `from` up to `to` count pairs of blocks; who meets whom differs from step to step.
 * One long function, because this is where the time goes: the common path is two words and a handful of array reads.
 */
export function trade(
  sim: Sim,
  moment: Moment,
  from: number,
  to: number,
  tally: Float64Array,
): void {
  const { order, blockSize, pairing, k0, k1, trusts, step, next } = moment
  const { set, meets, slip, perceived, risk, visible, refusesRemembered, imitates } = sim
  const { agents } = sim.frame
  const { flags, status, character, group, kind, belief, wealth, payoff } = sim.columns
  const [gains, loss, largest] = [set['trade.gain'], set['trade.loss'], set['trade.cheat']]
  const collude = set['collude.rate'] > 0
  // Where everybody meets and trusts no word is needed to say so.
  const certain = Math.min(meets, trusts) >= 0x1_0000_0000
  const width = COUNTERS.length
  for (let pair = from; pair < to; pair += 1) {
    const first = order[pair * 2]! * blockSize
    const second = order[pair * 2 + 1]! * blockSize
    for (let place = 0; place < blockSize; place += 1) {
      const one = first + place
      const two = second + paired(pairing, place)
      if (one >= agents || two >= agents) continue
      if (((flags[one]! | flags[two]!) & LEFT) !== 0) continue
      let [i, j] = [one, two]
      for (let side = 0; side < 2; side += 1) {
        if (side === 1) {
          i = two
          j = one
        }
        const row = group[i]! * width
        const word = certain ? 0 : draw(k0, k1, i, SLOT.meet) >>> 0
        if (word >= meets) continue
        if (word >= trusts) {
          tally[row + AT.declined]! += 1
          continue
        }
        if (status[j]! >= LISTED && shunned(sim, moment, i, j, visible, refusesRemembered)) {
          tally[row + AT.declined]! += 1
          tally[group[j]! * width + AT.refusedListed]! += 1
          continue
        }
        const chance = draw(k0, k1, j, SLOT.honour) >>> 0
        const type = character[j]!
        const gain = Math.floor(((chance >>> 16) * largest) / 0x1_0000)
        const cheats =
          type === HONEST
            ? chance < slip
            : type === HABITUAL ||
              gain > perceived[(kind[j]! * 3 + risk[group[j]!]!) * 1024 + (belief[j]! >> 6)]!
        if (!cheats) {
          tally[row + AT.honoured]! += 1
          wealth[i]! += gains
          wealth[j]! += gains
          continue
        }
        tally[row + AT.cheated]! += 1
        tally[row + AT.surplus]! += gain - loss
        wealth[i]! -= loss
        wealth[j]! += gain
        tally[group[j]! * width + AT.tradeOffences]! += 1
        Atomics.add(sim.columns.waiting, next * 4 + 2, 1)
        const found = draw(k0, k1, j, SLOT.observe) >>> 0 < sim.found[TRADE]![group[j]!]!
        // A slip is no offence, but it looks like one.
        if (type !== HONEST) offend(sim, tally, j, TRADE, found, step, next)
        else if (found) accuse(sim, tally, j, ERROR, sim.grounds[TRADE]!, step)
        if (imitates > 0) payoff[j] = Math.min(32_767, payoff[j]! + gain - gains)
        if (imitates > 0) payoff[i] = Math.max(-32_768, payoff[i]! - loss - gains)
      }
      if (imitates > 0 && draw(k0, k1, one, SLOT.imitate) >>> 0 < imitates)
        compare(sim, moment, tally, one, two)
      if (collude) conspire(sim, moment, tally, one, two)
    }
  }
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
