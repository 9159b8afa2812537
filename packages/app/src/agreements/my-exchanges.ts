import type { Handler } from '../handler.ts'
import { systemRead } from '../cases/system-read.ts'
import { authorise } from '../policies/authorise.ts'
import { ownSubject } from '../subjects/own-subject.ts'
import { presentDeletion } from './deletions.ts'
import { schemeNamed } from './present-agreement.ts'

const MOST = 1000

/** Who holds a copy about the subject, until when, and whether what had to be deleted was. */
export const myExchanges: Handler<'myExchanges'> = async (app, principal) => {
  authorise(principal, 'myExchanges')
  const { subject } = ownSubject(principal)
  const { replicas, deletions, agreements } = await systemRead(app, async (tx) => {
    const held = await tx.agreements.replicas({ subject })
    const told = await tx.agreements.deletions({ subject, now: app.clock.now(), limit: MOST })
    const terms = new Map<string, Awaited<ReturnType<typeof tx.agreements.get>>>()
    for (const { agreement } of held)
      if (!terms.has(agreement)) terms.set(agreement, await tx.agreements.get(agreement))
    return { replicas: held, deletions: told.items, agreements: terms }
  })
  return {
    items: replicas.map((replica) => {
      const agreement = agreements.get(replica.agreement)
      const found = deletions.find(
        (one) =>
          one.agreement === replica.agreement &&
          one.entry === replica.entry &&
          one.toldAt >= replica.lastGivenAt,
      )
      const deletion = found && presentDeletion(app, found)
      const states = { pending: 'to-delete', overdue: 'overdue', acknowledged: 'deleted' } as const
      return {
        agreement: replica.agreement,
        recipient: agreement?.terms.recipient ?? '',
        purpose: agreement?.terms.purpose ?? '',
        fields: [...(agreement?.terms.fields ?? [])],
        entry: replica.entry,
        scheme: schemeNamed(app, replica.pack),
        givenAt: replica.givenAt,
        lastGivenAt: replica.lastGivenAt,
        expires: replica.expires,
        state: deletion === undefined ? ('held' as const) : states[deletion.state],
        ...(deletion === undefined ? {} : { deletion }),
      }
    }),
  }
}
