import type { Text } from '@xinyong/identity'
import type { PointsAsideReason } from '@xinyong/rulebook'
import type { WithheldWhy } from './model.ts'

/** What the subject is told about an event kept aside. */
export const asideWords: Readonly<Record<PointsAsideReason, Text>> = {
  'not-in-catalogue': {
    en: 'The catalogue has no such event.',
    zh: '积分目录中没有该项目。',
  },
  'not-in-force': {
    en: 'The catalogue did not hold this event on that day.',
    zh: '该项目在当日不在有效目录内。',
  },
  'subject-kind': {
    en: 'The event does not concern this kind of subject.',
    zh: '该项目不适用于此类主体。',
  },
  'document-missing': {
    en: 'No official document proves the event.',
    zh: '没有证明该事件的正式文书。',
  },
  'points-unknown': {
    en: 'No source says how many points the event is worth; nothing is guessed.',
    zh: '没有来源载明该事件的分值，不作推测。',
  },
  'points-not-stated': {
    en: 'The catalogue leaves a range, and the document states no points.',
    zh: '目录仅规定幅度，而文书未载明分值。',
  },
  'points-differ': {
    en: 'The points stated are not those of the catalogue.',
    zh: '所载分值与目录不符。',
  },
  'before-account': {
    en: 'The event lies before the account was opened.',
    zh: '该事件早于账户开立之日。',
  },
  duplicate: {
    en: 'The account already has an event of this name.',
    zh: '账户中已有同一编号的事件。',
  },
}

export const withheldWords: Readonly<Record<WithheldWhy, Text>> = {
  cap: { en: 'Over what this event may count in the period.', zh: '超出本项目在该期间的上限。' },
  'category-cap': {
    en: 'Over what its category may count in the period.',
    zh: '超出所属类别在该期间的上限。',
  },
  decay: { en: 'Counts less with time.', zh: '随时间衰减。' },
  ended: { en: 'No longer counts: its time has run.', zh: '有效期已满，不再计入。' },
  cleared: { en: 'Cleared with the cycle or by study.', zh: '已随周期届满或学习合格清除。' },
  annulled: { en: 'Annulled: counts as if it had never been.', zh: '已撤销，视为自始不存在。' },
  contested: { en: 'Does not count while an objection is pending.', zh: '异议处理期间不计入。' },
  barred: {
    en: 'May not be given back after such events.',
    zh: '存在不予扣减的情形。',
  },
  'at-limit': {
    en: 'May not be given back once the limit is reached.',
    zh: '已达到满分，不得扣减。',
  },
  'restored-enough': { en: 'Nothing is left to give back.', zh: '已无可恢复的分值。' },
  'not-yet': { en: 'Lies after the day asked about.', zh: '晚于查询之日。' },
}

export const notScored: Readonly<Record<'no-consent' | 'not-in-force', Text>> = {
  'no-consent': {
    en: 'There is no score without consent. Nothing may follow from its absence.',
    zh: '未经同意不予计分，且不得因此产生任何不利后果。',
  },
  'not-in-force': { en: 'The scheme is not in force on this day.', zh: '该日本制度未生效。' },
}

/** The words for a reason that was kept with an event. */
export function pointsAsideText(reason: string): Text {
  return Object.entries(asideWords).find(([id]) => id === reason)?.[1] ?? { en: reason, zh: reason }
}
