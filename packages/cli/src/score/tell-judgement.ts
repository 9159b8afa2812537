import type { Scorecard } from '@xinyong/scoring'
import type { Host } from '../host.ts'
import type { Judgement } from './judge-card.ts'

export interface Judgements {
  readonly train?: Judgement | undefined
  readonly test?: Judgement | undefined
}

const PARTS = {
  train: { en: 'rows trained on', zh: '训练行' },
  test: { en: 'rows not seen in training', zh: '未参与训练的行' },
} as const

/** What the card is and how it did, as the result of the command. */
export function tellJudgement(host: Host, card: Scorecard, judgements: Judgements): void {
  if (host.json) {
    host.line(JSON.stringify(summaryOf(card, judgements)))
    return
  }
  const { characteristics, digest } = card
  host.line(
    host.say({
      en: `${card.id} ${card.version}: ${characteristics.length} characteristics, digest ${digest.slice(0, 16)}…`,
      zh: `${card.id} ${card.version}：${characteristics.length} 个特征，摘要 ${digest.slice(0, 16)}…`,
    }),
  )
  for (const { id, informationValue, coefficient } of characteristics)
    host.line(
      `  ${id}  IV ${informationValue.toFixed(4)}  β ${coefficient.value.toFixed(4)}${coefficient.sign === 'wrong' ? '  ✖' : ''}`,
    )
  for (const part of ['train', 'test'] as const) {
    const one = judgements[part]
    if (one === undefined) continue
    const { auc, aucInterval, ks, gini } = one.discrimination
    const interval = `${aucInterval[0].toFixed(4)}–${aucInterval[1].toFixed(4)}`
    const figures = `AUC ${auc.toFixed(5)} (${interval})  KS ${ks.toFixed(5)}  Gini ${gini.toFixed(5)}  Brier ${one.calibration.brier.toFixed(5)}`
    host.line(`${host.say(PARTS[part])}: ${one.rows}  ${figures}`)
  }
}

export function summaryOf(card: Scorecard, judgements: Judgements): object {
  const part = (one: Judgement | undefined): object | undefined =>
    one && {
      rows: one.rows,
      bad: one.bad,
      refused: one.refused,
      ...one.discrimination,
      brier: one.calibration.brier,
      logLoss: one.calibration.logLoss,
      hosmerLemeshow: one.calibration.hosmerLemeshow,
      hosmerLemeshowP: one.calibration.pValue,
    }
  return {
    id: card.id,
    version: card.version,
    digest: card.digest,
    characteristics: card.characteristics.map(({ id, informationValue, coefficient }) => ({
      id,
      informationValue,
      ...coefficient,
    })),
    left: card.data.left,
    train: part(judgements.train),
    test: part(judgements.test),
  }
}
