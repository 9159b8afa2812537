import { runSteps } from '../engine/run.ts'
import type { Counter } from '../outcomes/counters.ts'
import { AT, COUNTERS } from '../outcomes/counters.ts'
import type { JobResult } from './execute.ts'
import { runJob } from './execute.ts'
import type { Job } from './plan.ts'
import { planOf } from './plan.ts'
import type { ReadExperiment } from './read-experiment.ts'

/** What somebody who watches a run sees grow. */
export const WATCHED = ['offences', 'listed', 'listedWrong', 'refused'] as const satisfies Counter[]

/** Totals of one policy since the policy date; step 0 while the warm-up still lasts. */
export interface Sample {
  readonly policy: number
  readonly step: number
  readonly totals: readonly number[]
}

/**
 * Runs one job and tells how its counts grow, some fifty times a policy. Watching reads and never draws, so that the result
 * is that of an unwatched run.
 */
export function watchJob(
  read: ReadExperiment,
  job: Job,
  tell: (sample: Sample | undefined, agentSteps: number) => void,
): JobResult {
  const { warmup, steps } = read.experiment.world
  const every = Math.max(1, Math.ceil(steps / 52))
  return runJob(
    read,
    planOf(read.experiment).points[job.point]!,
    job,
    (agentSteps) => tell(undefined, agentSteps),
    (sim, from, to, after) => {
      // In whatever order the policies are run; the warm-up is none of them.
      const mine = read.experiment.policies.findIndex(({ id }) => id === sim.policy.id)
      runSteps(sim, from, to, (step) => {
        after(step)
        const at = step - warmup + 1
        if (mine >= 0 && (at % every === 0 || at === steps))
          tell({ policy: mine, step: at, totals: totalsOf(sim.columns.counts) }, 0)
      })
    },
  )
}

function totalsOf(counts: Float64Array): readonly number[] {
  return WATCHED.map((counter) => {
    let sum = 0
    for (let row = AT[counter]; row < counts.length; row += COUNTERS.length) sum += counts[row]!
    return sum
  })
}
