import { dayNumber } from '@xinyong/procedure'
import { points } from '../design/points.ts'
import type { Point } from '../design/points.ts'
import { bytesOf } from '../state/layout.ts'
import { prefecture } from '../world/groups.ts'
import { worldLayout } from '../world/layout.ts'
import { settingsOf } from '../world/parameters.ts'
import type { Frame } from '../world/sim.ts'
import { namesFor } from '../world/sim.ts'
import type { Experiment } from './model.ts'
import { bytesToFollow } from './follow.ts'
import { STEP_DAYS } from './model.ts'

/** One replicate of one point: the world once, then every policy from the same day. */
export interface Job {
  readonly index: number
  readonly point: number
  readonly replicate: number
}

export interface Plan {
  readonly points: readonly Point[]
  readonly jobs: readonly Job[]
  /** Bytes one running job needs, and agent-steps of the whole run. */
  readonly jobBytes: number
  readonly agentSteps: number
}

export function planOf(experiment: Experiment): Plan {
  const list = points(experiment.vary, experiment.compare.seed)
  const { replicates } = experiment.compare
  const jobs = list.flatMap((_, point) =>
    Array.from({ length: replicates }, (__, replicate) => ({
      index: point * replicates + replicate,
      point,
      replicate,
    })),
  )
  const { warmup, steps } = experiment.world
  const { agents } = frameOf(experiment, 0)
  const each = agents * (warmup + steps * experiment.policies.length)
  const jobBytes = bytesFor(experiment) * 2 + bytesToFollow(agents, steps)
  return { points: list, jobs, jobBytes, agentSteps: each * jobs.length }
}

/** Bytes of the state of one world. */
export function bytesFor(experiment: Experiment, marks = 0): number {
  const { agents, names, groups } = frameOf(experiment, 0)
  return bytesOf(worldLayout({ agents, names, groups: groups.length, marks }))
}

/** The frame of a replicate. Agents come in households of two, so their number is made even. */
export function frameOf(experiment: Experiment, replicate: number): Frame {
  const { population, world, compare } = experiment
  const agents = population.agents + (population.agents % 2)
  const settings = settingsOf(world.set ?? {}, world.off ?? [])
  const stepDays = STEP_DAYS[world.step]
  return {
    agents,
    names: namesFor(agents, settings['names.each']),
    groups: population.groups ?? prefecture,
    firstDay: dayNumber(world.start) - world.warmup * stepDays,
    stepDays,
    seed: compare.seed,
    replicate,
  }
}
