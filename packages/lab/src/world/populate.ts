import { settle } from './easy-trade.ts'
import { draw, stepKey } from '../random/mix.ts'
import { KINDS } from '../rules/list-program.ts'
import { AT, COUNTERS } from '../outcomes/counters.ts'
import { CONNECTED, CONSENTS, HABITUAL, HONEST, OPPORTUNIST, PLACES } from './layout.ts'
import type { Sim } from './sim.ts'
import { SLOT } from './slots.ts'

/**
 * Makes the people: drawn from the declared marginals with the replicate's own key, so that every policy of a replicate
 * meets the same people. Groups have their exact shares and are spread evenly over the blocks that trade with each other;
 * the two of a household belong to the same group.
 */
export function populate(sim: Sim): void {
  const { columns, frame, set } = sim
  const { agents, groups, names } = frame
  const { k0, k1 } = stepKey(frame.seed, frame.replicate, -1)
  const consenting = set['points.consent'] * 0x1_0000_0000
  const connected = set['corruption.connected'] * 0x1_0000_0000
  const homes = agents / 2
  const ends = groups.map((_, g) =>
    Math.round(homes * groups.slice(0, g + 1).reduce((sum, { share }) => sum + share, 0)),
  )
  const stride = coprime(homes)
  for (let i = 0; i < agents; i += 1) {
    const rank = ((i >> 1) * stride) % homes
    const found = ends.findIndex((end) => rank < end)
    const g = found === -1 ? groups.length - 1 : found
    const group = groups[g]!
    const character = (draw(k0, k1, i, SLOT.character) >>> 0) / 0x1_0000_0000
    const word = draw(k0, k1, i, SLOT.name) >>> 0
    // Cubed, so that a few names are borne by many, as surnames and given names are.
    const share = word / 0x1_0000_0000
    columns.kind[i] = KINDS.indexOf(group.kind)
    columns.group[i] = g
    columns.character[i] =
      character < group.honest
        ? HONEST
        : character < group.honest + group.habitual
          ? HABITUAL
          : OPPORTUNIST
    columns.place[i] = (draw(k0, k1, i, SLOT.locality) >>> 0) % PLACES
    columns.flags[i] = draw(k0, k1, i, SLOT.connected) >>> 0 < connected ? CONNECTED : 0
    if (draw(k0, k1, i, SLOT.consent) >>> 0 < consenting) columns.flags[i]! |= CONSENTS
    columns.name[i] = Math.floor(share * share * share * names)
    columns.bearers[columns.name[i]!]! += 1
    columns.belief[i] = believed(sim, g)
    settle(sim, i)
    columns.counts[g * COUNTERS.length + AT.people]! += 1
    if (columns.character[i] === HONEST) columns.counts[g * COUNTERS.length + AT.honestNow]! += 1
  }
}

/** The first belief: the mean chance of being found over the situations, as many times as people overrate it. */
function believed({ set, frame }: Sim, group: number): number {
  const chances = [set['trade.detect'], set['goods.detect'], set['civic.detect']]
  const known = chances.filter((chance) => chance > 0)
  const mean = known.reduce((sum, chance) => sum + chance, 0) / Math.max(1, known.length)
  const found = frame.groups[group]?.found ?? 1
  return Math.min(65_535, Math.round(65_535 * mean * found * set['beliefs.start']))
}

/** A stride near the golden section that visits every home once. */
function coprime(homes: number): number {
  const shared = (a: number, b: number): number => (b === 0 ? a : shared(b, a % b))
  let stride = Math.max(1, Math.round(homes * 0.618))
  while (shared(stride, homes) !== 1) stride += 1
  return stride
}
