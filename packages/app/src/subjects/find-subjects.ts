import { parseIdentifier } from '@xinyong/identity'
import type { Handler } from '../handler.ts'
import { isOwn, lookOf } from '../looks/look-at.ts'
import { lookWriter } from '../looks/look-writer.ts'
import { authorise } from '../policies/authorise.ts'
import { presentSubject } from '../presenters/subject.ts'

const MOST = 20

/** Candidates for an officer to choose from. Everybody who is shown has been looked at, and will see it. */
export const findSubjects: Handler<'findSubjects'> = async (app, principal, input) => {
  authorise(principal, 'findSubjects')
  const identifier = parseIdentifier(input.q)
  const found = await app.ledger.read(principal, async (tx) =>
    identifier.ok
      ? tx.subjects.byIdentifierKeys([app.identifierKeys.keyOf(identifier.identifier)])
      : (await tx.subjects.search(input.q, MOST)).items,
  )
  const writer = lookWriter(app.ledger)
  await Promise.all(
    found
      .filter(({ id }) => !isOwn(principal, id))
      .map(({ id }) =>
        writer.write(
          lookOf(app, principal, { what: 'subject', purpose: input.purpose, subject: id }),
        ),
      ),
  )
  return { items: found.map(presentSubject) }
}
