import { sobolIndices, sobolUnits } from '../design/sobol.ts'
import type { Model } from './model.ts'

/** A function whose sensitivities are known exactly, run through the lab's own design: the design is what is tested. */
export const ishigami: Model = {
  id: 'ishigami',
  title: { en: 'The Ishigami function', zh: 'Ishigami 函数' },
  source: 'Ishigami and Homma 1990; estimators of Saltelli et al. 2010',
  parameters: {
    a: { is: 'number', text: { en: 'Coefficient a', zh: '系数 a' }, default: 7 },
    b: { is: 'number', text: { en: 'Coefficient b', zh: '系数 b' }, default: 0.1 },
    runs: {
      is: 'integer',
      text: { en: 'Base points', zh: '基点数' },
      default: 2048,
      min: 16,
      max: 65_536,
    },
  },
  outcomes: {
    'first.{dial}': { en: 'First-order index', zh: '一阶指数' },
    'total.{dial}': { en: 'Total index', zh: '总指数' },
  },
  run: (values, { seed }) => {
    const [a, b, runs] = [values['a'], values['b'], values['runs']] as [number, number, number]
    const answers = sobolUnits(runs, 3, seed).map((units) => {
      const [x1, x2, x3] = units.map((unit) => (2 * unit - 1) * Math.PI) as [number, number, number]
      return Math.sin(x1) + a * Math.sin(x2) ** 2 + b * x3 ** 4 * Math.sin(x1)
    })
    return Object.fromEntries(
      sobolIndices(answers, 3, seed).flatMap(({ first, total }, dial) => [
        [`first.${dial + 1}`, first],
        [`total.${dial + 1}`, total],
      ]),
    )
  },
}
