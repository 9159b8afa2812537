import type { JobResult } from '@xinyong/lab/browser'
import type { LabWorker } from './lab-worker.ts'
import { openLabWorker } from './lab-worker.ts'
import type { ScreenData, Tick } from './messages.ts'

export interface RunHere {
  readonly text: string
  readonly packs: Readonly<Record<string, unknown>>
  readonly jobs: number
  readonly signal: AbortSignal
  /** Agent-steps since the last call, and how the counts of a replicate grew. */
  readonly onTick: (job: number, tick: Tick) => void
}

/** Threads of this machine that a page may take: one stays for the page itself. */
const threads = (): number => Math.max(1, Math.min(4, (navigator.hardwareConcurrency || 2) - 1))

/**
 * Runs every replicate in workers of this browser. Which worker runs which cannot matter: the results are put in the order
 * of the plan, as the command does.
 * @throws Error when stopped
 */
export async function runHere(asked: RunHere): Promise<ScreenData> {
  const results = Array.from<JobResult>({ length: asked.jobs })
  let next = 0
  const workers = Array.from({ length: Math.min(threads(), asked.jobs) }, openLabWorker)
  const stop = (): void => {
    for (const worker of workers) worker[Symbol.dispose]()
  }
  asked.signal.addEventListener('abort', stop)
  const work = async (worker: LabWorker): Promise<void> => {
    await worker.ask('read', { text: asked.text, packs: asked.packs })
    while (next < asked.jobs) {
      const index = next
      next += 1
      results[index] = await worker.ask('job', { index }, (tick) => asked.onTick(index, tick))
    }
  }
  try {
    await Promise.all(workers.map(work))
    return await workers[0]!.ask('report', { results })
  } finally {
    asked.signal.removeEventListener('abort', stop)
    stop()
  }
}
