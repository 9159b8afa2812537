import type { Text } from '@xinyong/identity'
import type { App } from '../ports/app.ts'
import { readProductRow, type ProductRow } from './read-product-row.ts'

const SYSTEM = { kind: 'system', job: 'import' } as const
const BATCH = 500

export interface ProductImport {
  readonly rows: AsyncIterable<{ readonly line: number; readonly row: ProductRow }>
  readonly onMisfit: (misfit: { line: number; field: string; reason: Text }) => void
  readonly progress?: (done: number) => void
}

export interface ProductImportReport {
  readonly products: number
  readonly events: number
  readonly misfits: number
}

/** Takes in public records of products, row by row; the same rows again change nothing. */
export async function importProducts(
  app: App,
  request: ProductImport,
): Promise<ProductImportReport> {
  const products = new Set<string>()
  let [events, misfits] = [0, 0]
  let batch: Extract<ReturnType<typeof readProductRow>, { ok: true }>[] = []
  const flush = async (): Promise<void> => {
    const rows = batch
    batch = []
    await app.ledger.write(SYSTEM, async (tx) => {
      for (const { product, event } of rows) await tx.products.put(product, event, app.clock.now())
    })
    request.progress?.(events)
  }
  for await (const { line, row } of request.rows) {
    const read = readProductRow(row)
    if (!read.ok) {
      misfits += 1
      request.onMisfit({ line, field: read.field, reason: read.reason })
      continue
    }
    products.add(read.product.id)
    if (read.event) events += 1
    batch.push(read)
    if (batch.length >= BATCH) await flush()
  }
  if (batch.length > 0) await flush()
  return { products: products.size, events, misfits }
}
