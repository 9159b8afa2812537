import type { Luck, Model, Outcomes, Values } from '../model.ts'
import { ParameterError } from '../model.ts'
import { lendInTurn } from './stream.ts'
import type { Lender } from './stream.ts'
import type { Group } from './score-table.ts'

const number = (en: string, zh: string, value: number, min = 0, max = Infinity) =>
  ({ is: 'number', text: { en, zh }, default: value, min, max }) as const
const numbers = (en: string, zh: string, value: readonly number[]) =>
  ({ is: 'numbers', text: { en, zh }, default: value, min: 0 }) as const

/** Lending in turn to two groups whose credit the loans themselves move. */
export const lendingStream: Model = {
  id: 'lending-stream',
  title: { en: 'Lending to applicants in turn, two groups', zh: '向两个群体的申请人逐一放贷' },
  source:
    'D’Amour, Srinivasan, Atwood, Baljekar, Sculley, Halpern, FAT* 2020; dynamics after Liu et al., ICML 2018',
  parameters: {
    peopleA: numbers(
      'People of group A by score, lowest first',
      'A 组各分值人数（由低到高）',
      [0, 0.1, 0.1, 0.2, 0.3, 0.3, 0],
    ),
    peopleB: numbers(
      'People of group B by score',
      'B 组各分值人数',
      [0.1, 0.1, 0.2, 0.3, 0.3, 0, 0],
    ),
    repay: {
      ...numbers(
        'Chance that a loan is repaid, by score',
        '各分值还款概率',
        [0.1, 0.2, 0.45, 0.6, 0.65, 0.7, 0.7],
      ),
      max: 1,
    },
    weightA: number('Chance that an applicant is of A', '申请人属 A 组的概率', 0.5, 0, 1),
    interest: number('Gain of a repaid loan of 1', '还款的收益（贷款为 1）', 1),
    cash: number('What the bank begins with', '银行起始资金', 10_000),
    moved: number('Share of a group that a loan moves', '一笔贷款所移动的群体份额', 0.01, 0, 1),
    rule: {
      is: 'choice',
      text: { en: 'Rule', zh: '规则' },
      choices: ['max-profit', 'equal-opportunity', 'demographic-parity', 'everyone'],
      default: 'max-profit',
    },
    knows: {
      is: 'choice',
      text: { en: 'What the bank goes by', zh: '银行所依据的' },
      choices: ['truth', 'loans'],
      default: 'truth',
    },
    burnIn: {
      is: 'integer',
      text: { en: 'Applicants lent to without choice', zh: '不加选择放贷的申请人数' },
      default: 0,
      min: 0,
    },
    applicants: {
      is: 'integer',
      text: { en: 'Applicants', zh: '申请人数' },
      default: 20_000,
      min: 1,
      max: 10_000_000,
    },
  },
  outcomes: {
    served: { en: 'Applicants the bank lived to see', zh: '银行存续期内的申请人数' },
    cash: { en: 'What the bank has left', zh: '银行剩余资金' },
    'profit.rate': { en: 'Profit for each applicant', zh: '每名申请人的利润' },
    'recall.gap': { en: 'Recall of A less recall of B', zh: 'A 组召回率减 B 组召回率' },
    'loans.{group}': { en: 'Loans made', zh: '放贷笔数' },
    'rate.{group}': { en: 'Share of applicants with a loan', zh: '申请人获贷比例' },
    'recall.{group}': {
      en: 'Share with a loan of those who repay or would have',
      zh: '会还款者中的获贷比例',
    },
    'precision.{group}': { en: 'Share of loans repaid', zh: '贷款还款比例' },
    'start.mean.{group}': {
      en: 'Mean place of the score at the start, the lowest is 0',
      zh: '期初平均分位（最低为 0）',
    },
    'end.mean.{group}': { en: 'Mean place of the score at the end', zh: '期末平均分位' },
    'end.share.{group}.{score}': {
      en: 'Share of the group at a score at the end, the lowest is 1',
      zh: '期末各分位人数比例（最低为 1）',
    },
    'end.threshold.{group}': {
      en: 'Place of the lowest score with a loan at the end',
      zh: '期末获贷最低分位',
    },
  },
  run,
}

function run(values: Values, luck: Luck): Outcomes {
  const lender = lenderOf(values)
  const lent = lendInTurn(lender, luck)
  const found: Record<string, number> = {
    served: lent.served,
    cash: lent.cash,
    'profit.rate': (lent.cash - lender.cash) / Math.max(1, lent.served),
  }
  for (const [g, name] of ['A', 'B'].entries()) {
    const { people, applied, loans, repaid, good } = lent.groups[g]!
    const mean = (shares: readonly number[]): number =>
      shares.reduce((sum, share, s) => sum + share * s, 0)
    found[`loans.${name}`] = loans
    found[`rate.${name}`] = loans / Math.max(1, applied)
    found[`recall.${name}`] = repaid / Math.max(1, good)
    found[`precision.${name}`] = repaid / Math.max(1, loans)
    found[`start.mean.${name}`] = mean(lender.groups[g]!.people)
    found[`end.mean.${name}`] = mean(people)
    for (const [s, share] of people.entries()) found[`end.share.${name}.${s + 1}`] = share
    const lowest = lent.policy[g]!.findIndex((chance) => chance > 0)
    found[`end.threshold.${name}`] = lowest === -1 ? Infinity : lowest + 1
  }
  found['recall.gap'] = found['recall.A']! - found['recall.B']!
  return found
}

function lenderOf(values: Values): Lender {
  const repay = values['repay'] as readonly number[]
  const weightA = values['weightA'] as number
  const groups = (['A', 'B'] as const).map((name, g): Group => {
    const people = values[`people${name}`] as readonly number[]
    const total = people.reduce((sum, count) => sum + count, 0)
    if (people.length !== repay.length)
      throw new ParameterError(`people${name}`, {
        en: `has ${people.length} values for the ${repay.length} scores of repay`,
        zh: `有 ${people.length} 个值，而 repay 有 ${repay.length} 个分值`,
      })
    if (!(total > 0))
      throw new ParameterError(`people${name}`, { en: 'holds nobody', zh: '没有任何人' })
    return {
      people: people.map((count) => count / total),
      repay,
      weight: g === 0 ? weightA : 1 - weightA,
    }
  })
  return {
    groups,
    rule: values['rule'] as Lender['rule'],
    knows: values['knows'] as Lender['knows'],
    stakes: { repaid: values['interest'] as number, defaulted: -1 },
    cash: values['cash'] as number,
    moved: values['moved'] as number,
    applicants: values['applicants'] as number,
    burnIn: values['burnIn'] as number,
  }
}
