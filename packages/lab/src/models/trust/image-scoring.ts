import type { Luck, Model, Outcomes, Values } from '../model.ts'
import { stream } from '../random-stream.ts'

const positive = (en: string, zh: string, value: number) =>
  ({ is: 'number', text: { en, zh }, default: value, min: 0 }) as const
const chance = (en: string, zh: string, value: number) =>
  ({ is: 'number', text: { en, zh }, default: value, min: 0, max: 1 }) as const

/** Who helps those with a good name, against who never helps, when names are known with chance q. */
export const imageScoring: Model = {
  id: 'image-scoring',
  title: { en: 'Helping those with a good name', zh: '帮助有好名声者' },
  source: 'Nowak and Sigmund, Nature 393 (1998); Nowak, Science 314 (2006)',
  parameters: {
    benefit: positive('Benefit of help', '受助收益', 5),
    cost: positive('Cost of help', '帮助成本', 1),
    known: chance('Chance that a name is known', '知其名声的概率', 0.5),
    start: chance('Share of discriminators at the start', '起始时区别对待者占比', 0.5),
    people: {
      is: 'integer',
      text: { en: 'People; 0 for the formulas alone', zh: '人数；0 为仅用公式' },
      default: 0,
      min: 0,
    },
    rounds: { is: 'integer', text: { en: 'Rounds', zh: '轮数' }, default: 200, min: 1 },
    strength: positive('Strength of imitation', '模仿强度', 1),
  },
  outcomes: {
    'known.needed': {
      en: 'How often a name must be known for discriminators to be safe',
      zh: '辨别者稳定所需的知名概率',
    },
    'known.risk-dominant': { en: '… to have the wider basin', zh: '……占优风险所需的知名概率' },
    'known.advantageous': {
      en: '… to be favoured from one mutant on',
      zh: '……自单个突变者起即占优所需的知名概率',
    },
    'share.unstable': {
      en: 'Share of discriminators from which they spread',
      zh: '辨别者得以扩散的起始比例',
    },
    'share.end': { en: 'Share at the end (with people)', zh: '期末比例（有人口时）' },
    drift: {
      en: 'Whether the share rose (1) or fell (-1) (with people)',
      zh: '比例上升（1）或下降（-1）（有人口时）',
    },
  },
  run,
}

function run(values: Values, luck: Luck): Outcomes {
  const of = (name: string): number => values[name] as number
  const [b, c, q] = [of('benefit'), of('cost'), of('known')]
  const outcomes = {
    'known.needed': c / b,
    'known.risk-dominant': (2 * c) / (b + c),
    'known.advantageous': (3 * c) / (b + 2 * c),
    'share.unstable': q === 0 ? Infinity : (c * (1 - q)) / (q * (b - c)),
  }
  if (of('people') === 0) return { ...outcomes, 'share.end': Number.NaN, drift: Number.NaN }
  const end = simulate(b, c, q, values, luck)
  return { ...outcomes, 'share.end': end, drift: Math.sign(end - of('start')) }
}

/** Everybody meets one other as donor and one as recipient, then compares incomes with a third and may copy. */
function simulate(b: number, c: number, q: number, values: Values, luck: Luck): number {
  const [count, rounds, strength] = [
    values['people'],
    values['rounds'],
    values['strength'],
  ] as number[]
  const size = count!
  const discriminates = Uint8Array.from({ length: size }, (_, n) =>
    n < Math.round(size * (values['start'] as number)) ? 1 : 0,
  )
  const income = new Float64Array(size)
  for (let round = 0; round < rounds!; round += 1) {
    const random = stream(luck, round + 1)
    income.fill(0)
    for (let donor = 0; donor < size; donor += 1) {
      const recipient = (donor + 1 + random.below(size - 1)) % size
      // A defector is found out with chance q; who is not known to be one is helped.
      const refused = discriminates[recipient] === 0 && random.next() < q
      if (discriminates[donor] === 1 && !refused) {
        income[donor]! -= c
        income[recipient]! += b
      }
    }
    const next = discriminates.slice()
    for (let n = 0; n < size; n += 1) {
      const other = random.below(size)
      const gain = (income[other]! - income[n]!) * strength!
      // Linear in the gain: the mean drift is then that of the payoff difference, whatever its spread.
      if (discriminates[n] !== discriminates[other] && random.next() < 0.5 + gain / (8 * (b + c)))
        next[n] = discriminates[other]!
    }
    discriminates.set(next)
  }
  return discriminates.reduce((sum, one) => sum + one, 0) / size
}
