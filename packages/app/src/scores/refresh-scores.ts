import { lastRefresh } from '@xinyong/scoring'
import type { App } from '../ports/app.ts'
import { refreshScore, SCORING } from './compute.ts'
import { scoreScheme } from './scheme.ts'

const BATCH = 200

/** The monthly computation: everybody who consented and was last computed before the day of the month. Twice does nothing. */
export async function refreshScores(app: App): Promise<number> {
  let computed = 0
  for (const { pack } of app.packs.all) {
    if (pack.kind !== 'score' || pack.use !== 'operate') continue
    const scheme = scoreScheme(app, pack.id)
    const since = lastRefresh(scheme.scheme.refreshOn.value, scheme.today)
    for (;;) {
      const due = await app.ledger.read(SCORING, (tx) => tx.scores.due(pack.id, since, BATCH))
      for (const subject of due) await refreshScore(app, scheme, subject)
      computed += due.length
      if (due.length < BATCH) break
    }
  }
  return computed
}
