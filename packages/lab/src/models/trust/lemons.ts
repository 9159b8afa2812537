import { draw, stepKey } from '../../random/mix.ts'
import { unit } from '../../random/distributions.ts'
import type { Model } from '../model.ts'

/** A market in which sellers know the quality of their goods and buyers know only what is on offer on the whole. */
export const lemons: Model = {
  id: 'lemons',
  title: { en: 'A market for lemons', zh: '柠檬市场' },
  source: 'Akerlof, Quarterly Journal of Economics 84 (1970)',
  parameters: {
    highest: {
      is: 'number',
      text: { en: 'Highest quality (lowest is 0)', zh: '最高品质（最低为 0）' },
      default: 2,
      min: 0,
    },
    valuation: {
      is: 'number',
      text: { en: 'What quality is worth to a buyer', zh: '品质对买方的价值倍数' },
      default: 1.5,
      min: 0,
    },
    informed: {
      is: 'number',
      text: { en: 'Share of goods whose quality a record shows', zh: '有品质记录的商品占比' },
      default: 0,
      min: 0,
      max: 1,
    },
    sellers: { is: 'integer', text: { en: 'Sellers', zh: '卖方人数' }, default: 100_000, min: 1 },
    rounds: {
      is: 'integer',
      text: { en: 'Price adjustments', zh: '价格调整次数' },
      default: 200,
      min: 1,
    },
  },
  outcomes: {
    trade: { en: 'Share of goods traded', zh: '成交比例' },
    price: { en: 'Price of goods of hidden quality', zh: '质量不明商品的价格' },
  },
  run: (values, { seed, replicate }) => {
    const of = (name: string): number => values[name] as number
    const { k0, k1 } = stepKey(seed, replicate, 0)
    const size = of('sellers')
    const hidden: number[] = []
    let traded = 0
    for (let n = 0; n < size; n += 1) {
      const quality = unit(draw(k0, k1, n, 0)) * of('highest')
      if (unit(draw(k0, k1, n, 1)) < of('informed')) traded += of('valuation') >= 1 ? 1 : 0
      else hidden.push(quality)
    }
    // Buyers pay what the goods offered at a price turned out to be worth, until the price stands.
    let price = of('highest') * of('valuation')
    for (let round = 0; round < of('rounds'); round += 1) {
      const offered = hidden.filter((quality) => quality <= price)
      price =
        offered.length === 0
          ? 0
          : (of('valuation') * offered.reduce((sum, q) => sum + q, 0)) / offered.length
    }
    const open = hidden.filter((quality) => quality <= price).length
    return { trade: (traded + (price > 1e-6 ? open : 0)) / size, price }
  },
}
