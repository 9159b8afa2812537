/** A label and what holds, in one language. */
export interface Fact {
  readonly label: string
  readonly value: string
  /** Nobody found it in a source that was read; whoever shows it says so. */
  readonly unverified: boolean
}

/** The law an item cites: the citation as written and the title of its source. */
export interface Cited {
  /** In words: title and number of the source, then the place in it. */
  readonly text: string
  readonly citation: string
  readonly source: string
  /** Official number or citation of the source. */
  readonly number: string
}

export interface Item {
  readonly id: string
  readonly title: string
  readonly facts: readonly Fact[]
  readonly law?: Cited
  readonly unverified: boolean
  /** Only measures: it acts outside the domain of its ground and must be marked (charter 3). */
  readonly crossDomain?: boolean
}

export type SectionId =
  | 'grounds'
  | 'exclusions'
  | 'procedure'
  | 'clocks'
  | 'measures'
  | 'points'
  | 'catalogue'
  | 'grades'
  | 'rewards'
  | 'remedies'
  | 'exit'
  | 'exemptions'
  | 'publication'
  | 'mirror'
  | 'breaches'
  | 'sources'

export interface Section {
  readonly id: SectionId
  readonly title: string
  readonly items: readonly Item[]
}

/** A scheme as it stands on one day, for people: every text in one language, every item with its law and its mark. */
export interface PackDescription {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly purpose: string
  /** Title of the version in force; empty before the first. */
  readonly version: string
  readonly facts: readonly Fact[]
  /** Without empty ones. */
  readonly sections: readonly Section[]
}
