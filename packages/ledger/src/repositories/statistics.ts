import type { SchemeStatistics, StatisticsStore } from '@xinyong/app'
import type { Tx } from '../tx.ts'

export function statisticsStore(tx: Tx): StatisticsStore {
  return {
    schemes: (on) =>
      tx.sql<SchemeStatistics>(
        `select pack, authority, opened, entered, dismissed, in_force as "inForce", ended, objections,
           objections_granted as "objectionsGranted", annulled, overdue_clocks as "overdueClocks", checks, denials
         from scheme_statistics($1)`,
        [on],
      ),
  }
}
