import { isSensitive, parseIdentifier } from '@xinyong/identity'
import { latestEditions } from '../checks/editions.ts'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { presentRows } from './present-row.ts'

/**
 * Search over all registers. By a name, or by a public identifier written `SCHEME:VALUE`; a sensitive number finds
 * nothing here, so that the page cannot be asked who somebody is.
 */
export const searchEntries: Handler<'searchEntries'> = async (app, principal, input) => {
  authorise(principal, 'searchEntries')
  const read = parseIdentifier(input.q)
  const editions = await latestEditions(app)
  if (read.ok) {
    if (isSensitive(read.identifier)) return { items: [] }
    const keys = [app.identifierKeys.keyOf(read.identifier)]
    const effective = app.clock.today('Etc/UTC')
    const rows = await app.ledger.read(principal, (tx) =>
      tx.entries.byIdentifierKeys(keys, { effective }),
    )
    return { items: presentRows(app, rows, editions) }
  }
  const page = await app.ledger.read(principal, (tx) =>
    tx.entries.list(
      defined({ query: input.q, publicOnly: true, cursor: input.cursor, limit: input.limit }),
    ),
  )
  const items = presentRows(app, page.items, editions)
  return defined({ items, next: page.next, total: page.total })
}
