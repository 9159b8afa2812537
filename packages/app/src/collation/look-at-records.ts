import { isOwn, lookOf } from '../looks/look-at.ts'
import { lookWriter } from '../looks/look-writer.ts'
import type { App } from '../ports/app.ts'
import type { CollationRecord } from '../ports/collation.ts'
import type { Principal } from '../ports/principal.ts'

/** Charter 7: whoever's records are laid side by side was looked at, and will see it. */
export async function lookAtRecords(
  app: App,
  principal: Principal,
  records: readonly CollationRecord[],
): Promise<void> {
  const writer = lookWriter(app.ledger)
  const bySubject = Map.groupBy(records, ({ subject }) => subject)
  await Promise.all(
    [...bySubject]
      .filter(([subject]) => !isOwn(principal, subject))
      .map(([subject, own]) =>
        writer.write(
          lookOf(app, principal, {
            what: 'entry',
            purpose: 'collation',
            subject,
            entries: own.map(({ key }) => key),
          }),
        ),
      ),
  )
}
