import type { Luck, Model, Outcomes, Values } from '../model.ts'
import { stream } from '../random-stream.ts'

const chance = (en: string, zh: string, value: number, max = 1) =>
  ({ is: 'number', text: { en, zh }, default: value, min: 0, max }) as const

/**
 * Strangers trade under names. Kept for life, a mistake is paid for once and forgiven. Where a new name costs nothing, a
 * cheat begins anew, and the only trust left is that newcomers pay dues. Stage game: both give 1 each; who takes from one
 * who gives gets 2, the other -1; otherwise 0.
 */
export const pseudonyms: Model = {
  id: 'pseudonyms',
  title: { en: 'Cheap pseudonyms', zh: '廉价化名' },
  source: 'Friedman and Resnick, Journal of Economics and Management Strategy 10 (2001)',
  parameters: {
    entry: chance('Share of newcomers each period', '每期新人占比', 0.1, 0.99),
    error: chance('Chance of a mistake', '失误概率', 0.02, 0.5),
    convention: {
      is: 'choice',
      text: { en: 'Convention', zh: '惯例' },
      choices: ['punish-once', 'pay-dues'],
      default: 'punish-once',
    },
    people: { is: 'integer', text: { en: 'People', zh: '人数' }, default: 10_000, min: 2 },
    periods: { is: 'integer', text: { en: 'Periods', zh: '期数' }, default: 200, min: 2 },
  },
  outcomes: {
    value: { en: 'Mean payoff', zh: '平均收益' },
    'value.fixed-names': { en: 'What fixed names reach at least', zh: '固定身份至少可达' },
    'value.dues': { en: 'What newcomers paying dues reach', zh: '新人缴费惯例可达' },
    'renaming.pays': { en: '1 where a new name is worth it', zh: '更换身份有利则为 1' },
  },
  run,
}

function run(values: Values, luck: Luck): Outcomes {
  const of = (name: string): number => values[name] as number
  const [alpha, e] = [of('entry'), of('error')]
  const dues = values['convention'] === 'pay-dues'
  return {
    value: simulate(alpha, e, dues, of('people'), of('periods'), luck),
    'value.fixed-names': 1 - 2 * e,
    'value.dues': 1 - alpha * (1 - alpha),
    // A veteran who takes and returns under a new name wins 1 now, and pays 2 to each veteran he meets if both are still there.
    'renaming.pays': dues ? (1 - 2 * (1 - alpha) * (1 - alpha) > 0 ? 1 : 0) : 1,
  }
}

function simulate(
  alpha: number,
  e: number,
  dues: boolean,
  people: number,
  periods: number,
  luck: Luck,
): number {
  const random = stream(luck)
  // Owing: in bad standing after a mistake, or new where newcomers pay dues.
  const owes = new Uint8Array(people)
  const order = Uint32Array.from({ length: people }, (_, n) => n)
  let [total, count] = [0, 0]
  for (let period = 0; period < periods; period += 1) {
    for (let n = 0; n < people; n += 1) if (random.next() < alpha) owes[n] = dues ? 1 : 0
    for (let n = people - 1; n > 0; n -= 1) {
      const other = random.below(n + 1)
      ;[order[n], order[other]] = [order[other]!, order[n]!]
    }
    for (let pair = 0; pair + 1 < people; pair += 2) {
      const [a, b] = [order[pair]!, order[pair + 1]!]
      const [aOwes, bOwes] = [owes[a] === 1, owes[b] === 1]
      // Who is square takes from who owes; among equals both give.
      const errA = random.next() < e
      const errB = random.next() < e
      const giveA = (aOwes || !bOwes) !== errA
      const giveB = (bOwes || !aOwes) !== errB
      const sum = giveA && giveB ? 2 : giveA || giveB ? 1 : 0
      if (period * 4 >= periods) {
        total += sum
        count += 2
      }
      owes[a] = errA ? 1 : 0
      owes[b] = errB ? 1 : 0
    }
  }
  return total / count
}
