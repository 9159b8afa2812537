import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'
import { putEntity, removeEntity } from './index/change-index.ts'
import type { Entity } from './index/entity.ts'
import { openSnapshot } from './index/snapshot.ts'
import type { SnapshotFlaw } from './index/snapshot.ts'
import type { Match } from './match/judge-match.ts'
import { matchScorer } from './match/match-scorer.ts'
import type { Query } from './search/prepared.ts'
import { search } from './search/search.ts'
import type { SearchAnswer, SearchOptions } from './search/search.ts'

/** A change of the index, for every thread alike. */
export type IndexChange = { readonly put: Entity } | { readonly remove: string }

type Work =
  | {
      readonly kind: 'search'
      readonly queries: readonly Query[]
      readonly options: SearchOptions
    }
  | { readonly kind: 'change'; readonly changes: readonly IndexChange[] }

type Order = Work & { readonly id: number }

type Reply =
  | { readonly id: number; readonly answers: readonly SearchAnswer<Match>[] }
  | { readonly id: number; readonly fault: string }

/** A thread ended or broke: a fault of the program or the machine, never an answer. */
export class SearchThreadFault extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'SearchThreadFault'
  }
}

/** Threads that search one snapshot in shared memory; each keeps its own changes beside it. */
export interface SearchPool extends AsyncDisposable {
  /** Answers in the order of the queries, as one thread would give them. */
  readonly searchAll: (
    queries: readonly Query[],
    options?: SearchOptions,
  ) => Promise<readonly SearchAnswer<Match>[]>
  /** Resolves once every thread has made the changes. */
  readonly change: (changes: readonly IndexChange[]) => Promise<void>
}

export type OpenedPool =
  | { readonly ok: true; readonly pool: SearchPool }
  | { readonly ok: false; readonly flaw: SnapshotFlaw }

/** Queries handed to a thread at a time: enough to drown the cost of handing over, few enough to share evenly. */
const PORTION = 64

type Member = {
  readonly worker: Worker
  readonly waiting: Map<
    number,
    { readonly done: (reply: Reply) => void; readonly failed: (error: Error) => void }
  >
}

const join = (snapshot: SharedArrayBuffer): Member => {
  const worker = new Worker(new URL(import.meta.url), { workerData: { snapshot } })
  const waiting: Member['waiting'] = new Map()
  worker.on('message', (reply: Reply) => {
    waiting.get(reply.id)?.done(reply)
    waiting.delete(reply.id)
  })
  const fail = (error: Error): void => {
    for (const { failed } of waiting.values()) failed(error)
    waiting.clear()
  }
  worker.on('error', fail)
  worker.on('exit', () => fail(new SearchThreadFault('a search thread has ended')))
  return { worker, waiting }
}

/**
 * Opens a pool of `threads` over a snapshot.
 * @throws through its promises when a thread ends or a query breaks it: a fault, not an answer
 */
export const openSearchPool = (snapshot: SharedArrayBuffer, threads: number): OpenedPool => {
  const opened = openSnapshot(snapshot)
  if (!opened.ok) return opened
  const members = Array.from({ length: Math.max(1, threads) }, () => join(snapshot))
  let last = 0
  const order = (member: Member, work: Work): Promise<Reply> =>
    new Promise((done, failed) => {
      last += 1
      member.waiting.set(last, { done, failed })
      member.worker.postMessage({ ...work, id: last }, [])
    })
  const searchAll: SearchPool['searchAll'] = async (queries, options = {}) => {
    const answers: SearchAnswer<Match>[] = []
    let next = 0
    const serve = async (member: Member): Promise<void> => {
      while (next < queries.length) {
        const from = next
        next += PORTION
        const portion = queries.slice(from, from + PORTION)
        const reply = await order(member, { kind: 'search', queries: portion, options })
        if ('fault' in reply) throw new SearchThreadFault(reply.fault)
        reply.answers.forEach((answer, at) => {
          answers[from + at] = answer
        })
      }
    }
    await Promise.all(members.map(serve))
    return answers
  }
  const change: SearchPool['change'] = async (changes) => {
    await Promise.all(members.map((member) => order(member, { kind: 'change', changes })))
  }
  const end = async (): Promise<void> => {
    await Promise.all(members.map(({ worker }) => worker.terminate()))
  }
  return { ok: true, pool: { searchAll, change, [Symbol.asyncDispose]: end } }
}

const serveOrders = (snapshot: SharedArrayBuffer): void => {
  const opened = openSnapshot(snapshot)
  if (!opened.ok) throw new SearchThreadFault(`the snapshot does not open: ${opened.flaw}`)
  const { index } = opened
  parentPort?.on('message', (order: Order) => {
    try {
      if (order.kind === 'change')
        for (const one of order.changes)
          if ('put' in one) putEntity(index, one.put)
          else removeEntity(index, one.remove)
      const answers =
        order.kind === 'search'
          ? order.queries.map((query) => search(index, query, matchScorer, order.options))
          : []
      parentPort?.postMessage({ id: order.id, answers }, [])
    } catch (error) {
      parentPort?.postMessage({ id: order.id, fault: String(error) }, [])
    }
  })
}

const given: unknown = workerData
if (!isMainThread && typeof given === 'object' && given !== null && 'snapshot' in given)
  serveOrders(given.snapshot as SharedArrayBuffer)
