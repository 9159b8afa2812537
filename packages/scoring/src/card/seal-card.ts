import { canonicalJson } from './canonical.ts'
import type { Scorecard, UnsealedScorecard } from './scorecard.ts'

/** SHA-256 of the UTF-8 bytes of a text, as lower-case hex. The caller brings it: this package has no library. */
export type HashText = (text: string) => string

/** Every constant that decides a score is under the digest, so a card that lost one cannot pass for itself. */
export function digestOf(card: UnsealedScorecard, hash: HashText): string {
  const { digest: _, ...rest } = card as Scorecard
  return hash(canonicalJson(rest))
}

export function sealCard(card: UnsealedScorecard, hash: HashText): Scorecard {
  return { ...card, digest: digestOf(card, hash) }
}

/** Whether the document is the one that was sealed. */
export function isSealed(card: Scorecard, hash: HashText): boolean {
  return card.digest === digestOf(card, hash)
}
