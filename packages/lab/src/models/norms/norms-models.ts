import type { Luck, Model, Outcomes, Values } from '../model.ts'
import { ParameterError } from '../model.ts'
import { stream } from '../random-stream.ts'
import { LEADING_EIGHT, normOf } from './norm.ts'
import type { Norm } from './norm.ts'
import { cooperation, goodness, stableBenefits } from './public-judgement.ts'

const error = {
  is: 'number',
  text: { en: 'Chance of a wrong judgement', zh: '判断错误概率' },
  default: 0.01,
  min: 0,
  max: 0.5,
} as const
const norm = {
  is: 'choice',
  text: { en: 'Norm', zh: '规范' },
  choices: ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8'],
  default: 'L3',
} as const
const people = (count: number) =>
  ({ is: 'integer', text: { en: 'People', zh: '人数' }, default: count, min: 2 }) as const

const chosen = (values: Values): Norm =>
  normOf(LEADING_EIGHT[Number((values['norm'] as string).slice(1)) - 1]!)!

/** One public record that all share: how much cooperation a norm keeps up, and what makes it stable. */
export const publicNorm: Model = {
  id: 'public-norm',
  title: { en: 'A norm under public judgement', zh: '公开评判下的规范' },
  source: 'Ohtsuki and Iwasa, J. Theor. Biol. 231 (2004), 239 (2006)',
  parameters: {
    norm,
    error,
    people: {
      ...people(0),
      min: 0,
      text: { en: 'People simulated; 0 for the formula', zh: '模拟人数；0 为公式' },
    },
    rounds: { is: 'integer', text: { en: 'Rounds', zh: '轮数' }, default: 60, min: 1 },
  },
  outcomes: {
    goodness: { en: 'Share of good names at rest', zh: '稳态下名声好的比例' },
    cooperation: { en: 'Share of meetings with help', zh: '获助的比例' },
    'benefit.least': {
      en: 'Benefit over cost above which no other rule of action invades',
      zh: '其他行为规则无法侵入的最小收益成本比',
    },
    'benefit.most': {
      en: 'Benefit over cost up to which none invades',
      zh: '无法侵入的最大收益成本比',
    },
  },
  run: (values, luck) => {
    const rules = chosen(values)
    const e = values['error'] as number
    const h = goodness(rules, e)
    const { least, most } = stableBenefits(rules, e)
    const count = values['people'] as number
    return {
      goodness: h,
      cooperation:
        count === 0
          ? cooperation(rules, h)
          : simulatePublic(rules, e, count, values['rounds'] as number, luck),
      'benefit.least': least,
      'benefit.most': most,
    }
  },
}

function simulatePublic(rules: Norm, e: number, count: number, rounds: number, luck: Luck): number {
  const random = stream(luck)
  const good = new Uint8Array(count).fill(1)
  let [given, meetings] = [0, 0]
  for (let round = 0; round < rounds; round += 1)
    for (let n = 0; n < count; n += 1) {
      const donor = random.below(count)
      const recipient = (donor + 1 + random.below(count - 1)) % count
      const [d, r] = [good[donor]!, good[recipient]!]
      const act = rules.act[d * 2 + r]!
      const clear = rules.judge[d * 4 + r * 2 + act]!
      good[donor] = random.next() < e ? 1 - clear : clear
      // The first half lets the start be forgotten.
      if (round * 2 >= rounds) {
        given += act
        meetings += 1
      }
    }
  return given / meetings
}

