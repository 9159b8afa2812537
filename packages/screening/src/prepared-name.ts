/**
 * Names as the matcher sees them. The index keeps these by number and hands them back whole, so that nothing is
 * normalised, transliterated or split while a query waits.
 */

/** What a word of a name is, as far as its source or its form tells. */
export type WordRole =
  | 'given'
  | 'family'
  | 'patronymic'
  | 'particle'
  | 'initial'
  | 'number'
  | 'form'
  | 'region'
  | 'industry'
  | 'plain'

/** One word of a name. Interned: two names that share a word share this object. */
export type Word = {
  /** Normalised: lower case, no accents, simplified Han. */
  readonly text: string
  /** Its Latin reading, equal to `text` where that is Latin. */
  readonly latin: string
  readonly role: WordRole
  /** How rare it is, in nats: the negative logarithm of its share of names. 0 where nothing is known. */
  readonly weight: number
}

/** A name ready to be compared: its words in the order of writing. */
export type PreparedName = {
  readonly kind: 'person' | 'organisation'
  readonly words: readonly Word[]
  /** All scripts it is written in by letters; `Zyyy` where it has none. */
  readonly script: string
}
