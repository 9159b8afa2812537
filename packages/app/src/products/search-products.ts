import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { presentProduct } from './present-product.ts'

/** A shopper's look-up: by name, brand, maker or the whole of a code. */
export const searchProducts: Handler<'searchProducts'> = async (app, principal, input) => {
  authorise(principal, 'searchProducts')
  const today = app.clock.today('Etc/UTC')
  const page = await app.ledger.read(principal, (tx) =>
    tx.products.search(input.q, input.cursor, input.limit),
  )
  return defined({
    items: page.items.map((product) => presentProduct(product, today)),
    next: page.next,
  })
}
