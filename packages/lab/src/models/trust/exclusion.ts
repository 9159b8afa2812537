import { ln, power } from '../../random/elementary.ts'
import type { Model } from '../model.ts'

const number = (en: string, zh: string, value: number, min: number, max = Infinity) =>
  ({ is: 'number', text: { en, zh }, default: value, min, max }) as const

/** How long a listing must last so that honouring an obligation pays better than breaking it once. */
export const exclusion: Model = {
  id: 'exclusion',
  title: { en: 'How long a listing must last', zh: '列名须持续多久' },
  source: 'Trigger condition of a repeated game; family of Klein 1992 and Diamond 1989',
  parameters: {
    gain: number('Gain of breaking once', '一次违约的收益', 5, 0),
    value: number('Value of the market for a period', '每期市场价值', 1, 0),
    discount: number('Discount', '折现因子', 0.95, 0, 0.999999),
    seen: number('Chance that the record is seen', '记录被看到的概率', 1, 0, 1),
    periods: {
      is: 'integer',
      text: { en: 'Periods of exclusion examined', zh: '所考察的排除期数' },
      default: 6,
      min: 0,
    },
    falseRate: number('Rate of false listings for a period', '每期误列率', 0.01, 0, 1),
  },
  outcomes: {
    'periods.needed': {
      en: 'Fewest periods of exclusion that deter, by formula',
      zh: '公式所得的最短有效排除期',
    },
    'periods.by-trial': { en: 'The same found by counting', zh: '逐期试算所得' },
    complies: { en: '1 where the chosen periods deter', zh: '所选期数有效则为 1' },
    'burden.honest': {
      en: 'Periods an honest person is excluded by mistake',
      zh: '守信者被误排除的期数',
    },
    'burden.needed': {
      en: 'The same for the fewest periods that deter',
      zh: '最短有效期下的误排除期数',
    },
  },
  run: (values) => {
    const of = (name: string): number => values[name] as number
    const [gain, value, delta, seen] = [of('gain'), of('value'), of('discount'), of('seen')]
    const most = (seen * value * delta) / (1 - delta)
    // The least whole number of periods; never, where even a listing for ever is not enough.
    const closed =
      gain <= 0 ? 0 : gain >= most ? Infinity : Math.ceil(ln(1 - gain / most) / ln(delta) - 1e-9)
    let tried = 0
    while (tried < 100_000 && !complies(gain, value, delta, seen, tried)) tried += 1
    return {
      'periods.needed': closed,
      'periods.by-trial': tried === 100_000 ? Infinity : tried,
      complies: complies(gain, value, delta, seen, of('periods')) ? 1 : 0,
      // Expected periods a year's worth of honest people spend listed by mistake.
      'burden.honest': of('falseRate') * of('periods'),
      'burden.needed': closed === Infinity ? Infinity : of('falseRate') * closed,
    }
  },
}

/** What an agent finds by counting: the market lost over the exclusion against the gain now. */
function complies(
  gain: number,
  value: number,
  delta: number,
  seen: number,
  periods: number,
): boolean {
  const lost = (seen * value * delta * (1 - power(delta, periods))) / (1 - delta)
  return gain <= lost + 1e-12
}
