import { AppError } from '@xinyong/contract'
import { defined } from '../../defined.ts'
import type { Handler } from '../../handler.ts'
import { authorise, keyOf } from '../../policies/authorise.ts'
import type { App } from '../../ports/app.ts'
import type { WriteTx } from '../../ports/ledger.ts'
import type { Principal } from '../../ports/principal.ts'
import type { Monitor, MonitorTerms } from '../../ports/review.ts'
import { fingerprintOf, optionsOf, viewOf } from '../ask.ts'
import { ownParty } from '../review/person.ts'
import { refusePurpose } from '../screen.ts'
import { presentMonitor } from './present-monitor.ts'
import { rescreen } from './rescreen.ts'

const MOST = 1_000_000
const LONGEST_DAYS = 3660
const DAY_MS = 86_400_000

/** @throws AppError when the terms are not allowed */
function refuseTerms(app: App, principal: Principal, terms: MonitorTerms): void {
  viewOf(app)
  refusePurpose(principal, terms.purpose)
  const today = app.clock.today('Etc/UTC')
  optionsOf(app, terms.screening, today)
  const days = (Date.parse(terms.until) - Date.parse(today)) / DAY_MS
  if (days <= 0 || days > LONGEST_DAYS)
    throw new AppError('request/invalid', {
      field: 'until',
      reason: `a day after ${today}, at most ten years on / 应晚于 ${today}，至多十年`,
    })
  const { webhook } = terms
  if (webhook !== undefined && app.webhooks?.allows(webhook) !== true)
    throw new AppError('screening/webhook-not-allowed', { url: webhook })
}

const whoSaves = (principal: Principal): string =>
  keyOf(principal)?.key ?? (principal.kind === 'account' ? principal.account : '')

async function held(tx: WriteTx, id: string): Promise<Monitor> {
  const monitor = await tx.review.monitorForUpdate(id)
  if (monitor === undefined) throw new AppError('screening/no-such-monitor', { id })
  return monitor
}

export const listMonitors: Handler<'listMonitors'> = async (app, principal, input) => {
  authorise(principal, 'listMonitors')
  const { reference, cursor, limit } = input
  const page = await app.ledger.read(principal, (tx) =>
    tx.review.monitors(defined({ reference, cursor, limit })),
  )
  return defined({ items: page.items.map(presentMonitor), next: page.next })
}

export const createMonitor: Handler<'createMonitor'> = async (app, principal, terms) => {
  authorise(principal, 'createMonitor')
  refuseTerms(app, principal, terms)
  const party = ownParty(principal)
  const monitor: Monitor = {
    id: app.ids.id(),
    party,
    version: 1,
    state: 'active',
    terms,
    fingerprint: fingerprintOf(app, terms.screening),
    createdAt: app.clock.now(),
    createdBy: whoSaves(principal),
    results: [],
  }
  const saved = await app.ledger.write(principal, async (tx) => {
    if ((await tx.review.countMonitors(party)) >= MOST)
      throw new AppError('screening/too-many-monitors', { limit: MOST })
    await tx.review.putMonitor(monitor, true)
    await rescreen(app, tx, [monitor], true)
    return (await tx.review.monitor(monitor.id)) ?? monitor
  })
  return presentMonitor(saved)
}

export const getMonitor: Handler<'getMonitor'> = async (app, principal, { id }) => {
  authorise(principal, 'getMonitor')
  const monitor = await app.ledger.read(principal, (tx) => tx.review.monitor(id))
  if (monitor === undefined) throw new AppError('screening/no-such-monitor', { id })
  return { ...presentMonitor(monitor), results: [...monitor.results] }
}

export const updateMonitor: Handler<'updateMonitor'> = async (app, principal, input) => {
  authorise(principal, 'updateMonitor')
  const { id, expectedVersion, terms, state } = input
  refuseTerms(app, principal, terms)
  const saved = await app.ledger.write(principal, async (tx) => {
    const before = await held(tx, id)
    if (before.version !== expectedVersion)
      throw new AppError('screening/conflict', { version: before.version })
    const { version } = before
    const monitor = {
      ...before,
      terms,
      fingerprint: fingerprintOf(app, terms.screening),
      state,
      version: version + 1,
      createdBy: whoSaves(principal),
    }
    await tx.review.putMonitor(monitor, true)
    // Whoever changes what is known of somebody sees at once what follows.
    if (state === 'active') await rescreen(app, tx, [monitor], true)
    return (await tx.review.monitor(id)) ?? monitor
  })
  return presentMonitor(saved)
}

export const endMonitor: Handler<'endMonitor'> = async (app, principal, { id }) => {
  authorise(principal, 'endMonitor')
  await app.ledger.write(principal, async (tx) => {
    await held(tx, id)
    await tx.review.dropMonitor(id)
  })
  return { id }
}
