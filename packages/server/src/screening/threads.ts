import { availableParallelism } from 'node:os'
import type { IndexChange, Pass } from '@xinyong/app'
import {
  writeSharedSnapshot,
  type Match,
  type NameIndex,
  type SearchAnswer,
} from '@xinyong/screening'
import { openSearchPool, type SearchPool } from '@xinyong/screening/workers'

type Answers = readonly SearchAnswer<Match>[]

export interface Threads extends AsyncDisposable {
  readonly run: (passes: readonly Pass[]) => Promise<Answers>
  readonly changed: (changes: readonly IndexChange[]) => void
}

const MOST_THREADS = 4
/** Memory of threads that nobody has needed for so long is given back. */
const IDLE_MS = 5 * 60_000

/** Threads that answer batches, started with the first of them; the thread that answers requests stays free. */
export function batchThreads(indexOf: () => NameIndex): Threads {
  let pool: SearchPool | undefined
  let running = 0
  let idle: NodeJS.Timeout | undefined
  const stop = async (): Promise<void> => {
    clearTimeout(idle)
    const before = pool
    pool = undefined
    await before?.[Symbol.asyncDispose]()
  }
  const started = (): SearchPool => {
    if (pool !== undefined) return pool
    const opened = openSearchPool(
      writeSharedSnapshot(indexOf()),
      Math.min(MOST_THREADS, availableParallelism() - 1),
    )
    if (!opened.ok) throw new TypeError(`screening: a snapshot just written is ${opened.flaw}`)
    pool = opened.pool
    return pool
  }
  const run = async (passes: readonly Pass[]): Promise<Answers> => {
    clearTimeout(idle)
    running += 1
    const members = started()
    try {
      const answers: SearchAnswer<Match>[] = []
      const places = passes.map((pass, place) => ({ pass, place }))
      const alike = Map.groupBy(places, ({ pass }) => JSON.stringify(pass.options))
      for (const group of alike.values()) {
        const [first] = group
        const found = await members.searchAll(
          group.map(({ pass }) => pass.query),
          first?.pass.options,
        )
        group.forEach(({ place }, at) => {
          answers[place] = found[at]!
        })
      }
      return answers
    } catch (error) {
      // A thread that broke is not asked again.
      await stop()
      throw error
    } finally {
      running -= 1
      if (running === 0) idle = setTimeout(() => void stop(), IDLE_MS).unref()
    }
  }
  return {
    run,
    changed: (changes) => {
      // A thread that cannot follow must not answer from what it knew.
      pool?.change(changes).catch(() => void stop())
    },
    [Symbol.asyncDispose]: stop,
  }
}
