import type { JobQueue } from '@xinyong/app'
import type { Instant } from '@xinyong/identity'
import type { Tx } from '../tx.ts'

export function jobQueue(tx: Tx): JobQueue {
  return {
    enqueue: async ({ kind, key, payload, runAt }) => {
      await tx.sql(
        `insert into job (kind, key, payload, run_at) values ($1, $2, $3, $4) on conflict (kind, key) do nothing`,
        [kind, key, JSON.stringify(payload ?? null), runAt ?? tx.now()],
      )
    },
  }
}

export interface Job {
  readonly id: number
  readonly kind: string
  readonly key: string
  readonly payload: unknown
  readonly attempts: number
}

/** The job that has waited longest, locked until the transaction ends; other workers pass it over. */
export async function takeJob(tx: Tx, kinds: readonly string[]): Promise<Job | undefined> {
  const [job] = await tx.sql<Job>(
    `select id, kind, key, payload, attempts from job
     where done_at is null and run_at <= $1 and kind = any ($2)
     order by run_at, id limit 1 for update skip locked`,
    [tx.now(), kinds],
  )
  return job
}

export async function finishJob(tx: Tx, id: number): Promise<void> {
  await tx.sql('update job set done_at = $2, last_error = null where id = $1', [id, tx.now()])
}

/** It will be tried again then. */
export async function postponeJob(tx: Tx, id: number, until: Instant, why: string): Promise<void> {
  await tx.sql(
    'update job set attempts = attempts + 1, run_at = $2, last_error = $3 where id = $1',
    [id, until, why],
  )
}
