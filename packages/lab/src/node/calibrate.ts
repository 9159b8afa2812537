import { Worker } from 'node:worker_threads'
import type { Point } from '../design/points.ts'
import { findingOf } from '../calibration/finding.ts'
import type { Calibrated } from '../calibration/finding.ts'
import type { Tried } from '../calibration/model.ts'
import type { ReadCalibration } from '../calibration/read-calibration.ts'
import { accepted, narrowed, roundPoints } from '../calibration/search.ts'
import { tryPoint } from '../calibration/try-point.ts'
import { LabError } from '../lab-error.ts'

export interface CalibrateOptions {
  readonly threads: number
  readonly signal?: AbortSignal
  /** Points tried, of all. */
  readonly progress?: (done: number, total: number) => void
}

/**
 * Searches the dials whose moments come nearest to the published ones (approximate Bayesian computation by rejection, in
 * rounds). The same file gives the same result on any number of threads.
 * @throws DOMException AbortError when the signal fires
 */
export async function calibrate(
  read: ReadCalibration,
  { threads, signal, progress }: CalibrateOptions,
): Promise<Calibrated> {
  const { calibration } = read
  const { points, rounds } = calibration.search
  const tried: Tried[] = []
  let ranges = calibration.dials
  await using pool = openPool(read, threads)
  for (let round = 0; round < rounds; round += 1) {
    const list = roundPoints(calibration, ranges, round)
    let done = 0
    const results = await Promise.all(
      list.map(async (point) => {
        const result = await pool.run(point)
        signal?.throwIfAborted()
        done += 1
        progress?.(round * points + done, rounds * points)
        return result
      }),
    )
    tried.push(...results)
    ranges = narrowed(calibration, accepted(calibration, tried))
  }
  return findingOf(calibration, tried.length, accepted(calibration, tried))
}

interface Pool extends AsyncDisposable {
  readonly run: (point: Point) => Promise<Tried>
}

function openPool(read: ReadCalibration, threads: number): Pool {
  const idle = Array.from(
    { length: threads },
    () => new Worker(new URL('calibrate-worker.ts', import.meta.url), { workerData: read }),
  )
  const all = [...idle]
  const queue: ((worker: Worker) => void)[] = []
  const free = (worker: Worker): void => {
    const next = queue.shift()
    if (next === undefined) idle.push(worker)
    else next(worker)
  }
  return {
    run: (point) => {
      const { promise, resolve, reject } = Promise.withResolvers<Tried>()
      const use = (worker: Worker): void => {
        const ended = (): void => reject(new LabError('a worker of the lab ended'))
        worker.once('error', reject).once('exit', ended)
        worker.once('message', (result: Tried) => {
          worker.off('error', reject).off('exit', ended)
          resolve(result)
          free(worker)
        })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
        worker.postMessage(point)
      }
      const worker = idle.pop()
      if (worker === undefined) queue.push(use)
      else use(worker)
      return promise
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(all.map((worker) => worker.terminate()))
    },
  }
}

/** The same on this thread: for small searches, and what the pool is held against. */
export function calibrateHere(read: ReadCalibration): Calibrated {
  const { calibration } = read
  const tried: Tried[] = []
  let ranges = calibration.dials
  for (let round = 0; round < calibration.search.rounds; round += 1) {
    for (const point of roundPoints(calibration, ranges, round)) tried.push(tryPoint(read, point))
    ranges = narrowed(calibration, accepted(calibration, tried))
  }
  return findingOf(calibration, tried.length, accepted(calibration, tried))
}
