import type { OutputOf } from '@xinyong/contract'
import { canonicalJson, ed25519Verifier, parseVkey } from '@xinyong/tlog'

/** What `GET /api/v1/agreements/{id}/feed` answers: a signed snapshot or delta. */
export type Feed = OutputOf<'pullFeed'>
export type FeedItem = Feed['items'][number]

/** Why a recipient takes nothing from a feed. */
export type FeedRefusal = 'signature' | 'other-key' | 'other-agreement' | 'gap'

/**
 * Whether a feed is what the register gave: signed, over everything in it, by the key the recipient expects.
 * @param key verifier key of the register's feeds, learned once and kept (`name+id+base64`)
 */
export async function verifyFeed(feed: Feed, key: string): Promise<FeedRefusal | undefined> {
  const { signature, ...told } = feed
  if (signature.key !== key) return 'other-key'
  const bytes = Uint8Array.from(Buffer.from(signature.value, 'base64'))
  const fits = await ed25519Verifier(parseVkey(key)).verify(canonicalJson(told), bytes)
  return fits ? undefined : 'signature'
}
