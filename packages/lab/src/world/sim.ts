import { exp, power } from '../random/elementary.ts'
import { threshold } from '../random/mix.ts'
import { cell, KINDS } from '../rules/list-program.ts'
import type { ListProgram } from '../rules/list-program.ts'
import type { Memory } from '../state/layout.ts'
import type { Group } from './groups.ts'
import { easyTrade, settle } from './easy-trade.ts'
import { RISKS } from './groups.ts'
import type { worldLayout } from './layout.ts'
import { activityTable } from './needs.ts'
import { annuity, biteOf, listedSteps, perceivedTable } from './perceived.ts'
import { pointsDesk } from './points.ts'
import { scoreDesk } from './score.ts'
import type { Policy } from './policy.ts'
import { scratchFor } from './scratch.ts'
import type { Seen } from './seen.ts'
import { DEED, SITUATIONS } from './situations.ts'

/** The fixed frame of a run: what every policy shares. */
export interface Frame {
  readonly agents: number
  readonly names: number
  readonly groups: readonly Group[]
  /** First day, as days since 1970-01-01, and days a step lasts. */
  readonly firstDay: number
  readonly stepDays: number
  readonly seed: number
  readonly replicate: number
}

/** Average number of bearers sets how many names there are; a power of two keeps the folding of a word even. */
export function namesFor(agents: number, each: number): number {
  return Math.max(16, 2 ** (31 - Math.clz32(agents / Math.max(1, each))))
}

