import type { Model } from '../model.ts'

const number = (en: string, zh: string, value: number) =>
  ({ is: 'number', text: { en, zh }, default: value, min: 0 }) as const

/** Trade among strangers with a public history, or with a judge whom traders ask before and appeal to after. */
export const lawMerchant: Model = {
  id: 'law-merchant',
  title: { en: 'The law merchant', zh: '商人法官' },
  source: 'Milgrom, North, Weingast, Economics and Politics 2 (1990)',
  parameters: {
    temptation: number('Gain of who cheats an honest trader', '欺骗诚实者的收益', 2),
    loss: number('Loss of who is cheated', '被骗者的损失', 1),
    discount: { ...number('Discount', '折现因子', 0.6), max: 0.999999 },
    query: number('Cost of asking the judge', '查询费用', 0.1),
    appeal: number('Cost of an appeal', '申诉费用', 0.3),
    award: number('Award of the judge', '裁决赔偿', 1),
  },
  outcomes: {
    'discount.public': {
      en: 'Least discount factor where all see the past',
      zh: '历史公开时所需的最小贴现因子',
    },
    'award.least': {
      en: 'Least award that makes the wronged appeal and cheating vain',
      zh: '使受害者申诉且欺诈无利的最低赔偿',
    },
    'award.most': { en: 'Most that a judged cheat still pays', zh: '被判者仍会支付的最高赔偿' },
    honest: { en: '1 where the chosen award keeps all honest', zh: '所选赔偿使人人守信则为 1' },
    'discount.judge': {
      en: 'Least discount factor with the judge',
      zh: '有法官时所需的最小贴现因子',
    },
    'wronged.appeal': { en: '1 where the wronged appeal', zh: '受害者会申诉则为 1' },
    'cheat.pays': { en: '1 where cheating and paying is worth it', zh: '欺诈后赔偿仍有利则为 1' },
  },
  run: (values) => {
    const of = (name: string): number => values[name] as number
    const [alpha, beta, delta] = [of('temptation'), of('loss'), of('discount')]
    const [query, appeal, award] = [of('query'), of('appeal'), of('award')]
    const least = Math.max(appeal, alpha - 1)
    const most = ((1 - query) * delta) / (1 - delta)
    return {
      // Adjusted tit for tat with a history that all can see.
      'discount.public': Math.max(beta / (1 + beta), (alpha - 1) / (1 + beta)),
      'award.least': least,
      'award.most': most,
      honest: least <= award && award <= most ? 1 : 0,
      'discount.judge': least / (least + 1 - query),
      // Below the cost of an appeal nobody reports: the wrong never reaches the record.
      'wronged.appeal': award >= appeal ? 1 : 0,
      'cheat.pays': alpha - award > 1 ? 1 : 0,
    }
  },
}
