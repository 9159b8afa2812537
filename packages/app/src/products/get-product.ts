import { AppError } from '@xinyong/contract'
import { isSensitive, parseIdentifier } from '@xinyong/identity'
import { latestEditions } from '../checks/editions.ts'
import type { Handler } from '../handler.ts'
import type { ReadTx } from '../ports/ledger.ts'
import type { App } from '../ports/app.ts'
import { authorise } from '../policies/authorise.ts'
import { presentRows } from '../registers/present-row.ts'
import { presentProduct } from './present-product.ts'

/** One product, with the public lists its maker is on, found by number and never by name (charter 8). */
export const getProduct: Handler<'getProduct'> = async (app, principal, { id }) => {
  authorise(principal, 'getProduct')
  const editions = await latestEditions(app)
  const found = await app.ledger.read(principal, async (tx) => {
    const product = await tx.products.get(id)
    return product && { product, rows: await listsOf(app, tx, product.makerId) }
  })
  if (!found) throw new AppError('product/not-found', { id })
  return {
    ...presentProduct(found.product, app.clock.today('Etc/UTC')),
    lists: presentRows(app, found.rows, editions),
  }
}

async function listsOf(app: App, tx: ReadTx, makerId: string | undefined) {
  const read = makerId === undefined ? undefined : parseIdentifier(makerId)
  if (!read?.ok || isSensitive(read.identifier)) return []
  const effective = app.clock.today('Etc/UTC')
  return tx.entries.byIdentifierKeys([app.identifierKeys.keyOf(read.identifier)], { effective })
}
