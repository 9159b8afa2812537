import type { PlainDate, Text } from '@xinyong/identity'
import type { NoticeAbout } from '@xinyong/procedure'

/** A right the notice tells of: what can be done, where, until when, on which law. */
export interface NoticeRight {
  readonly title: Text
  readonly text: Text
  /** Last day; absent where the law sets none, or where it runs from a service that is still to come. */
  readonly until?: PlainDate
  readonly law: Text
}

/** An official letter as data, in both languages; the server prints it and the mail job sends it. */
export interface NoticeDocument {
  /** As in its address: `proposal`, `decision`, `ruling:p1`, `removal`. */
  readonly about: string
  readonly kind: NoticeAbout
  readonly title: Text
  readonly authority: Text
  readonly scheme: Text
  readonly caseNumber: string
  /** The day of the step it tells. */
  readonly date: PlainDate
  readonly addressee: { readonly names: readonly string[]; readonly identifiers: readonly string[] }
  readonly paragraphs: readonly Text[]
  /** Sources the step rests on, in words, with what nobody has verified marked as such. */
  readonly law: readonly { readonly text: Text; readonly verified: boolean }[]
  readonly canDo: readonly NoticeRight[]
  readonly contest: readonly NoticeRight[]
  readonly signature: Text
  readonly demo: boolean
}
