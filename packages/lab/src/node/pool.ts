import { Worker } from 'node:worker_threads'
import type { JobResult } from '../experiment/execute.ts'
import { runJob } from '../experiment/execute.ts'
import { planOf } from '../experiment/plan.ts'
import type { Job } from '../experiment/plan.ts'
import type { ReadExperiment } from '../experiment/read-experiment.ts'
import { LabError } from '../lab-error.ts'

export interface RunOptions {
  readonly threads: number
  readonly signal?: AbortSignal
  /** Agent-steps done, of all. */
  readonly progress?: (done: number, total: number) => void
  /** Jobs that an earlier run has finished. */
  readonly finished?: ReadonlyMap<number, JobResult>
  /** Called once for each job as it finishes, in whatever order. */
  readonly save?: (result: JobResult) => void
}

/** What a worker tells. */
export type FromWorker =
  | { readonly kind: 'steps'; readonly count: number }
  | { readonly kind: 'result'; readonly result: JobResult }

/**
 * Runs every job of an experiment, one replicate to a thread. Which thread runs what, and when, cannot matter: a job is
 * a function of the experiment and its own number, and the results come back in the order of the plan.
 * @throws DOMException AbortError when the signal fires; finished jobs have been saved
 */
export async function runExperiment(
  read: ReadExperiment,
  options: RunOptions,
): Promise<readonly JobResult[]> {
  const { jobs, points, agentSteps } = planOf(read.experiment)
  const results = new Map(options.finished)
  const waiting = jobs.filter(({ index }) => !results.has(index))
  let done = (agentSteps * (jobs.length - waiting.length)) / jobs.length
  const count = (steps: number): void => {
    done += steps
    options.progress?.(done, agentSteps)
  }
  const take = (result: JobResult): void => {
    results.set(result.index, result)
    options.save?.(result)
  }
  if (options.threads <= 1 || waiting.length <= 1)
    for (const job of waiting) {
      options.signal?.throwIfAborted()
      take(runJob(read, points[job.point]!, job, count))
      // Lets a signal and the progress line through between two jobs.
      await new Promise((resolve) => setImmediate(resolve))
    }
  else await inWorkers(read, waiting, options, count, take)
  return jobs.map(({ index }) => results.get(index)!)
}

async function inWorkers(
  read: ReadExperiment,
  waiting: readonly Job[],
  { threads, signal }: RunOptions,
  count: (steps: number) => void,
  take: (result: JobResult) => void,
): Promise<void> {
  const queue = [...waiting]
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('job-worker.ts', import.meta.url), { workerData: read })
    const stop = (): void => void worker.terminate()
    signal?.addEventListener('abort', stop)
    try {
      for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
        signal?.throwIfAborted()
        take(await oneJob(worker, job, count, signal))
      }
    } finally {
      signal?.removeEventListener('abort', stop)
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(threads, waiting.length) }, work))
}

function oneJob(
  worker: Worker,
  job: Job,
  count: (steps: number) => void,
  signal: AbortSignal | undefined,
): Promise<JobResult> {
  const { promise, resolve, reject } = Promise.withResolvers<JobResult>()
  const onMessage = (message: FromWorker): void => {
    if (message.kind === 'steps') count(message.count)
    else resolve(message.result)
  }
  const onExit = (): void =>
    reject(signal?.aborted === true ? signal.reason : new LabError('a worker of the lab ended'))
  worker.on('message', onMessage).once('error', reject).once('exit', onExit)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  worker.postMessage(job)
  return promise.finally(() => {
    worker.off('message', onMessage).off('error', reject).off('exit', onExit)
  })
}
