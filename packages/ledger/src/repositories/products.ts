import type { Page, Product, ProductEvent, ProductStore, ProductWithEvents } from '@xinyong/app'
import type { Instant, PlainDate } from '@xinyong/identity'
import type { Tx } from '../tx.ts'
import { decodeCursor, pageOf } from './cursor.ts'
import { present } from './optional.ts'

interface Row {
  readonly id: string
  readonly names: readonly string[]
  readonly brands: readonly string[]
  readonly codes: readonly string[]
  readonly maker: string
  readonly maker_id: string | null
  readonly source: string
  readonly source_url: string | null
  readonly demo: boolean
  readonly recorded_at: Instant
}

interface EventRow {
  readonly product_id: string
  readonly id: string
  readonly kind: ProductEvent['kind']
  readonly title: ProductEvent['title']
  readonly authority: string
  readonly on_day: PlainDate
  readonly until_day: PlainDate | null
  readonly document: string | null
  readonly source: string
  readonly source_url: string | null
  readonly repaired_on: PlainDate | null
  readonly repair: ProductEvent['repair'] | null
}

/** A code as it is looked for: capitals and digits, so that spaces and hyphens do not matter. */
const keyOf = (code: string): string =>
  code
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Public records of products. */
export function productStore(tx: Tx): ProductStore {
  return {
    get: async (id) => {
      const rows = await tx.sql<Row>('select * from product where id = $1', [id])
      return (await withEvents(tx, rows))[0]
    },
    search: (query, cursor, limit) => search(tx, query, cursor, limit),
    put: (product, event, at) => put(tx, product, event, at),
  }
}

async function search(
  tx: Tx,
  query: string,
  cursor: string | undefined,
  limit: number,
): Promise<Page<ProductWithEvents>> {
  const words = folded(query).split(/\s+/).filter(Boolean).slice(0, 10)
  const patterns = words.map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`)
  const after = cursor === undefined ? '' : (decodeCursor(cursor, 1)[0] ?? '')
  const key = keyOf(query)
  const rows = await tx.sql<Row>(
    `select * from product where id > $1
       and (($2 <> '' and code_keys @> array[$2]) or (cardinality($3::text[]) > 0 and search like all ($3)))
     order by id limit $4`,
    [after, key, patterns, limit + 1],
  )
  const { items, next } = pageOf(
    rows,
    limit,
    (row) => row,
    (row) => [row.id],
  )
  return { items: await withEvents(tx, items), ...(next === undefined ? {} : { next }) }
}

async function withEvents(tx: Tx, rows: readonly Row[]): Promise<readonly ProductWithEvents[]> {
  if (rows.length === 0) return []
  const events = await tx.sql<EventRow>(
    'select * from product_event where product_id = any ($1) order by on_day desc, id',
    [rows.map(({ id }) => id)],
  )
  const byProduct = Map.groupBy(events, (event) => event.product_id)
  return rows.map((row) => ({
    id: row.id,
    names: row.names,
    brands: row.brands,
    codes: row.codes,
    maker: row.maker,
    ...present({ makerId: row.maker_id, sourceUrl: row.source_url }),
    source: row.source,
    demo: row.demo,
    recordedAt: row.recorded_at,
    events: (byProduct.get(row.id) ?? []).map(eventOf),
  }))
}

function eventOf(row: EventRow): ProductEvent {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    authority: row.authority,
    on: row.on_day,
    source: row.source,
    ...present({
      until: row.until_day,
      document: row.document,
      sourceUrl: row.source_url,
      repairedOn: row.repaired_on,
      repair: row.repair,
    }),
  }
}

async function put(
  tx: Tx,
  product: Product,
  event: ProductEvent | undefined,
  at: Instant,
): Promise<void> {
  const { id, names, brands, codes, maker, makerId, source, sourceUrl, demo } = product
  const text = folded([...names, ...brands, maker].join(' | '))
  await tx.sql(
    `insert into product (id, names, brands, codes, code_keys, maker, maker_id, source, source_url, demo, search, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (id) do update set names = excluded.names, brands = excluded.brands, codes = excluded.codes,
       code_keys = excluded.code_keys, maker = excluded.maker, maker_id = excluded.maker_id, source = excluded.source,
       source_url = excluded.source_url, demo = excluded.demo, search = excluded.search, recorded_at = excluded.recorded_at`,
    [
      id,
      names,
      brands,
      codes,
      codes.map(keyOf),
      maker,
      makerId ?? null,
      source,
      sourceUrl ?? null,
      demo,
      text,
      at,
    ],
  )
  if (event === undefined) return
  await tx.sql(
    `insert into product_event (product_id, id, kind, title, authority, on_day, until_day, document, source, source_url,
       repaired_on, repair, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict (product_id, id) do update set kind = excluded.kind, title = excluded.title,
       authority = excluded.authority, on_day = excluded.on_day, until_day = excluded.until_day,
       document = excluded.document, source = excluded.source, source_url = excluded.source_url,
       repaired_on = excluded.repaired_on, repair = excluded.repair, recorded_at = excluded.recorded_at`,
    [
      id,
      event.id,
      event.kind,
      JSON.stringify(event.title),
      event.authority,
      event.on,
      event.until ?? null,
      event.document ?? null,
      event.source,
      event.sourceUrl ?? null,
      event.repairedOn ?? null,
      event.repair === undefined ? null : JSON.stringify(event.repair),
      at,
    ],
  )
}
