import type { JobResult } from '@xinyong/lab/browser'
import type { LabWorker } from './lab-worker.ts'
import { openLabWorker } from './lab-worker.ts'
import type { Finished, RunFile, ScreenData, Stage, Tick } from './messages.ts'
import { threadsHere } from './threads.ts'

interface Opened {
  readonly text: string
  readonly packs: Readonly<Record<string, unknown>>
}

export interface RunHere extends Opened {
  readonly jobs: number
  readonly signal: AbortSignal
  /** Agent-steps since the last call and, of the run's own jobs, how the counts of a replicate grew. */
  readonly onTick: (job: number | undefined, tick: Tick) => void
  /** The verdicts, before it is known what they turn on. */
  readonly onVerdicts: (data: ScreenData) => void
}

export interface RanHere {
  readonly data: ScreenData
  readonly finished: Finished
}

/**
 * Runs every replicate in workers of this browser, then the smaller runs that try its assumptions. Which worker runs which
 * job cannot matter: the results are put in the order of the plan, as the command does.
 * @throws Error when stopped
 */
export async function runHere(asked: RunHere): Promise<RanHere> {
  const workers = Array.from({ length: Math.min(threadsHere(), asked.jobs) }, openLabWorker)
  const stop = (): void => {
    for (const worker of workers) worker[Symbol.dispose]()
  }
  const run = async (stage: Stage, screened: readonly JobResult[]): Promise<JobResult[]> => {
    const told = await Promise.all(
      workers.map((worker) => worker.ask('stage', { stage, screened })),
    )
    const { jobs = 0 } = told[0] ?? {}
    const results = Array.from<JobResult>({ length: jobs })
    let next = 0
    const work = async (worker: LabWorker): Promise<void> => {
      while (next < jobs) {
        const index = next
        next += 1
        results[index] = await worker.ask('job', { index }, (tick) =>
          asked.onTick(stage === 'own' ? index : undefined, tick),
        )
      }
    }
    await Promise.all(workers.map(work))
    return results
  }
  asked.signal.addEventListener('abort', stop)
  try {
    const { text, packs } = asked
    await Promise.all(workers.map((worker) => worker.ask('read', { text, packs })))
    const results = await run('own', [])
    asked.onVerdicts(await workers[0]!.ask('report', { results }))
    const screened = await run('screen', [])
    const finished = { results, screened, edges: await run('edges', screened) }
    return { data: await workers[0]!.ask('report', finished), finished }
  } finally {
    asked.signal.removeEventListener('abort', stop)
    stop()
  }
}

/** The files of a finished run, made in this browser: the bytes that the command writes. */
export async function filesHere(
  { text, packs }: Opened,
  finished: Finished,
  locale: 'en' | 'zh',
): Promise<readonly RunFile[]> {
  using worker = openLabWorker()
  await worker.ask('read', { text, packs })
  return await worker.ask('files', { ...finished, locale })
}
