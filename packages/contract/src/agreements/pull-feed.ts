import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id, Instant, PlainDate, Text } from '../shapes.ts'

/** One entry as it travels: the fields of the agreement, and always its state and its end. */
export const FeedItem = z
  .object({
    entry: z.string(),
    seq: z.number().int(),
    /** `delete`: the source has ended; the replica must go and its deletion be acknowledged. */
    change: z.enum(['put', 'delete']),
    state: z.enum(['in-force', 'suspended', 'ended', 'annulled']),
    /** First day on which the replica may no longer be kept: never later than the source. */
    expires: PlainDate,
    deletion: z.string().optional(),
    fields: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'FeedItem' })

export const pullFeed = endpoint({
  method: 'GET',
  path: '/api/v1/agreements/{id}/feed',
  door: 'key',
  summary:
    'Signed snapshot (since 0) or delta (since n) of the entries that the agreement lets travel',
  params: z.object({ id: Id }),
  query: z.object({
    since: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(2000).default(500),
  }),
  output: z
    .object({
      format: z.literal('xinyong-feed/1'),
      agreement: z.string(),
      kind: z.enum(['snapshot', 'delta']),
      purpose: z.string(),
      since: z.number().int(),
      /** Ask for what follows with `since` at this number. */
      to: z.number().int(),
      more: z.boolean(),
      at: Instant,
      items: z.array(FeedItem),
      /** Over the canonical JSON of everything else in this answer. */
      signature: z.object({
        algorithm: z.literal('ed25519'),
        key: z.string(),
        value: z.string(),
      }),
      note: Text,
    })
    .meta({ id: 'Feed' }),
  errors: ['agreement/not-found', 'act/refused'],
})
