import type { Luck, Model, Outcomes, Values } from '../model.ts'
import { ParameterError } from '../model.ts'
import { meanImpact, meanMoves, outcomeCurve, sampledImpact } from './impact.ts'
import type { Moves } from './impact.ts'
import { followYears } from './years.ts'
import { bestPolicy, profitOf, thresholdOf } from './policies.ts'
import type { Rule } from './policies.ts'
import { scoreAtPercentile, sharesOf } from './score-table.ts'
import type { Group } from './score-table.ts'

const number = (en: string, zh: string, value: number) =>
  ({ is: 'number', text: { en, zh }, default: value }) as const
const numbers = (en: string, zh: string, value?: readonly number[]) =>
  ({ is: 'numbers', text: { en, zh }, ...(value === undefined ? {} : { default: value }) }) as const

/** Lending to two groups under a rule of fairness, and what it does to the scores of each. */
export const lending: Model = {
  id: 'lending',
  title: { en: 'Lending to two groups', zh: '向两个群体放贷' },
  source: 'Liu, Dean, Rolf, Simchowitz, Hardt, ICML 2018; Hardt, Price, Srebro, NeurIPS 2016',
  parameters: {
    scores: numbers('Scores, ascending', '分值（升序）'),
    percentiles: {
      is: 'flag',
      text: {
        en: 'Scores are percentiles of the national distribution',
        zh: '分值为全国分布的百分位',
      },
      default: false,
    },
    cumulative: {
      is: 'flag',
      text: { en: 'People are given cumulatively', zh: '人数以累计方式给出' },
      default: false,
    },
    peopleA: numbers('People of group A by score', 'A 组各分值人数'),
    peopleB: numbers('People of group B by score', 'B 组各分值人数'),
    repayA: numbers('Chance that A repays, by score', 'A 组各分值还款概率'),
    repayB: numbers('Chance that B repays, by score', 'B 组各分值还款概率'),
    weightA: { ...number('Share of A in the population', 'A 组占人口比例', 0.5), min: 0, max: 1 },
    repaid: { ...number('Gain of a repaid loan', '还款的收益', 1), min: 0 },
    defaulted: { ...number('Gain of a default (below zero)', '违约的收益（负数）', -4), max: 0 },
    up: number('Score change after repayment', '还款后分值变化', 75),
    down: number('Score change after default', '违约后分值变化', -150),
    low: number('Lowest score', '最低分', 300),
    high: number('Highest score', '最高分', 850),
    clamp: {
      is: 'choice',
      text: { en: 'What the bounds cut', zh: '界限作用于' },
      choices: ['person', 'mean'],
      default: 'mean',
    },
    rule: {
      is: 'choice',
      text: { en: 'Rule', zh: '规则' },
      choices: ['max-profit', 'demographic-parity', 'equal-opportunity'],
      default: 'max-profit',
    },
    people: {
      is: 'integer',
      text: {
        en: 'People drawn in each group; 0 for the exact mean',
        zh: '每组抽取人数；0 为精确均值',
      },
      default: 0,
      min: 0,
    },
    years: {
      is: 'integer',
      text: { en: 'Rounds of lending followed (with people)', zh: '放贷轮数（须抽取人数）' },
      default: 1,
      min: 1,
      max: 1000,
    },
  },
  outcomes: {
    profit: { en: 'Profit for each person', zh: '人均利润' },
    'threshold.{group}': { en: 'Lowest score that gets a loan', zh: '获贷最低分' },
    'rate.{group}': { en: 'Share that gets a loan', zh: '获贷比例' },
    'change.{group}': {
      en: 'Change of the mean score by one round of loans',
      zh: '一轮放贷后平均分变化',
    },
    'harm.score.{group}': {
      en: 'Score down to which lending lowers the mean',
      zh: '放贷开始降低平均分的分值',
    },
    'harm.rate.{group}': {
      en: 'Share of loans beyond which the mean falls',
      zh: '超过此放贷比例平均分下降',
    },
    'best.change.{group}': {
      en: 'Greatest change any share of loans can bring',
      zh: '任一放贷比例可达的最大变化',
    },
    'best.rate.{group}': { en: 'The share that brings it', zh: '达到最大变化的放贷比例' },
    'end.threshold.{group}': {
      en: 'Lowest score with a loan in the last year (with years)',
      zh: '末年获贷最低分（多轮时）',
    },
    'end.mean.{group}': { en: 'Mean score at the end (with years)', zh: '期末平均分（多轮时）' },
    'loans.{group}': { en: 'Loans a person and year (with years)', zh: '每人每年贷款数（多轮时）' },
    'defaults.{group}': { en: 'Share of loans not repaid (with years)', zh: '违约比例（多轮时）' },
  },
  run,
}

