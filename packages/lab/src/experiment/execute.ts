import { runSteps } from '../engine/run.ts'
import { AT, COUNTERS } from '../outcomes/counters.ts'
import type { Counted } from '../outcomes/outcomes.ts'
import { overlay } from '../state/layout.ts'
import { restore, snapshotOf } from '../state/snapshot.ts'
import { worldLayout } from '../world/layout.ts'
import { settingsOf } from '../world/parameters.ts'
import { MARKS, openAccounts } from '../world/points.ts'
import type { Policy } from '../world/policy.ts'
import { openScores, SCORE_MARKS } from '../world/score.ts'
import { compilePolicy } from '../world/policy.ts'
import { populate } from '../world/populate.ts'
import type { Frame, Sim } from '../world/sim.ts'
import { resolve } from '../world/sim.ts'
import type { Point } from '../design/points.ts'
import type { PolicySpec } from './model.ts'
import { frameOf } from './plan.ts'
import type { Job } from './plan.ts'
import type { ReadExperiment } from './read-experiment.ts'
import { followPeople } from './follow.ts'
import type { FollowedCounts, LivedThrough } from './paired.ts'
import { returnsOf, supportersOf } from './paired.ts'
import { sufficientLengths } from './sufficient.ts'

/** Places for marks are laid out only where some policy keeps points or a score. */
export function marksOf({ packs }: Pick<ReadExperiment, 'packs'>): number {
  const all = Object.values(packs)
  if (all.some(({ score }) => score !== undefined)) return SCORE_MARKS
  return all.some(({ points }) => points !== undefined) ? MARKS : 0
}

/** What one job gives: the counts of each policy, and how they grew. Whole numbers throughout. */
export interface JobResult {
  readonly index: number
  readonly policies: readonly PolicyResult[]
}
export interface PolicyResult {
  readonly counts: readonly number[]
  /** Totals over the groups after each step, one row of `COUNTERS` a sample. */
  readonly series: readonly (readonly number[])[]
  readonly sufficient?: number
  readonly followed?: FollowedCounts
}

/** Samples of a series: enough for a curve, few enough to keep. */
const SAMPLES = 52

/** A compiled policy at a point of the design: the world's dials, then the point's, then the policy's own. */
export function policyAt(read: ReadExperiment, spec: PolicySpec, point: Point): Policy {
  const { world } = read.experiment
  const settings = settingsOf({ ...world.set, ...point, ...spec.set }, world.off ?? [])
  const pack = read.packs[spec.id]
  if (pack === undefined) return compilePolicy(spec.id, settings)
  return compilePolicy(spec.id, settings, {
    pack,
    on: spec.on ?? world.start,
    bind: spec.bind ?? {},
    facts: spec.facts ?? {},
  })
}

/**
 * Runs one replicate: the people are made and live through the warm-up once, without a scheme; then every policy starts
 * from a copy of that very state, so that what differs afterwards is the policy.
 */
export function runJob(
  read: ReadExperiment,
  point: Point,
  job: Job,
  each: (agentSteps: number) => void = () => {},
  run: (sim: Sim, from: number, to: number, after: (step: number) => void) => void = runSteps,
): JobResult {
  const { experiment } = read
  const frame = frameOf(experiment, job.replicate)
  const { warmup, steps } = experiment.world
  const memory = overlay(
    worldLayout({
      agents: frame.agents,
      groups: frame.groups.length,
      names: frame.names,
      marks: marksOf(read),
    }),
  )
  const before = compilePolicy(
    'warmup',
    settingsOf({ ...experiment.world.set, ...point }, experiment.world.off ?? []),
  )
  const sim = resolve(frame, before, memory)
  populate(sim)
  run(sim, 0, warmup, () => each(frame.agents))
  forget(sim)
  const fork = snapshotOf(memory.buffer)
  // The world without a scheme goes first: every other is held against it, person by person.
  const none = experiment.policies.findIndex(({ rulebook }) => rulebook === undefined)
  const order = [...experiment.policies.keys()].toSorted(
    (a, b) => Number(b === none) - Number(a === none) || a - b,
  )
  const policies: PolicyResult[] = []
  let without: LivedThrough | undefined
  for (const at of order) {
    restore(memory.buffer, fork)
    const policy = policyAt(read, experiment.policies[at]!, point)
    const follower = followPeople(frame.agents, warmup, steps)
    const here = resolve(frame, policy, memory, follower.seen)
    follower.watch(here)
    openAccounts(here)
    openScores(here)
    const series: number[][] = []
    const every = Math.ceil(steps / SAMPLES)
    run(here, warmup, warmup + steps, (step) => {
      each(frame.agents)
      const now = step - warmup + 1
      if (now % every === 0 || now === steps) series.push([now, ...totals(memory.columns.counts)])
    })
    const lived = {
      follower,
      wealth: memory.columns.wealth.slice(),
      counts: memory.columns.counts.slice(),
    }
    if (at === none) without = lived
    const { longest } = sufficientLengths(here)
    policies[at] = {
      counts: [...memory.columns.counts],
      series,
      ...(longest !== undefined && { sufficient: longest }),
      ...(at !== none && { followed: followedOf(here, lived, without, experiment.world) }),
    }
  }
  return { index: job.index, policies }
}

function followedOf(
  sim: Sim,
  mine: LivedThrough,
  none: LivedThrough | undefined,
  { warmup, steps }: { readonly warmup: number; readonly steps: number },
): FollowedCounts {
  const burdenBeyond = mine.follower.beyond
  if (none === undefined || (sim.program ?? sim.points ?? sim.score) === undefined)
    return { burdenBeyond }
  return {
    burdenBeyond,
    ...(sim.program && returnsOf(sim, mine.follower, none.follower, warmup, steps)),
    ...supportersOf(sim, sim.set, mine, none, steps),
  }
}

/** Counting begins at the policy date; what is kept is how many people there are and the orders they have not obeyed yet. */
export function forget({ columns: { counts } }: Sim): void {
  for (let row = 0; row < counts.length; row += COUNTERS.length) {
    const open = counts[row + AT.ordersAble]! - counts[row + AT.performed]!
    counts.fill(0, row + AT.honestSteps, row + COUNTERS.length)
    counts[row + AT.ordersAble] = open
  }
}

/** Counts of all groups together, in the order of `COUNTERS`. */
export function totals(counts: Float64Array): readonly number[] {
  return COUNTERS.map((_, at) => {
    let sum = 0
    for (let row = at; row < counts.length; row += COUNTERS.length) sum += counts[row]!
    return sum
  })
}

/** A policy's counts as the outcomes read them, beside the same replicate without any scheme. */
export function countedOf(
  read: ReadExperiment,
  result: JobResult,
  policy: number,
  frame: Pick<Frame, 'stepDays'>,
  point: Point,
): Counted {
  const { policies, world } = read.experiment
  const spec = policies[policy]!
  const none = policies.findIndex(({ rulebook }) => rulebook === undefined)
  const { counts, sufficient, followed } = result.policies[policy]!
  const settings = settingsOf({ ...world.set, ...point, ...spec.set }, world.off ?? [])
  return {
    counts: Float64Array.from(counts),
    steps: world.steps,
    stepDays: frame.stepDays,
    caseCost: settings['case.cost'],
    ...(none !== -1 && { without: Float64Array.from(result.policies[none]!.counts) }),
    supportBefore: settings['support.before'],
    ...(sufficient !== undefined && { sufficient }),
    ...(followed && { followed }),
  }
}
