import type { App } from '../ports/app.ts'
import { SCORECARDS } from './score-subject.ts'

/** Retention: scores whose time has run are deleted with their facts, decisions and disputes (R9, R17). */
export function expireScores(app: App): Promise<number> {
  return app.ledger.write(SCORECARDS, (tx) =>
    tx.scorecards.expireScores(app.clock.today('Etc/UTC')),
  )
}
