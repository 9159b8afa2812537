import type { Text } from '@xinyong/identity'
import { planOf } from './plan.ts'
import type { ReadExperiment } from './read-experiment.ts'
import { edgeRunOfAny, screening } from './turns-on.ts'

/** Agent-steps a second and thread that the full world does on a slow machine: what an estimate may promise. */
const SPEED = 1_500_000

export interface Estimate {
  readonly bytes: number
  readonly seconds: number
  readonly jobs: number
  readonly agentSteps: number
}

/** What a run will take, before it starts. */
export function estimate(read: ReadExperiment, threads: number): Estimate {
  const { jobs, jobBytes, agentSteps: own } = planOf(read.experiment)
  // What the verdict turns on is found in two smaller runs after the main one.
  const agentSteps = [screening(read), edgeRunOfAny(read)].reduce(
    (sum, { experiment }) => sum + planOf(experiment).agentSteps,
    own,
  )
  const atOnce = Math.max(1, Math.min(threads, jobs.length))
  return {
    bytes: jobBytes * atOnce,
    seconds: agentSteps / SPEED / atOnce,
    jobs: jobs.length,
    agentSteps,
  }
}

/** Why a run would not fit; undefined where it does. */
export function tooLarge(
  { bytes, seconds }: Estimate,
  limits: { readonly bytes: number; readonly seconds: number },
): Text | undefined {
  const gb = (size: number): string => (size / 2 ** 30).toFixed(1)
  const hours = (time: number): string => (time / 3600).toFixed(1)
  if (bytes > limits.bytes)
    return {
      en: `The run needs ${gb(bytes)} GB of memory and ${gb(limits.bytes)} GB are free. Lower population.agents or --threads.`,
      zh: `本次运行需要${gb(bytes)} GB内存，可用${gb(limits.bytes)} GB。请减少population.agents或--threads。`,
    }
  if (seconds > limits.seconds)
    return {
      en: `The run would take about ${hours(seconds)} hours, more than the ${hours(limits.seconds)} allowed. Lower agents, steps, replicates or the design, or raise --hours.`,
      zh: `本次运行约需${hours(seconds)}小时，超过所允许的${hours(limits.seconds)}小时。请减少人口、步数、重复次数或设计点，或提高--hours。`,
    }
  return undefined
}
