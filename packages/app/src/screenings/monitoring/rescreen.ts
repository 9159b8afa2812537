import { AppError } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import type { App } from '../../ports/app.ts'
import type { WriteTx } from '../../ports/ledger.ts'
import type { Principal } from '../../ports/principal.ts'
import type { Alert, Monitor } from '../../ports/review.ts'
import type { ScreeningAnswer } from '../answer-question.ts'
import { optionsOf } from '../ask.ts'
import { answerAll, logLooks } from '../screen.ts'
import { putInQueue } from '../review/queue-match.ts'
import { diffResults } from './diff-results.ts'

/** Who looks when a saved subject is screened by itself: the relying party that had it saved. */
const watcher = ({ party, createdBy, terms }: Monitor): Principal => ({
  kind: 'key',
  key: createdBy,
  relyingParty: party,
  scopes: ['screen'],
  purposes: [terms.purpose],
})

/**
 * Screens saved subjects of one party, writes what changed, and hands alerts on, all in the given transaction. A first
 * screening tells every match as new. Matches that stay as they were are no new look.
 * @param due whether they are to be screened once more: where a sweep of the lists may be under way beside this
 * @returns how many alerts there are
 */
export async function rescreen(
  app: App,
  tx: WriteTx,
  monitors: readonly Monitor[],
  due = false,
): Promise<number> {
  const at = app.clock.now()
  const moment = { at, on: app.clock.today('Etc/UTC') }
  let told = 0
  const fit = await fitMonitors(app, tx, monitors, moment.on)
  for (const [party, own] of Map.groupBy(fit, (monitor) => monitor.party)) {
    const answers = await answerAll(
      app,
      party,
      own.map(({ terms }) => terms.screening),
      moment,
    )
    for (const [place, monitor] of own.entries()) {
      const alerts = await alertsOf(app, tx, monitor, answers[place]!, at)
      const { receipt, results } = answers[place]!
      await tx.review.putMonitor(
        { ...monitor, screenedAt: at, indexDigest: receipt.indexDigest, results },
        due,
      )
      await tx.review.putAlerts(alerts)
      const waiting = alerts.filter(({ delivery }) => delivery === 'waiting')
      const [first] = waiting
      if (first !== undefined)
        await tx.jobs.enqueue({
          kind: 'post-alerts',
          key: first.id,
          payload: { monitor: monitor.id, alerts: waiting.map(({ id }) => id) },
        })
      const looked = alerts.flatMap(({ after }) => (after === undefined ? [] : [after]))
      if (looked.length > 0)
        await logLooks(app, watcher(monitor), monitor.terms.purpose, [
          { results: looked, suppressed: [] },
        ])
      told += alerts.length
    }
  }
  return told
}

// A list that is gone, or whatever else no longer fits, pauses its monitor alone: the rest is screened.
async function fitMonitors(
  app: App,
  tx: WriteTx,
  monitors: readonly Monitor[],
  on: PlainDate,
): Promise<readonly Monitor[]> {
  const fit: Monitor[] = []
  for (const monitor of monitors)
    try {
      optionsOf(app, monitor.terms.screening, on)
      fit.push(monitor)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      await tx.review.putMonitor(
        { ...monitor, state: 'paused', version: monitor.version + 1 },
        true,
      )
    }
  return fit
}

async function alertsOf(
  app: App,
  tx: WriteTx,
  monitor: Monitor,
  { results, suppressed, receipt }: ScreeningAnswer,
  at: Alert['at'],
): Promise<readonly Alert[]> {
  const { id, party, terms } = monitor
  const { screening, purpose, webhook, queue } = terms
  const { indexDigest, rulesDigest } = receipt
  const alerts: Alert[] = []
  const ruledOut = new Set(suppressed.map(({ id: entity }) => entity))
  for (const change of diffResults(monitor.results, results)) {
    // A person's own decision is no news to the party.
    if (change.kind === 'gone' && ruledOut.has(change.entity)) continue
    const { kind, after } = change
    // Where a person has said that it is the same, there is nothing left to decide.
    const toDecide =
      queue && after !== undefined && kind !== 'gone' && after.judgement?.verdict !== 'same'
    const match = toDecide
      ? await putInQueue(app, tx, {
          party,
          purpose,
          asked: screening,
          result: after,
          indexDigest,
          rulesDigest,
          monitor: id,
        })
      : undefined
    alerts.push({
      ...change,
      id: app.ids.id(),
      party,
      monitor: id,
      at,
      indexDigest,
      delivery: webhook === undefined ? 'none' : 'waiting',
      ...(screening.reference === undefined ? {} : { reference: screening.reference }),
      ...(match === undefined ? {} : { match: match.id }),
    })
  }
  return alerts
}
