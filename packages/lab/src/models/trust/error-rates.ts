import { draw, stepKey, threshold } from '../../random/mix.ts'
import type { Luck, Model, Outcomes, Values } from '../model.ts'

const chance = (en: string, zh: string, value: number) =>
  ({ is: 'number', text: { en, zh }, default: value, min: 0, max: 1 }) as const

/** What a list of given sensitivity and specificity says about those on it, in a group of given prevalence. */
export const errorRates: Model = {
  id: 'error-rates',
  title: { en: 'Base rates and error rates', zh: '基础率与错误率' },
  source: 'Chouldechova, Big Data 5 (2017); Kleinberg et al. 2016',
  parameters: {
    prevalence: chance('Share of offenders', '违规者占比', 0.01),
    sensitivity: chance('Chance that an offender is listed', '违规者被列名概率', 0.9),
    specificity: chance('Chance that an honest person is not', '守法者不被列名概率', 0.98),
    precision: chance('Precision asked of the list', '要求的名单准确率', 0.7),
    missRate: chance('Miss rate asked of the list', '要求的漏列率', 0.3),
    people: {
      is: 'integer',
      text: { en: 'People drawn; 0 for the formulas alone', zh: '抽取人数；0 为仅用公式' },
      default: 0,
      min: 0,
    },
  },
  outcomes: {
    precision: { en: 'Share of the listed who are guilty', zh: '名单中确有违规者的比例' },
    'wrong.needed': {
      en: 'Share of the innocent listed that the identity demands',
      zh: '恒等式要求的误列比例',
    },
    'identity.error': { en: 'How far drawn people are from it', zh: '抽样与恒等式之差' },
  },
  run,
}

function run(values: Values, luck: Luck): Outcomes {
  const of = (name: string): number => values[name] as number
  const [p, sensitivity, specificity] = [of('prevalence'), of('sensitivity'), of('specificity')]
  const hit = p * sensitivity
  const wrong = (1 - p) * (1 - specificity)
  const ppv = of('precision')
  return {
    precision: hit / (hit + wrong),
    'wrong.needed': (p / (1 - p)) * ((1 - ppv) / ppv) * (1 - of('missRate')),
    'identity.error': identityError(p, sensitivity, specificity, of('people'), luck),
  }
}

/** How far the confusion matrix of drawn people is from FPR = p/(1-p)·(1-PPV)/PPV·(1-FNR); 0 without people. */
function identityError(
  p: number,
  sensitivity: number,
  specificity: number,
  people: number,
  { seed, replicate }: Luck,
): number {
  if (people === 0) return 0
  const { k0, k1 } = stepKey(seed, replicate, 0)
  const [offends, caught, spared] = [p, sensitivity, specificity].map(threshold)
  let [tp, fp, fn, tn] = [0, 0, 0, 0]
  for (let n = 0; n < people; n += 1) {
    const guilty = draw(k0, k1, n, 0) >>> 0 < offends!
    const word = draw(k0, k1, n, 1) >>> 0
    const listed = guilty ? word < caught! : word >= spared!
    if (guilty && listed) tp += 1
    else if (guilty) fn += 1
    else if (listed) fp += 1
    else tn += 1
  }
  const base = (tp + fn) / people
  const precision = tp / (tp + fp)
  const stated = (base / (1 - base)) * ((1 - precision) / precision) * (tp / (tp + fn))
  return Math.abs(stated - fp / (fp + tn))
}
