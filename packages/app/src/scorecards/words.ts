import type { Text } from '@xinyong/identity'

/** Charter 4, on every answer about a score. */
export const OPENS_ONLY: Text = {
  en: 'A score about a person only ever opens something; a low score, or none, is never a reason to refuse. An unfavourable decision is the recipient’s own, under its own law.',
  zh: '对自然人的评分只用于开放便利；评分低或者没有评分都不得成为拒绝的理由。不利决定由接收方依其适用的法律自行作出。',
}

export const ARITHMETIC: Text = {
  en: 'This is arithmetic on the card as it is today, not a promise about the future.',
  zh: '这只是依现行评分卡的计算，不是对未来的承诺。',
}

export const NO_PUNISHMENT: Text = {
  en: 'Points are given and spent, never taken away. Having few, or none, closes nothing.',
  zh: '积分只发放、只使用，不扣罚。积分少或者没有积分，不影响任何权利。',
}

export const UNFAVOURABLE: ReadonlySet<string> = new Set([
  'declined',
  'less-favourable',
  'no-reward',
])
