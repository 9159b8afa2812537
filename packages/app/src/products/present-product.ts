import type { OutputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import type { ProductWithEvents } from '../ports/products.ts'

type Shown = OutputOf<'searchProducts'>['items'][number]

/** A product as the public sees it; `open` says what is neither over nor repaired on the day. */
export function presentProduct(product: ProductWithEvents, today: PlainDate): Shown {
  const { recordedAt: _, names, brands, codes, events, ...rest } = product
  return {
    ...rest,
    names: [...names],
    brands: [...brands],
    codes: [...codes],
    events: events.map((event) => ({
      ...event,
      open:
        (event.until === undefined || today < event.until) &&
        (event.repairedOn === undefined || today < event.repairedOn),
    })),
  }
}
