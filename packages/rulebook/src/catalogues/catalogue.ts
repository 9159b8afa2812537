import type { PlainDate, Text } from '@xinyong/identity'
import type { Pack, Rule, Source } from '../pack/model.ts'

/** A measure as a catalogue of joint measures names it, with the days on which it stood there. */
export interface CatalogueItem extends Rule {
  readonly id: string
  readonly title: Text
  readonly from: PlainDate
  /** Activities or dotted prefixes that the item lets a measure forbid. */
  readonly activities: readonly string[]
}

/**
 * A dated list of the measures that may follow an entry: a memorandum of authorities, or the national list. A measure of
 * a pack names the item that permits it (`listedAs`) and may be applied only on days on which that item stood.
 */
export interface Catalogue {
  readonly id: string
  readonly title: Text
  readonly summary: Text
  readonly sources: Readonly<Record<string, Source>>
  readonly editions: readonly CatalogueEdition[]
  /** From this day nothing else may be applied; absent: the list permits, but other law may permit too. */
  readonly closedFrom?: PlainDate
  /** Whose measures a closed list governs. */
  readonly governs: (pack: Pick<Pack, 'jurisdiction' | 'kind' | 'direction' | 'use'>) => boolean
  readonly items: readonly CatalogueItem[]
}

export interface CatalogueEdition extends Rule {
  readonly id: string
  readonly title: Text
  readonly from: PlainDate
}
