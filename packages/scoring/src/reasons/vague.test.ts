import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vagueIn } from './vague.ts'

const good = {
  en: 'Payments more than 60 days late in the last year',
  zh: '近一年内逾期超过六十天',
}

test('texts that name nothing to check are refused in either language', () => {
  const english = [
    'Score below policy',
    'Low score',
    'Insufficient credit score',
    'You did not meet our credit policy',
    'Did not meet internal standards',
    'Failed to achieve a qualifying score',
    'Internal criteria not satisfied',
    'Overall risk assessment',
    'High risk',
    'Automated system decision',
    'Other reasons',
    'Insufficient credit',
    'Poor credit history',
    '',
  ]
  for (const en of english) assert.equal(vagueIn({ ...good, en }), 'en', en)
  const chinese = [
    '综合评分不足',
    '评分过低',
    '信用分不足',
    '不符合本行授信标准',
    '内部政策',
    '系统综合评估未通过',
    '其他原因',
    '资质不佳',
    '风险较高',
    '',
  ]
  for (const zh of chinese) assert.equal(vagueIn({ ...good, zh }), 'zh', zh)
})

test('specific reasons pass', () => {
  const texts = [
    good,
    { en: 'Number of recent enquiries on the credit file', zh: '近期信用报告查询次数' },
    {
      en: 'Proportion of balances to limits on revolving accounts',
      zh: '循环账户余额占授信额度的比例',
    },
    { en: 'Length of time accounts have been open', zh: '账户开立时间' },
    { en: 'No checking account on record', zh: '无活期账户记录' },
    { en: 'Low balance of the savings account', zh: '储蓄账户余额较低' },
    { en: 'Duration of the loan asked for', zh: '申请贷款的期限' },
    { en: 'Term of the loan is long for its amount', zh: '贷款期限相对金额较长' },
  ]
  for (const text of texts) assert.equal(vagueIn(text), undefined, text.en)
})
