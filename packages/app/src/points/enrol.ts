import type { Pack } from '@xinyong/rulebook'
import type { App } from '../ports/app.ts'
import type { WriteTx } from '../ports/ledger.ts'
import { operatorOf } from '../scores/scheme.ts'

/** The account that follows from a consent; it opens on the day of the consent. */
export async function enrol(
  app: App,
  tx: WriteTx,
  pack: Pack,
  subject: string,
  consent: string,
): Promise<void> {
  if (await tx.points.account(pack.id, subject)) return
  const today = app.clock.today(pack.timezone)
  await tx.points.putAccount({
    pack: pack.id,
    subject,
    authority: operatorOf(pack),
    opened: today,
    consent: { id: consent, from: today },
  })
}

/** @returns numbers of the acts about the account, whose contents go with it */
export async function leavePoints(
  tx: WriteTx,
  pack: string,
  subject: string,
): Promise<readonly number[]> {
  const events = await tx.points.events(pack, subject)
  await tx.points.forget(pack, subject)
  return events.flatMap(({ acts }) => acts)
}
