import { exp } from '../../random/elementary.ts'
import type { Luck, Model, Outcomes, Values } from '../model.ts'
import { ParameterError } from '../model.ts'
import { stream } from '../random-stream.ts'
import { logFixation } from './fixation.ts'
import type { Update } from './fixation.ts'
import { expectedPayoffs } from './mixed-payoffs.ts'
import { pairPayoffs, STRATEGIES } from './public-goods.ts'
import type { Game, Strategy } from './public-goods.ts'
import { rareMutation } from './rare-mutation.ts'

const number = (en: string, zh: string, value: number, min = -Infinity, max = Infinity) =>
  ({ is: 'number', text: { en, zh }, default: value, min, max }) as const

/** Voluntary and compulsory public goods with peer and pool punishment, in finite populations that copy what pays. */
export const publicGoods: Model = {
  id: 'public-goods',
  title: {
    en: 'Public goods, voluntary or compulsory, with peer and pool punishment',
    zh: '公共物品博弈：自愿或强制，同伴惩罚与公共惩罚',
  },
  source:
    'Hauert et al., Science 316 (2007); Sigmund, De Silva, Traulsen, Hauert, Nature 466 (2010)',
  parameters: {
    group: {
      is: 'integer',
      text: { en: 'Players of a game', zh: '每局人数' },
      default: 5,
      min: 2,
      max: 50,
    },
    population: {
      is: 'integer',
      text: { en: 'Population', zh: '人口' },
      default: 100,
      min: 2,
      max: 10_000,
    },
    multiplier: number('Multiplier of contributions', '投入的倍数', 3, 0),
    cost: number('A contribution', '一次投入', 1, 0),
    outside: number('Income of who stays out', '不参与者的收入', 1),
    voluntary: {
      is: 'flag',
      text: { en: 'Players may stay out', zh: '可以不参与' },
      default: true,
    },
    share: {
      is: 'choice',
      text: { en: 'Among whom a contribution is shared', zh: '投入在何人之间分配' },
      choices: ['all', 'others'],
      default: 'all',
    },
    peers: { is: 'flag', text: { en: 'Peer punishers exist', zh: '有同伴惩罚者' }, default: true },
    peerFine: number('Fine by a peer', '同伴罚款', 1, 0),
    peerCost: number('Cost of a fine to the peer', '同伴惩罚成本', 0.3, 0),
    pool: { is: 'flag', text: { en: 'Pool punishers exist', zh: '有公共惩罚者' }, default: false },
    poolFine: number('Fine for each member of the pool', '每名公共惩罚者的罚款', 0.7, 0),
    poolCost: number('Dues to the pool', '公共惩罚会费', 0.7, 0),
    secondOrderPeer: number(
      'Share of the fine for peers who do not punish',
      '对不惩罚者的同伴罚款比例',
      0,
      0,
      1,
    ),
    secondOrderPool: number(
      'Share of the fine for contributors outside the pool',
      '对未缴会费者的罚款比例',
      0,
      0,
      1,
    ),
    rule: {
      is: 'choice',
      text: { en: 'How strategies spread', zh: '策略传播方式' },
      choices: ['imitation', 'moran', 'moran-linear'],
      default: 'imitation',
    },
    strength: number(
      'Strength of selection (infinite: .inf)',
      '选择强度（无限：.inf）',
      Infinity,
      0,
    ),
    mutation: number(
      'Mutation per update; 0 is the limit of rare mutations',
      '每次更新的突变率；0 为稀有突变极限',
      0,
      0,
      1,
    ),
    updates: {
      is: 'integer',
      text: { en: 'Updates simulated', zh: '模拟更新次数' },
      default: 200_000,
      min: 1,
    },
  },
  outcomes: {
    'share.{strategy}': {
      en: 'Share of contributor, defector, loner, peer, pool',
      zh: '投入者、背叛者、不参与者、同伴惩罚者、公共惩罚者比例',
    },
    cooperation: { en: 'Share who contribute, punishers included', zh: '投入者比例（含惩罚者）' },
    punishment: { en: 'Share who punish', zh: '惩罚者比例' },
  },
  run,
}

function run(values: Values, luck: Luck): Outcomes {
  const kinds = STRATEGIES.filter(
    (kind) =>
      (kind !== 'loner' || values['voluntary'] === true) &&
      (kind !== 'peer' || values['peers'] === true) &&
      (kind !== 'pool' || values['pool'] === true),
  )
  const game = gameOf(values)
  const size = values['population'] as number
  if (game.group > size)
    throw new ParameterError('group', { en: 'is larger than the population', zh: '大于人口数' })
  const update: Update = {
    rule: values['rule'] as Update['rule'],
    strength: values['strength'] as number,
  }
  const shares =
    values['mutation'] === 0
      ? rareMutation(
          (by) =>
            kinds.map((resident) =>
              kinds.map((mutant) =>
                mutant === resident
                  ? -Infinity
                  : logFixation(size, pairPayoffs(game, size, mutant, resident), by),
              ),
            ),
          update,
        )
      : simulate(game, kinds, size, update, values, luck)
  const found = Object.fromEntries(kinds.map((kind, k) => [`share.${kind}`, shares[k] ?? 0]))
  const of = (kind: Strategy): number => found[`share.${kind}`] ?? 0
  return {
    ...Object.fromEntries(STRATEGIES.map((kind) => [`share.${kind}`, of(kind)])),
    cooperation: of('contributor') + of('peer') + of('pool'),
    punishment: of('peer') + of('pool'),
  }
}

function gameOf(values: Values): Game {
  const of = (name: string): number => values[name] as number
  return {
    group: of('group'),
    multiplier: of('multiplier'),
    cost: of('cost'),
    outside: of('outside'),
    share: values['share'] as Game['share'],
    peerFine: of('peerFine'),
    peerCost: of('peerCost'),
    poolFine: of('poolFine'),
    poolCost: of('poolCost'),
    secondOrderPeer: of('secondOrderPeer'),
    secondOrderPool: of('secondOrderPool'),
  }
}

/** Time averages of a population in which everybody now and then compares with another, or tries something new. */
function simulate(
  game: Game,
  kinds: readonly Strategy[],
  size: number,
  { strength }: Update,
  values: Values,
  luck: Luck,
): readonly number[] {
  const random = stream(luck)
  const [mutation, updates] = [values['mutation'] as number, values['updates'] as number]
  const counts = kinds.map(
    (_, k) => Math.floor(size / kinds.length) + (k < size % kinds.length ? 1 : 0),
  )
  const sums = kinds.map(() => 0)
  const known = new Map<string, readonly number[]>()
  const one = (): number => {
    let at = random.below(size)
    for (const [k, count] of counts.entries()) if ((at -= count) < 0) return k
    return kinds.length - 1
  }
  for (let n = 0; n < updates; n += 1) {
    const learner = one()
    if (random.next() < mutation) {
      counts[learner]! -= 1
      counts[random.below(kinds.length)]! += 1
    } else {
      const model = one()
      const key = counts.join()
      const payoffs = known.get(key) ?? expectedPayoffs(game, kinds, counts)
      known.set(key, payoffs)
      const difference = payoffs[model]! - payoffs[learner]!
      if (model !== learner && random.next() < copied(difference, strength)) {
        counts[learner]! -= 1
        counts[model]! += 1
      }
    }
    for (const [k, count] of counts.entries()) sums[k]! += count / size / updates
  }
  return sums
}

function copied(difference: number, strength: number): number {
  if (strength !== Infinity) return 1 / (1 + exp(-strength * difference))
  return Math.abs(difference) < 1e-9 ? 0.5 : difference > 0 ? 1 : 0
}
