import { decide, entryOf, type Actor, type CaseState } from '@xinyong/procedure'
import { record } from '../cases/record.ts'
import type { App } from '../ports/app.ts'
import { rulesOfCase } from '../rules.ts'

const SYSTEM = { kind: 'system', job: 'expire' } as const
const BY: Actor = { id: 'system:expire', role: 'system' }
const BATCH = 200

async function expireOne(app: App, id: string): Promise<boolean> {
  return app.ledger.write(SYSTEM, async (tx) => {
    const state = await tx.cases.getForUpdate(id)
    if (!state || state.exit || !app.packs.get(state.pack)) return false
    const { rules, today } = rulesOfCase(app, state)
    const on = entryOf(rules, state, today)?.termEnds
    if (on === undefined) return false
    const decision = decide(rules, state, { kind: 'expire', by: BY, body: { on } }, today)
    // A suspension or a pending step may stand against it, or midnight has not come there: a later run asks again.
    if (!decision.ok) return false
    await record(app, tx, state, decision.acts)
    return true
  })
}

/** Entries whose term has run end by themselves: the day is the law's, whenever this runs. Running twice does nothing. */
export async function expireEntries(app: App): Promise<number> {
  // The day that has begun somewhere; each case is then asked in its own time zone.
  const today = app.clock.today('Pacific/Kiritimati')
  const tried = new Set<string>()
  let expired = 0
  for (;;) {
    const ended: readonly CaseState[] = await app.ledger.read(SYSTEM, (tx) =>
      tx.cases.termEnded(today, BATCH + tried.size),
    )
    const fresh = ended.filter(({ id }) => !tried.has(id))
    if (fresh.length === 0) break
    for (const { id } of fresh) {
      if (await expireOne(app, id)) expired += 1
      else tried.add(id)
    }
  }
  if (expired > 0) await app.standing?.catchUp()
  return expired
}
