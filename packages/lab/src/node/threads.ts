import { Worker } from 'node:worker_threads'
import type { Pack } from '@xinyong/rulebook'
import type { PlainDate } from '@xinyong/identity'
import { COUNTERS } from '../outcomes/counters.ts'
import type { Settings } from '../world/parameters.ts'
import type { Binding } from '../world/situations.ts'
import type { Frame } from '../world/sim.ts'
import { LabError } from '../lab-error.ts'

/** What a thread needs to build the same world over the same memory. */
export interface Share {
  readonly frame: Frame
  readonly policy: string
  readonly settings: Settings
  readonly rulebook?: { readonly pack: Pack; readonly on: PlainDate; readonly bind: Binding }
  readonly buffer: SharedArrayBuffer
  /** `[arrived, round]` of the barrier. */
  readonly barrier: SharedArrayBuffer
  /** Counts of each thread, one after the other. */
  readonly tallies: SharedArrayBuffer
  readonly threads: number
  readonly from: number
  readonly to: number
}

/** Waits until every thread has arrived. */
export function meet(barrier: Int32Array, threads: number): void {
  const round = Atomics.load(barrier, 1)
  if (Atomics.add(barrier, 0, 1) + 1 === threads) {
    Atomics.store(barrier, 0, 0)
    Atomics.add(barrier, 1, 1)
    Atomics.notify(barrier, 1)
    return
  }
  while (Atomics.load(barrier, 1) === round) Atomics.wait(barrier, 1, round)
}

/**
 * Runs steps of one large world on several threads. Each phase is split into ranges with a barrier behind it; an agent is
 * written by one thread only and counts are sums of whole numbers, so the bytes are those of one thread. Worth it from
 * about a million agents on; below, replicates go to threads of their own.
 */
export async function runThreaded(
  share: Omit<Share, 'barrier' | 'tallies' | 'threads'>,
  threads: number,
): Promise<void> {
  const row = share.frame.groups.length * COUNTERS.length
  const whole: Share = {
    ...share,
    threads,
    barrier: new SharedArrayBuffer(8),
    tallies: new SharedArrayBuffer(row * 8 * threads),
  }
  await Promise.all(
    Array.from({ length: threads }, async (_, thread) => {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      const workerData = { share: whole, thread }
      const worker = new Worker(new URL('thread-worker.ts', import.meta.url), { workerData })
      worker.once('error', reject).once('exit', (code) => {
        if (code === 0) resolve()
        else reject(new LabError(`thread ${thread} of the lab ended with ${code}`))
      })
      await promise
    }),
  )
}

/** Range of a phase's pieces that falls to a thread. */
export function rangeOf(units: number, thread: number, threads: number): readonly [number, number] {
  return [Math.floor((units * thread) / threads), Math.floor((units * (thread + 1)) / threads)]
}
