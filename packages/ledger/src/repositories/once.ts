import type { AccountStore } from '@xinyong/app'
import type { Tx } from '../tx.ts'

/** Secrets that work once. Taking one deletes it in the same statement: of two takers, one gets it. */
export function onceStore(tx: Tx): Pick<AccountStore, 'putOnce' | 'takeOnce'> {
  return {
    putOnce: async (key, value, expiresAt) => {
      await tx.sql(
        `insert into once (key, value, expires_at) values ($1, $2, $3)
         on conflict (key) do update set value = excluded.value, expires_at = excluded.expires_at`,
        [key, JSON.stringify(value ?? null), expiresAt],
      )
    },
    takeOnce: async (key, now) => {
      const [row] = await tx.sql<{ value: unknown; live: boolean }>(
        'delete from once where key = $1 returning value, expires_at > $2 as live',
        [key, now],
      )
      return row?.live === true ? row.value : undefined
    },
  }
}
