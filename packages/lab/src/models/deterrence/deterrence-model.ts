import { exp, ln } from '../../random/elementary.ts'
import { unit } from '../../random/distributions.ts'
import { draw, stepKey } from '../../random/mix.ts'
import type { Luck, Model, Outcomes, Values } from '../model.ts'

const number = (en: string, zh: string, value: number, min = -Infinity, max = Infinity) =>
  ({ is: 'number', text: { en, zh }, default: value, min, max }) as const
const people = {
  is: 'integer',
  text: { en: 'People drawn; 0 for the formula', zh: '抽取人数；0 为公式' },
  default: 0,
  min: 0,
} as const

/** Certainty against severity: who offends when the chance to be caught and the sanction are what they are. */
export const deterrence: Model = {
  id: 'deterrence',
  title: { en: 'Certainty against severity', zh: '处罚的确定性与严厉性' },
  source: 'Becker, Journal of Political Economy 76 (1968); Polinsky and Shavell',
  parameters: {
    caught: number('Chance to be caught', '被查获概率', 0.2, 0, 1),
    sanction: number('Sanction', '制裁', 0.5, 0),
    aversion: number('Aversion to risk (below 0: liking)', '风险厌恶（负数为偏好）', 0),
    people,
  },
  outcomes: {
    'gain.threshold': { en: 'Gain above which people offend', zh: '超过此收益即违规' },
    'offence.rate': {
      en: 'Share who offend, gains spread evenly from 0 to 1',
      zh: '违规比例（收益在 0 到 1 均匀分布）',
    },
  },
  run: (values, luck) => {
    const of = (name: string): number => values[name] as number
    const [p, f, rho] = [of('caught'), of('sanction'), of('aversion')]
    // Constant absolute aversion: the gain at which an offence is as good as none.
    const gain = rho === 0 ? p * f : ln(1 - p + p * exp(rho * f)) / rho
    const rate =
      of('people') === 0 ? 1 - Math.min(1, gain) : offending(p, f, rho, of('people'), luck)
    return { 'gain.threshold': gain, 'offence.rate': rate }
  },
}

/** Gains drawn evenly from 0 to 1; everybody compares the utility of the two. */
function offending(
  p: number,
  f: number,
  rho: number,
  count: number,
  { seed, replicate }: Luck,
): number {
  const { k0, k1 } = stepKey(seed, replicate, 0)
  const utility = (wealth: number): number => (rho === 0 ? wealth : (1 - exp(-rho * wealth)) / rho)
  let offences = 0
  for (let n = 0; n < count; n += 1) {
    const gain = unit(draw(k0, k1, n, 0))
    if ((1 - p) * utility(gain) + p * utility(gain - f) > utility(0)) offences += 1
  }
  return offences / count
}

/** Two offences, one worse: what becomes of the worse one when the lesser is punished as hard. */
export const marginalDeterrence: Model = {
  id: 'marginal-deterrence',
  title: {
    en: 'Disproportionate sanctions and the worse offence',
    zh: '不成比例的制裁与更严重的违规',
  },
  source: 'Stigler, Journal of Political Economy 78 (1970)',
  parameters: {
    expected: number('Expected sanction of the serious offence', '严重违规的预期制裁', 0.4, 0),
    lesserGain: number('Gain of the minor offence as a share', '轻微违规的收益比例', 0.5, 0, 1),
    lesserSanction: number(
      'Sanction of the minor offence as a share',
      '轻微违规的制裁比例',
      0.25,
      0,
      1,
    ),
    people,
  },
  outcomes: {
    serious: { en: 'Share who commit the serious offence', zh: '严重违规比例' },
    minor: { en: 'Share who commit the minor one', zh: '轻微违规比例' },
  },
  run,
}

function run(values: Values, { seed, replicate }: Luck): Outcomes {
  const of = (name: string): number => values[name] as number
  const [ps, gamma, theta, count] = [
    of('expected'),
    of('lesserGain'),
    of('lesserSanction'),
    of('people'),
  ]
  if (count === 0) {
    const serious = gamma === 1 ? Infinity : (ps * (1 - theta)) / (1 - gamma)
    const from = gamma === 0 ? Infinity : (ps * theta) / gamma
    const first = Math.max(serious, ps)
    const share = (low: number, high: number): number =>
      Math.max(0, Math.min(1, high) - Math.min(1, Math.max(0, low)))
    // Where the minor offence never pays before the serious one does, nobody chooses it.
    return from < serious
      ? { serious: share(serious, 1), minor: share(from, serious) }
      : { serious: share(first, 1), minor: 0 }
  }
  const { k0, k1 } = stepKey(seed, replicate, 0)
  let [serious, minor] = [0, 0]
  for (let n = 0; n < count; n += 1) {
    const gain = unit(draw(k0, k1, n, 0))
    const [worse, lesser] = [gain - ps, gamma * gain - ps * theta]
    if (worse > 0 && worse >= lesser) serious += 1
    else if (lesser > 0) minor += 1
  }
  return { serious: serious / count, minor: minor / count }
}