/** Dials as thresholds and tables, resolved once, so that the inner loops compare whole numbers. */
export function resolve(
  frame: Frame,
  policy: Policy,
  memory: Memory<ReturnType<typeof worldLayout>>,
  seen?: Seen,
) {
  const { settings, list } = policy
  const { groups, firstDay, stepDays } = frame
  const p = (probability: number): number => threshold(probability)
  const by = (value: number, multiple: (group: Group) => number): Float64Array =>
    Float64Array.from(groups, (group) => p(value * multiple(group)))
  const activities = activityTable(settings)
  const grounds = list?.program.grounds.length ?? 0
  const discount = power(settings['patience.year'], stepDays / 365)
  const fermi = Float64Array.from({ length: 2048 }, (_, at) =>
    p(1 / (1 + exp((-settings['imitation.strength'] * (at - 1024)) / 1000))),
  )
  const program: ListProgram | undefined = list?.program
  const found = [
    by(settings['trade.detect'], (group) => group.found),
    by(0, () => 1),
    by(0, () => 1),
    by(settings['goods.detect'], (group) => group.found),
    by(settings['civic.detect'], (group) => group.found),
  ]
  const bites = new Int32Array(grounds * KINDS.length)
  const lengths = new Int32Array(grounds)
  if (program !== undefined)
    for (let g = 0; g < grounds; g += 1) {
      lengths[g] = listedSteps(program, g, firstDay, stepDays)
      for (const kind of KINDS.keys())
        bites[cell(g, kind)] = Math.round(biteOf(program, settings, activities, g, kind))
    }
  const perceived = perceivedTable(
    settings,
    activities,
    firstDay,
    stepDays,
    list,
    policy.points?.worth,
  )
  const slip = p(settings['trade.slip'])
  const mistaken = by(settings['observe.error'], (group) => group.mistaken)
  const firstGround = list?.grounds.find((ground) => ground >= 0) ?? -1
  const places = Math.round(settings['corruption.places'] * 64)
  // What can happen at all, so that the inner loops need not ask.
  const mixes = settings['identify.error'] > 0
  const reports =
    firstGround >= 0 && (mixes || places > 0 || mistaken.some((chanceOf) => chanceOf > 0))
  const chances =
    settings['loans.rate'] +
      settings['goods.rate'] +
      settings['civic.rate'] +
      settings['civic.good'] >
    0
  const wants = settings['needs.rate'] > 0
  const learns = settings['imitation.rate'] > 0
  const goodsChance = p(settings['loans.rate'] + settings['goods.rate'])
  const deedChance = p(settings['loans.rate'] + settings['civic.rate'] + settings['civic.good'])
  const framed = p(settings['corruption.frame'])
  const needs = by(settings['needs.rate'], (group) => group.needs)
  const hears = p(settings['beliefs.social'])
  const sim = {
    frame,
    scratch: scratchFor(frame, memory.columns),
    easy: easyTrade(groups, perceived, settings['trade.cheat'], slip),
    points: policy.points,
    desk: pointsDesk(),
    score: policy.score,
    scores: policy.score && scoreDesk(policy.score),
    policy,
    columns: memory.columns,
    seen,
    program,
    grounds: list?.grounds ?? new Int8Array(SITUATIONS.length).fill(-1),
    firstGround,
    risk: Uint8Array.from(groups, ({ risk }) => RISKS.indexOf(risk)),
    perceived,
    bites,
    lengths,
    annuities: Float64Array.from({ length: 5001 }, (_, steps) => annuity(discount, steps)),
    activities,
    denies: program?.denies ?? new Uint8Array(0),
    weight: program?.weight ?? new Int32Array(0),
    fermi,
    found,
    visible: p(settings['register.visible']),
    slip,
    meets: p(settings['trade.rate']),
    gain: Math.round(settings['trade.gain']),
    imitates: p(settings['imitation.rate']),
    colludes: settings['collude.rate'] > 0 && policy.points !== undefined,
    refusesRemembered: p(settings['stigma.refuse']),
    mistaken,
    framed,
    shock: by(settings['loans.shock'], (group) => group.shock),
    arrives: by(settings['notice.arrives'], (group) => group.notice),
    needs,
    places,
    set: settings,
    ordered: p(settings['loans.order']),
    apply: p(settings['courts.apply']),
    reconsider: p(settings['courts.reconsider']),
    recover: p(settings['courts.recover']),
    conscience: p(settings['courts.conscience']),
    discern: p(settings['courts.discern']),
    shield: p(settings['corruption.shield']),
    objects: p(settings['notice.object'] * settings['notice.upheld']),
    superior: p(settings['oversight.accuracy']),
    appeals: p(settings['appeal.file']),
    appealsGuilty: p(settings['appeal.guilty']),
    upheld: p(settings['appeal.upheld']),
    fooled: p(settings['appeal.fooled']),
    whitewashes: p(settings['whitewash.rate']),
    hears,
    leaves: p(settings['exit.rate']),
    returns: p(settings['exit.return']),
    farms: p(settings['gaming.rate']),
    deedBelow: 8 + Math.max(0, policy.points?.worth[DEED] ?? 0) * settings['points.worth'],
    byName: p(settings['match.name'] + settings['match.year'] / 60),
    family: p(settings['family.refuse']),
    loanChance: p(settings['loans.rate']),
    goodsChance,
    civicChance: p(settings['loans.rate'] + settings['civic.rate']),
    deedChance,
    /** Above every group's threshold: whose word is not below it, to them it does not happen. */
    most: {
      mistaken: Math.max(...mistaken) + (places > 0 ? framed : 0),
      chance: chances ? Math.max(goodsChance, deedChance) : 0,
      need: Math.max(...needs),
    },
    chanceBelow: Float64Array.from(groups, ({ kind }) =>
      kind === 'organisation' ? goodsChance : deedChance,
    ),
    mixes,
    reports,
    chances,
    wants,
    learns,
    eventful:
      learns ||
      reports ||
      chances ||
      wants ||
      hears > 0 ||
      policy.points !== undefined ||
      policy.score !== undefined,
    yearSteps: Math.max(1, Math.round(365 / stepDays)),
  }
  // What is surely honoured follows from the policy too: another may have left this state.
  for (let i = 0; i < frame.agents; i += 1) settle(sim, i)
  return sim
}

export type Sim = ReturnType<typeof resolve>

/** First step that does not begin before a day. */
export function stepOf(sim: Sim, day: number): number {
  const { firstDay, stepDays } = sim.frame
  return Math.min(0x7fff_ffff, Math.ceil((day - firstDay) / stepDays))
}

export function dayOf(sim: Sim, step: number): number {
  return sim.frame.firstDay + step * sim.frame.stepDays
}
