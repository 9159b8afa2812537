import type { PlainDate, Text } from '@xinyong/identity'
import { addPeriod, calendarOf, plusDays } from '@xinyong/procedure'
import type { RetentionProfile } from './retention.ts'

export interface Dispute {
  readonly receivedOn: PlainDate
  /** The subject sent more that matters; within the first thirty days it buys fifteen more (15 USC 1681i(a)(1)(B)). */
  readonly moreOn?: PlainDate
}

export interface DisputeClock {
  readonly rule: 'R10' | 'R19'
  /** Last day of the answer. */
  readonly answerBy: PlainDate
  readonly extended: boolean
  /** Last day to tell whoever furnished the fact; absent where no period is set. */
  readonly tellFurnisherBy?: PlainDate
  /** What happens to a fact that nobody could confirm by then. */
  readonly unresolved: 'delete' | 'both-versions'
  readonly message: Text
}

/**
 * The clock of a dispute about a fact behind a score.
 * `cn-credit`: a written answer within 20 days, the item flagged meanwhile; unresolved, both versions are on record
 * (Credit Reporting Industry Regulations 2013, art. 25). `us-fcra`: 30 days, 15 more for new information, the furnisher
 * told within 5 business days, the unverifiable deleted (15 USC 1681i).
 */
export function disputeClock(
  profile: RetentionProfile,
  { receivedOn, moreOn }: Dispute,
): DisputeClock {
  if (profile === 'cn-credit')
    return {
      rule: 'R19',
      answerBy: plusDays(receivedOn, 20),
      extended: false,
      unresolved: 'both-versions',
      message: {
        en: 'A written answer is due within 20 days; the fact is flagged until then.',
        zh: '应在二十日内书面答复，期间对该信息作出异议标注。',
      },
    }
  const first = plusDays(receivedOn, 30)
  const extended = moreOn !== undefined && moreOn >= receivedOn && moreOn <= first
  const calendar = calendarOf('us')
  const told = calendar && addPeriod(receivedOn, '5wd', calendar)
  return {
    rule: 'R10',
    answerBy: extended ? plusDays(receivedOn, 45) : first,
    extended,
    ...(told && { tellFurnisherBy: told.date }),
    unresolved: 'delete',
    message: {
      en: 'The fact is looked into within 30 days, or 45 if you send more; what cannot be confirmed is deleted.',
      zh: '应在三十日内核查（补充材料的为四十五日），无法核实的信息予以删除。',
    },
  }
}

export type DisputeState = 'open' | 'answered-in-time' | 'answered-late' | 'overdue'

/** Where a dispute stands on a day. The last day still is in time. */
export function disputeState(
  { answerBy }: Pick<DisputeClock, 'answerBy'>,
  on: PlainDate,
  answeredOn?: PlainDate,
): DisputeState {
  if (answeredOn !== undefined && answeredOn <= on)
    return answeredOn <= answerBy ? 'answered-in-time' : 'answered-late'
  return on <= answerBy ? 'open' : 'overdue'
}