/** Every observer keeps a picture of everybody else, and errs alone. */
export const privateNorm: Model = {
  id: 'private-norm',
  title: { en: 'A norm under private, noisy judgement', zh: '私下且有误差的评判下的规范' },
  source: 'Hilbe et al., PNAS 115 (2018); Fujimoto and Ohtsuki, PNAS 120 (2023)',
  parameters: {
    norm,
    error: { ...error, default: 0.05 },
    people: { ...people(200), max: 5000 },
    rounds: { is: 'integer', text: { en: 'Sweeps', zh: '轮数' }, default: 300, min: 2 },
    seen: { ...error, text: { en: 'Chance to see a meeting', zh: '目睹概率' }, default: 1, max: 1 },
  },
  outcomes: {
    cooperation: { en: 'Share of meetings with help', zh: '获助的比例' },
    goodness: { en: 'Share of good names in the eyes of others', zh: '他人眼中名声好的比例' },
  },
  run: (values, luck) => simulatePrivate(chosen(values), values, luck),
}

function simulatePrivate(rules: Norm, values: Values, luck: Luck): Outcomes {
  const random = stream(luck)
  const size = values['people'] as number
  const [e, seen, rounds] = [
    values['error'] as number,
    values['seen'] as number,
    values['rounds'] as number,
  ]
  const image = new Uint8Array(size * size)
  for (const n of image.keys()) image[n] = random.next() < 0.5 ? 0 : 1
  let [given, meetings, liked] = [0, 0, 0]
  for (let round = 0; round < rounds; round += 1) {
    for (let n = 0; n < size; n += 1) {
      const donor = random.below(size)
      const recipient = (donor + 1 + random.below(size - 1)) % size
      const act = rules.act[image[donor * size + donor]! * 2 + image[donor * size + recipient]!]!
      for (let observer = 0; observer < size; observer += 1) {
        const row = observer * size
        // The two who meet always know of it.
        const watches =
          observer === donor || observer === recipient || seen === 1 || random.next() < seen
        if (!watches) continue
        const clear = rules.judge[image[row + donor]! * 4 + image[row + recipient]! * 2 + act]!
        image[row + donor] = random.next() < e ? 1 - clear : clear
      }
      if (round * 2 >= rounds) {
        given += act
        meetings += 1
      }
    }
    if (round * 2 >= rounds) liked += image.reduce((sum, one) => sum + one, 0) / image.length
  }
  return { cooperation: given / meetings, goodness: liked / Math.ceil(rounds / 2) }
}

/** All 4,096 norms of reputation and action: which of them keep cooperation up and cannot be invaded. */
export const normSearch: Model = {
  id: 'norm-search',
  title: { en: 'Search of all norms under public judgement', zh: '公开评判下的全部规范检索' },
  source: 'Ohtsuki and Iwasa 2004; Murase and Hilbe 2023',
  parameters: {
    error: { ...error, default: 0.001, max: 0.2 },
    benefit: {
      is: 'number',
      text: { en: 'Benefit for each cost', zh: '收益成本比' },
      default: 1.5,
      min: 0,
    },
    slack: {
      is: 'number',
      text: { en: 'Cooperation lost, at most, in errors', zh: '合作损失上限（以错误率计）' },
      default: 5,
      min: 0,
    },
  },
  outcomes: {
    stable: { en: 'Norms that are stable and keep cooperation', zh: '稳定且维持合作的规范数' },
    'leading-eight': {
      en: 'How many of them are of the leading eight',
      zh: '其中属于“领先八规范”的数量',
    },
  },
  run: (values) => {
    const [e, b] = [values['error'] as number, values['benefit'] as number]
    const found: string[] = []
    for (let code = 0; code < 4096; code += 1) {
      const bits = code.toString(2).padStart(12, '0')
      const text = `${bits.slice(0, 8)}/${bits.slice(8)}`
      const rules = normOf(text)
      if (rules === undefined)
        throw new ParameterError('norm', { en: 'cannot be read', zh: '无法读取' })
      const h = goodness(rules, e)
      if (h <= 0.5 || cooperation(rules, h) <= 1 - (values['slack'] as number) * e) continue
      const { least, most } = stableBenefits(rules, e)
      if (b > least && b < most) found.push(text)
    }
    return {
      stable: found.length,
      'leading-eight': found.filter((text) => LEADING_EIGHT.includes(text)).length,
    }
  },
}
