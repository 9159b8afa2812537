import type { PlainDate } from '@xinyong/identity'
import { canonicalJson } from './canonical.ts'
import type { Facts } from './facts.ts'
import { scoreFacts } from './score-facts.ts'
import type { Scorecard } from './scorecard.ts'
import type { HashText } from './seal-card.ts'
import { isSealed } from './seal-card.ts'

export type Replay =
  | { readonly ok: true; readonly bytes: string }
  | { readonly ok: false; readonly why: 'card-changed' }

/**
 * A past answer again, byte for byte, from the card, the facts and the day; what was kept is compared with `bytes`.
 * A card that is not the one sealed gives nothing.
 */
export function replay(card: Scorecard, facts: Facts, on: PlainDate, hash: HashText): Replay {
  if (!isSealed(card, hash)) return { ok: false, why: 'card-changed' }
  return { ok: true, bytes: canonicalJson(scoreFacts(card, facts, on)) }
}
