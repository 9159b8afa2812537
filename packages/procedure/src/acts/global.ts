import type { PlainDate } from '@xinyong/identity'
import type { Citation } from '@xinyong/rulebook'

/** The bodies of acts that belong to no case: what is done about the register as a whole, or beside it. */
export interface GlobalActBodies {
  /** An edition of a mirrored list was taken in: what it was and what it changed. */
  edition: {
    readonly edition: string
    readonly publishedOn?: PlainDate
    readonly digest: string
    readonly added: number
    readonly changed: number
    readonly removed: number
    readonly rejected: number
  }
  /** Personal data of an act was destroyed; the log keeps the commitment. */
  erase: { readonly acts: readonly number[]; readonly reasons: string; readonly law: Citation }
  /** A step about an exchange agreement. */
  agreement: {
    readonly agreement: string
    readonly step: 'propose' | 'approve' | 'suspend' | 'resume' | 'end'
    /** SHA-256 over the canonical terms: what was approved is what was proposed. */
    readonly terms: string
    readonly reasons?: string
  }
  /** Charters 6 and 9: recipients of an entry are told to delete it; later each states that it has. */
  recall: {
    readonly step: 'tell' | 'acknowledge'
    readonly entry: string
    readonly why: string
    readonly notices: readonly string[]
  }
  /**
   * Charter 4: somebody agreed to a score, or withdrew; withdrawal erases what was agreed. Or a step of a card's version,
   * with the digest of what was approved or published.
   */
  score: {
    readonly step: 'consent' | 'withdraw' | 'card'
    readonly scheme: string
    readonly kind: string
    readonly subject?: string
    readonly digest?: string
  }
  /** A step on a points account: an official event, an objection, its ruling, a payment. */
  points: {
    readonly step: 'open' | 'event' | 'object' | 'rule' | 'pay'
    readonly scheme: string
    readonly subject: string
    readonly event?: string
    readonly item?: string
    readonly happened?: PlainDate
    readonly document?: string
    readonly points?: number
    readonly outcome?: 'upheld' | 'dismissed'
    readonly reasons?: string
  }
}

export type GlobalActKind = keyof GlobalActBodies
