import type { Instant, PlainDate, Text } from '@xinyong/identity'
import type { Page } from './ledger.ts'

export const productEventKinds = [
  'penalty',
  'recall',
  'withdrawal',
  'list',
  'warning',
  'test-failed',
] as const

export type ProductEventKind = (typeof productEventKinds)[number]

/** A product as a shopper knows it, from a source that says so. */
export interface Product {
  readonly id: string
  readonly names: readonly string[]
  readonly brands: readonly string[]
  /** Product, licence, registration or bar codes, as printed. */
  readonly codes: readonly string[]
  readonly maker: string
  /** `cn.uscc:…` and the like: leads to the registers. */
  readonly makerId?: string
  readonly source: string
  readonly sourceUrl?: string
  readonly demo: boolean
}

/** What an authority made public about a product, and what has been repaired. */
export interface ProductEvent {
  readonly id: string
  readonly kind: ProductEventKind
  readonly title: Text
  readonly authority: string
  readonly on: PlainDate
  /** First day on which it no longer holds. */
  readonly until?: PlainDate
  readonly document?: string
  readonly source: string
  readonly sourceUrl?: string
  readonly repairedOn?: PlainDate
  readonly repair?: Text
}

export interface ProductWithEvents extends Product {
  readonly events: readonly ProductEvent[]
  readonly recordedAt: Instant
}

export interface ProductStore {
  get(id: string): Promise<ProductWithEvents | undefined>
  /** By the whole of a code, or words of a name, brand or maker. Newest event first in each. */
  search(query: string, cursor: string | undefined, limit: number): Promise<Page<ProductWithEvents>>
  /** Puts a product and, with it, one event; either replaces what has its id. */
  put(product: Product, event: ProductEvent | undefined, at: Instant): Promise<void>
}
