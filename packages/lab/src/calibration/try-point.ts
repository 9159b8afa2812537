import { runSteps } from '../engine/run.ts'
import { forget, marksOf, policyAt, totals } from '../experiment/execute.ts'
import { frameOf } from '../experiment/plan.ts'
import type { Point } from '../design/points.ts'
import { overlay } from '../state/layout.ts'
import { worldLayout } from '../world/layout.ts'
import { settingsOf } from '../world/parameters.ts'
import { openAccounts } from '../world/points.ts'
import { compilePolicy } from '../world/policy.ts'
import { populate } from '../world/populate.ts'
import { resolve } from '../world/sim.ts'
import type { ReadExperiment } from '../experiment/read-experiment.ts'
import { distanceOf, momentOf, stepsOf } from './moments.ts'
import type { CountsAt } from './moments.ts'
import type { Calibration, Tried } from './model.ts'
import type { ReadCalibration } from './read-calibration.ts'

/** Runs the policy with these dials and reads the moments, as means over the replicates. */
export function tryPoint({ calibration, read }: ReadCalibration, dials: Point): Tried {
  const world = worldOf(calibration, read)
  const runs = Array.from({ length: calibration.search.replicates }, (_, replicate) =>
    momentsOf(calibration, world, dials, replicate),
  )
  const moments = calibration.moments.map((_, at) => {
    const values = runs.flatMap((run) => (run[at] === undefined ? [] : [run[at]]))
    if (values.length === 0) return undefined
    return values.reduce((sum, value) => sum + value, 0) / values.length
  })
  return { dials, moments, distance: distanceOf(calibration.moments, moments) }
}

/** The experiment's world on the days of the calibration; the law stays that of the experiment's day. */
function worldOf(
  { agents, since, set, off = [], search }: Calibration,
  read: ReadExperiment,
): ReadExperiment {
  const { experiment } = read
  const law = experiment.world.start
  return {
    ...read,
    experiment: {
      ...experiment,
      population: { ...experiment.population, agents },
      world: {
        ...experiment.world,
        start: since,
        set: { ...experiment.world.set, ...set },
        off: [...(experiment.world.off ?? []), ...off],
      },
      policies: experiment.policies.map((spec) => ({ ...spec, on: spec.on ?? law })),
      compare: { ...experiment.compare, seed: search.seed },
    },
  }
}

function momentsOf(
  calibration: Calibration,
  read: ReadExperiment,
  dials: Point,
  replicate: number,
): readonly (number | undefined)[] {
  const { experiment } = read
  const frame = frameOf(experiment, replicate)
  const { warmup, set, off = [] } = experiment.world
  const memory = overlay(
    worldLayout({
      agents: frame.agents,
      groups: frame.groups.length,
      names: frame.names,
      marks: marksOf(read),
    }),
  )
  const before = resolve(
    frame,
    compilePolicy('warmup', settingsOf({ ...set, ...dials }, off)),
    memory,
  )
  populate(before)
  runSteps(before, 0, warmup)
  forget(before)
  const spec = experiment.policies.find(({ id }) => id === calibration.policy)!
  const here = resolve(frame, policyAt(read, spec, dials), memory)
  openAccounts(here)
  const counts = new Map<number, readonly number[]>()
  let done = 0
  for (const step of stepsOf(calibration, frame.stepDays)) {
    runSteps(here, warmup + done, warmup + step)
    done = step
    counts.set(step, totals(memory.columns.counts))
  }
  const at: CountsAt = counts
  return calibration.moments.map((moment) =>
    momentOf(moment, calibration.since, frame.stepDays, at),
  )
}
