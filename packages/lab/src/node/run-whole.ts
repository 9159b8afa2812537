import { edgeRun, screening, turningOf } from '../experiment/turns-on.ts'
import type { ReadExperiment } from '../experiment/read-experiment.ts'
import { planOf } from '../experiment/plan.ts'
import { estimate } from '../experiment/estimate.ts'
import type { RunRecord } from '../report/model.ts'
import { recordOf } from '../report/model.ts'
import type { RunOptions } from './pool.ts'
import { runExperiment } from './pool.ts'

/**
 * Runs an experiment, then finds the assumptions on which its verdicts turn and tries them at their edges. Only the jobs of
 * the main run are saved: the others are few, and come out the same when they are run again.
 * @throws DOMException AbortError when the signal fires
 */
export async function runWhole(read: ReadExperiment, options: RunOptions): Promise<RunRecord> {
  const total = estimate(read, 1).agentSteps
  let before = 0
  const stage = async (part: ReadExperiment, own: Partial<RunOptions>) => {
    const { threads, signal } = options
    const results = await runExperiment(part, {
      threads,
      ...(signal && { signal }),
      ...own,
      progress: (done) => options.progress?.(before + done, total),
    })
    before += planOf(part.experiment).agentSteps
    return results
  }
  const { finished, save } = options
  const results = await stage(read, { ...(finished && { finished }), ...(save && { save }) })
  const edges = edgeRun(read, await stage(screening(read), {}))
  return recordOf(read, results, turningOf(edges, await stage(edges, {})))
}
