import type { AccountStore } from '@xinyong/app'
import { db } from '../schema/db.ts'
import type { Tx } from '../tx.ts'
import { present } from './optional.ts'

/** Security events. */
export function auditTrail(tx: Tx): Pick<AccountStore, 'audit' | 'auditTrail'> {
  return {
    audit: async ({ at, account, what, detail }) => {
      await tx.sql(
        'insert into audit_event (at, account_id, what, detail) values ($1, $2, $3, $4)',
        [at, account ?? null, what, detail === undefined ? null : JSON.stringify(detail)],
      )
    },
    auditTrail: async (limit) =>
      (
        await tx.all(
          db
            .selectFrom('audit_event')
            .select(['at', 'account_id', 'what', 'detail'])
            .orderBy('id', 'desc')
            .limit(limit),
        )
      ).map(({ at, account_id: account, what, detail }) => ({
        at,
        what,
        ...present({ account, detail }),
      })),
  }
}