function run(values: Values, luck: Luck): Outcomes {
  const { scores, groups } = groupsOf(values)
  const stakes = { repaid: values['repaid'] as number, defaulted: values['defaulted'] as number }
  const moves = movesOf(values)
  const policy = bestPolicy(values['rule'] as Rule, groups, stakes)
  const outcomes: Record<string, number> = { profit: profitOf(policy, groups, stakes) }
  const people = values['people'] as number
  for (const [g, name] of ['A', 'B'].entries()) {
    const group = groups[g]!
    const accept = policy[g]!
    const moved = meanMoves(group, scores, moves)
    const curve = outcomeCurve(group, scores, moved)
    outcomes[`threshold.${name}`] = thresholdOf(accept, scores)
    outcomes[`rate.${name}`] = group.people.reduce((sum, share, s) => sum + share * accept[s]!, 0)
    outcomes[`change.${name}`] =
      people === 0
        ? meanImpact(group, accept, moved)
        : sampledImpact(group, accept, scores, moves, people, {
            seed: luck.seed,
            replicate: luck.replicate * 2 + g,
          })
    outcomes[`harm.score.${name}`] = curve.harmScore
    outcomes[`harm.rate.${name}`] = curve.harmRate
    outcomes[`best.change.${name}`] = curve.best
    outcomes[`best.rate.${name}`] = curve.bestRate
  }
  if (people > 0 && (values['years'] as number) > 1)
    Object.assign(
      outcomes,
      followYears(
        {
          groups,
          scores,
          stakes,
          moves,
          rule: values['rule'] as Rule,
          people,
          years: values['years'] as number,
        },
        luck,
      ),
    )
  return outcomes
}

function movesOf(values: Values): Moves {
  const of = (name: string): number => values[name] as number
  const clamp = values['clamp'] as Moves['clamp']
  return { up: of('up'), down: of('down'), low: of('low'), high: of('high'), clamp }
}

function groupsOf(values: Values): {
  readonly scores: readonly number[]
  readonly groups: readonly Group[]
} {
  const given = values['scores'] as readonly number[]
  if (given.length < 2 || given.some((score, n) => n > 0 && score <= given[n - 1]!))
    throw new ParameterError('scores', { en: 'must ascend', zh: '必须递增' })
  const scores = values['percentiles'] === true ? given.map(scoreAtPercentile) : given
  const weightA = values['weightA'] as number
  const groups = (['A', 'B'] as const).map((name, g) => {
    const people = values[`people${name}`] as readonly number[]
    const repay = values[`repay${name}`] as readonly number[]
    for (const [parameter, list] of [
      [`people${name}`, people],
      [`repay${name}`, repay],
    ] as const)
      if (list.length !== given.length)
        throw new ParameterError(parameter, {
          en: `has ${list.length} values for ${given.length} scores`,
          zh: `有 ${list.length} 个值，而分值有 ${given.length} 个`,
        })
    if (repay.some((p) => p < 0 || p > 1))
      throw new ParameterError(`repay${name}`, { en: 'holds no chances', zh: '含有非概率值' })
    const total = people.reduce((sum, count) => sum + count, 0)
    return {
      people:
        values['cumulative'] === true ? sharesOf(people) : people.map((count) => count / total),
      repay,
      weight: g === 0 ? weightA : 1 - weightA,
    }
  })
  return { scores, groups }
}
