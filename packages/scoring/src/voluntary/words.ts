import type { Text } from '@xinyong/identity'
import type { FactWithheldWhy } from './model.ts'

/** What the subject is told about a fact that does not count in full. */
export const withheldFactWords: Readonly<Record<FactWithheldWhy, Text>> = {
  disputed: {
    en: 'Does not count while it is disputed.',
    zh: '存有争议，核实前不计入。',
  },
  'same-partner': {
    en: 'Another trade with this partner counts already.',
    zh: '与同一交易对象的交易仅计一次。',
  },
  cap: { en: 'Over what facts of this kind may count.', zh: '超出此类信息的计分上限。' },
  full: { en: 'The dimension is at its limit.', zh: '该维度已达上限或下限。' },
  ended: { en: 'No longer counts: its time has run.', zh: '有效期已满，不再计入。' },
  'not-yet': { en: 'Lies after the day asked about.', zh: '晚于查询之日。' },
}

/** What stands beside every score. */
export const scoreNote: Text = {
  en: 'A low score, or none, is never a reason to refuse, restrict or worsen anything.',
  zh: '分数低或者没有分数，均不得作为拒绝、限制或者不利对待的理由。',
}
