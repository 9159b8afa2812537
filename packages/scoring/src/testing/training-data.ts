import type { Table } from '../table/column.ts'
import { seededRandom } from '../statistics/random.ts'

/**
 * Made-up applicants whose chance of bad follows a known rule: income helps, age turns once, arrears and two of the
 * kinds of housing hurt, `noise` says nothing. Some incomes are missing.
 */
export function madeUpTable(rows: number, seed = 7): Table {
  const random = seededRandom(seed)
  const income = new Float64Array(rows)
  const age = new Float64Array(rows)
  const arrears = new Float64Array(rows)
  const noise = new Float64Array(rows)
  const bad = new Float64Array(rows)
  const housing = new Int32Array(rows)
  const effects = [-0.6, 0.1, 0.7, 0.5]
  for (let i = 0; i < rows; i += 1) {
    income[i] = random() < 0.08 ? Number.NaN : Math.round(Math.exp(7 + 1.2 * random()))
    age[i] = 18 + Math.floor(random() * 55)
    arrears[i] = Math.floor(random() ** 4 * 6)
    noise[i] = Math.floor(random() * 1000) / 10
    housing[i] = Math.floor(random() * 4)
    const wealth = Number.isNaN(income[i]!) ? -0.5 : Math.log(income[i]! / 2000)
    const odds =
      -1.4 -
      1.1 * wealth +
      0.8 * arrears[i]! +
      effects[housing[i]!]! +
      ((age[i]! - 45) / 20) ** 2 * 0.4
    bad[i] = random() < 1 / (1 + Math.exp(-odds)) ? 1 : 0
  }
  const numeric = (name: string, values: Float64Array) =>
    ({ kind: 'numeric', name, values }) as const
  return {
    rows,
    columns: [
      numeric('income', income),
      numeric('age', age),
      numeric('arrears', arrears),
      numeric('noise', noise),
      {
        kind: 'categorical',
        name: 'housing',
        codes: housing,
        dictionary: ['own', 'rent', 'shelter', 'with others'],
      },
      numeric('bad', bad),
    ],
  }
}

/** Row numbers in an order that follows from the seed. */
export function shuffled(rows: number, seed: number): Uint32Array {
  const random = seededRandom(seed)
  const order = Uint32Array.from({ length: rows }, (_, i) => i)
  for (let i = rows - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}
