import { exp } from '../../random/elementary.ts'
import type { Model } from '../model.ts'
import { ParameterError } from '../model.ts'
import { logFixation } from './fixation.ts'
import type { Update } from './fixation.ts'
import { rareMutation } from './rare-mutation.ts'
import type { LogChances } from './rare-mutation.ts'

/** Strategies of any symmetric game of two players in a finite population: who takes over whom, and who is there how often. */
export const matrixGame: Model = {
  id: 'matrix-game',
  title: { en: 'A game of two players in a finite population', zh: '有限种群中的双人博弈' },
  source: 'Nowak et al., Nature 428 (2004); Fudenberg and Imhof, J. Econ. Theory 131 (2006)',
  parameters: {
    payoffs: {
      is: 'table',
      text: { en: 'Payoff of the row against the column', zh: '行对列的收益' },
      default: [
        [1.1, 1.1],
        [1, 1],
      ],
    },
    population: {
      is: 'integer',
      text: { en: 'Population', zh: '人口' },
      default: 100,
      min: 2,
      max: 100_000,
    },
    rule: {
      is: 'choice',
      text: { en: 'How strategies spread', zh: '策略传播方式' },
      choices: ['moran-linear', 'moran', 'imitation'],
      default: 'moran-linear',
    },
    strength: {
      is: 'number',
      text: { en: 'Strength of selection', zh: '选择强度' },
      default: 1,
      min: 0,
    },
  },
  outcomes: {
    'share.{strategy}': {
      en: 'Share of time that the population plays the strategy',
      zh: '种群采用该策略的时间比例',
    },
    'fixation.{mutant}.in.{resident}': {
      en: 'Chance that one mutant takes over',
      zh: '单个突变者取代的概率',
    },
  },
  run: (values) => {
    const payoffs = values['payoffs'] as readonly (readonly number[])[]
    if (payoffs.length < 2 || payoffs.some((row) => row.length !== payoffs.length))
      throw new ParameterError('payoffs', {
        en: 'must be a square of two rows or more',
        zh: '必须是两行以上的方阵',
      })
    const size = values['population'] as number
    const update: Update = {
      rule: values['rule'] as Update['rule'],
      strength: values['strength'] as number,
    }
    const chances = (by: Update): LogChances =>
      payoffs.map((_, resident) =>
        payoffs.map((__, mutant) => {
          if (mutant === resident) return -Infinity
          const of = (i: number) => ({
            mutant:
              (payoffs[mutant]![mutant]! * (i - 1) + payoffs[mutant]![resident]! * (size - i)) /
              (size - 1),
            resident:
              (payoffs[resident]![mutant]! * i + payoffs[resident]![resident]! * (size - i - 1)) /
              (size - 1),
          })
          return logFixation(size, of, by)
        }),
      )
    const shares = rareMutation(chances, update)
    return Object.fromEntries([
      ...shares.map((share, s) => [`share.${s + 1}`, share]),
      ...chances(update).flatMap((row, r) =>
        row.flatMap((log, m) => (m === r ? [] : [[`fixation.${m + 1}.in.${r + 1}`, exp(log)]])),
      ),
    ]) as Record<string, number>
  },
}
