import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Cursor, Limit, page, PlainDate, Text } from '../shapes.ts'

/** What an authority made public about a product, with its source, and what has been repaired. */
const ProductEvent = z
  .object({
    id: z.string(),
    kind: z.enum(['penalty', 'recall', 'withdrawal', 'list', 'warning', 'test-failed']),
    title: Text,
    authority: z.string(),
    on: PlainDate,
    until: PlainDate.optional(),
    document: z.string().optional(),
    source: z.string(),
    sourceUrl: z.string().optional(),
    repairedOn: PlainDate.optional(),
    repair: Text.optional(),
    /** Neither over nor repaired today. */
    open: z.boolean(),
  })
  .meta({ id: 'ProductEvent' })

export const ProductShown = z
  .object({
    id: z.string(),
    names: z.array(z.string()),
    brands: z.array(z.string()),
    codes: z.array(z.string()),
    maker: z.string(),
    makerId: z.string().optional(),
    source: z.string(),
    sourceUrl: z.string().optional(),
    demo: z.boolean(),
    events: z.array(ProductEvent),
  })
  .meta({ id: 'Product' })

export const searchProducts = endpoint({
  method: 'GET',
  path: '/api/v1/products',
  door: 'public',
  summary: 'Products by name, brand, maker or code: penalties, recalls and what has been repaired',
  query: z.object({ q: z.string().trim().min(1).max(200), cursor: Cursor, limit: Limit }),
  output: page(ProductShown),
})
