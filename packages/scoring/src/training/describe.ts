import type { PlainDate, Text } from '@xinyong/identity'
import type {
  Actionable,
  ElsePolicy,
  ReasonMethodName,
  Scaling,
  Scorecard,
} from '../card/scorecard.ts'
import type { HashText } from '../card/seal-card.ts'

/** What people must say about one input: the data cannot. All may be absent; then the column's name stands in. */
export interface ColumnWords {
  readonly title?: Text
  readonly fact?: { readonly name: string; readonly title: Text; readonly source?: Text }
  readonly reason?: Text
  readonly change?: Actionable
  /** `refuse`: no score without this fact. `neutral` (default where training saw none): no points either way. */
  readonly missing?: 'refuse' | 'neutral'
  readonly unknown?: 'refuse' | 'neutral'
}

/** What people must say about the card. */
export interface CardHead {
  readonly id: string
  readonly version: string
  readonly date: PlainDate
  readonly title: Text
  readonly use: Scorecard['use']
  readonly subjects: Scorecard['subjects']
  readonly description: Text
  readonly dataDigest?: string
  readonly badMeaning?: Text
  readonly limits?: readonly Text[]
  readonly retention: Scorecard['retention']
  readonly scaling?: Scaling
  readonly reasonMethod?: ReasonMethodName
  readonly words?: Readonly<Record<string, ColumnWords>>
  readonly hash: HashText
}

export function titleOf(name: string, words: ColumnWords | undefined): Text {
  return words?.title ?? { en: name, zh: name }
}

export function reasonText(name: string, words: ColumnWords | undefined): Text {
  if (words?.reason !== undefined) return words.reason
  const { en, zh } = titleOf(name, words)
  return {
    en: `The value on file for “${en}” goes with more unpaid debts among past cases`,
    zh: `档案中“${zh}”的取值在以往样本中对应较高的违约比例`,
  }
}

export function elsePolicy(
  wanted: 'refuse' | 'neutral' | undefined,
  seen: boolean,
  bin: Extract<ElsePolicy, { policy: 'points' }>['bin'],
): ElsePolicy {
  return wanted === 'refuse' && !seen ? { policy: 'refuse' } : { policy: 'points', bin }
}
