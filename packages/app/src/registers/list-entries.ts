import type { PlainDate } from '@xinyong/identity'
import { latestEditions } from '../checks/editions.ts'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { packOf } from '../rules.ts'
import { presentRows } from './present-row.ts'

export const listEntries: Handler<'listEntries'> = async (app, principal, input) => {
  authorise(principal, 'listEntries')
  const { pack } = packOf(app, input.id)
  const page = await app.ledger.read(principal, (tx) =>
    tx.entries.list(
      defined({
        pack: pack.id,
        query: input.q === '' ? undefined : input.q,
        ground: input.ground,
        inForceOn: input.inForceOn as PlainDate | undefined,
        publicOnly: true,
        cursor: input.cursor,
        limit: input.limit,
      }),
    ),
  )
  const items = presentRows(app, page.items, await latestEditions(app))
  return defined({ items, next: page.next, total: page.total })
}
