import { parentPort, workerData } from 'node:worker_threads'
import { runJob } from '../experiment/execute.ts'
import { planOf } from '../experiment/plan.ts'
import type { Job } from '../experiment/plan.ts'
import type { ReadExperiment } from '../experiment/read-experiment.ts'
import type { FromWorker } from './pool.ts'

/** A thread of the pool: takes jobs one at a time, tells how far it is a few times a second. */
const read = workerData as ReadExperiment
const { points } = planOf(read.experiment)
const EVERY_MS = 200

parentPort?.on('message', (job: Job) => {
  let steps = 0
  let told = performance.now()
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  const tell = (message: FromWorker): void => parentPort?.postMessage(message)
  const result = runJob(read, points[job.point]!, job, (count) => {
    steps += count
    if (performance.now() - told < EVERY_MS) return
    tell({ kind: 'steps', count: steps })
    steps = 0
    told = performance.now()
  })
  tell({ kind: 'steps', count: steps })
  tell({ kind: 'result', result })
})
