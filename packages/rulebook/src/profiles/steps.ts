import type { PlainDate, Text } from '@xinyong/identity'
import type {
  Citation,
  Dated,
  DatedItem,
  NoticeRule,
  Period,
  Remedy,
  RemovalGround,
  Status,
} from '../pack/model.ts'

/** A statute's first day, and the place of a step in it. `unverified`: the statute is silent, the figure is ours. */
export interface Basis {
  readonly from: PlainDate
  readonly law: Citation
  readonly status: Status
}

/** A period with its own status: the step may be found in the text while its time is not. */
export type Time = readonly [period: Period, status: Status]

const timed = ({ from, law }: Basis, [value, status]: Time): Dated<Period> => [
  { from, law, status, value },
]

// No statute of the five gives the time between notice and decision: ten working days are ours, so the item is unverified.
export const notice = ({ from, law }: Basis, contents: Text): DatedItem<NoticeRule> => ({
  from,
  law,
  status: 'unverified',
  value: { title: { en: 'Notice before listing', zh: '列入前告知书' }, window: '10wd', contents },
})

/** The objection against an entry, answered by the body that keeps the information. */
export const objection = (basis: Basis, answer: Time, effect: Time): Remedy => ({
  id: 'objection',
  ...basis,
  kind: 'objection',
  title: { en: 'Object to the information', zh: '对信用信息提出异议' },
  against: 'entry',
  answerWithin: timed(basis, answer),
  effectWithin: timed(basis, effect),
  reviewer: {
    en: 'An officer of the credit authority who took no part in the entry',
    zh: '信用主管部门未参与列入的工作人员',
  },
  suspends: false,
})

/** Review of a refused objection by the authority of the province. */
export const provincialReview = (basis: Basis, answer: Time, effect: Time): Remedy => ({
  id: 'provincial-review',
  ...basis,
  kind: 'appeal',
  of: 'objection',
  title: { en: 'Ask the province to review a refused objection', zh: '向省级部门申请复核' },
  against: 'ruling',
  answerWithin: timed(basis, answer),
  effectWithin: timed(basis, effect),
  reviewer: { en: 'The credit authority of the province', zh: '省信用主管部门' },
  suspends: false,
})

export const askRepair = (basis: Basis, answer: Time): Remedy => ({
  id: 'ask-repair',
  ...basis,
  kind: 'application',
  for: 'repair',
  title: { en: 'Apply for repair', zh: '申请信用修复' },
  against: 'entry',
  answerWithin: timed(basis, answer),
  reviewer: { en: 'The body that found the dishonesty', zh: '作出失信认定的单位' },
  suspends: false,
})

export const repair = (basis: Basis, within: Time): RemovalGround => ({
  id: 'repair',
  ...basis,
  appliesTo: 'all',
  title: { en: 'Credit is repaired', zh: '信用修复' },
  within: timed(basis, within),
  document: { en: 'Certificate of repair', zh: '信用修复证明' },
})

export const basisGone = (basis: Basis, within: Time): RemovalGround => ({
  id: 'basis-gone',
  ...basis,
  appliesTo: 'all',
  title: {
    en: 'The document the entry rests on has been annulled or changed',
    zh: '列入所依据的文书被撤销或者变更',
  },
  within: timed(basis, within),
  document: { en: 'The decision that annuls or changes it', zh: '撤销或者变更的决定' },
})
