import type { Text } from '@xinyong/identity'
import type { Feature } from '../world/parameters.ts'
import type { Counter } from './counters.ts'
import type { FollowedId } from './followed.ts'
import { AT, COUNTERS } from './counters.ts'

/** What was counted in one run of one policy, and over how long. */
export interface Counted {
  /** Groups one after the other, each a row of `COUNTERS`. */
  readonly counts: Float64Array
  readonly steps: number
  readonly stepDays: number
  /** The same replicate without any scheme; outcomes that need it are not measured without. */
  readonly without?: Float64Array
  /** Steps of the shortest listing that outweighs the average gain; undefined where none does, or no list is used. */
  readonly sufficient?: number
  /** What follows people, by group; only what this run could follow. */
  readonly followed?: Readonly<Partial<Record<FollowedId, readonly number[]>>>
  readonly caseCost: number
  readonly supportBefore: number
}

export type Read = (counter: Counter, group?: number) => number

export interface Outcome {
  readonly title: Text
  readonly unit: Text
  /** The direction in which people are better off. */
  readonly better: 'up' | 'down'
  /** What must be on, and whether a scheme or a run without one is needed, for the outcome to be measured at all. */
  readonly needs?: readonly Feature[]
  readonly scheme?: true
  readonly without?: true
  /** Undefined where the run gave nothing to measure: no order, no listing. */
  readonly value: (read: Read, run: Counted) => number | undefined
}

/** Support is counted in parts of a person. */
export const WHOLE_PERSON = 65_536

const share = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : part / whole
const per = (part: number, whole: number, unit: number): number | undefined =>
  whole === 0 ? undefined : (unit * part) / whole
const yearsOf = (read: Read, { steps, stepDays }: Counted): number =>
  (read('people') * steps * stepDays) / 365

const followed = ({ followed: all }: Counted, id: FollowedId): number | undefined =>
  all?.[id]?.reduce((sum, value) => sum + value, 0)

/** Share of ended listings after which somebody did, or undefined where none ended early enough. */
function shareAfter(run: Counted, did: FollowedId, ended: FollowedId): number | undefined {
  const [some, all] = [followed(run, did), followed(run, ended)]
  return some === undefined || all === undefined ? undefined : share(some, all)
}

function lessThan(listed: number | undefined, unlisted: number | undefined): number | undefined {
  return listed === undefined || unlisted === undefined ? undefined : listed - unlisted
}

const rate = { en: 'share', zh: '比例' }
const perThousandYears = { en: 'per 1,000 person-years', zh: '每千人年' }

export const OUTCOMES = {
  trust: {
    title: { en: 'Trust: offers accepted', zh: '信任：要约被接受' },
    unit: rate,
    better: 'up',
    needs: ['trade'],
    value: (read) => share(read('accepted'), read('offers')),
  },
  cooperation: {
    title: { en: 'Cooperation: accepted trades honoured', zh: '合作：履约的交易' },
    unit: rate,
    better: 'up',
    needs: ['trade'],
    value: (read) => share(read('honoured'), read('accepted')),
  },
  default: {
    title: { en: 'Loans not repaid', zh: '贷款违约' },
    unit: rate,
    better: 'down',
    needs: ['loans'],
    value: (read) => share(read('defaults'), read('loansDue')),
  },
  tainted: {
    title: { en: 'Tainted batches', zh: '问题批次' },
    unit: rate,
    better: 'down',
    needs: ['goods'],
    value: (read) => share(read('tainted'), read('batches')),
  },
  defiance: {
    title: { en: 'Orders defied by those able to pay', zh: '有能力而不履行裁判' },
    unit: rate,
    better: 'down',
    needs: ['courts', 'loans'],
    value: (read) => {
      const orders = read('ordersAble')
      return orders === 0 ? undefined : Math.max(0, 1 - read('performed') / orders)
    },
  },
  civicOffences: {
    title: { en: 'Small offences committed when tempted', zh: '轻微违规' },
    unit: rate,
    better: 'down',
    needs: ['civic'],
    value: (read) => share(read('civicOffences'), read('civicChances')),
  },
  volume: {
    title: { en: 'Market volume: trades a head and year', zh: '市场规模：人均年交易' },
    unit: { en: 'trades', zh: '笔' },
    better: 'up',
    needs: ['trade'],
    value: (read, run) => per(read('accepted'), yearsOf(read, run), 1),
  },
  surplus: {
    title: { en: 'Gains from trade a head and year', zh: '人均年交易收益' },
    unit: { en: 'days of income', zh: '日收入' },
    better: 'up',
    needs: ['trade'],
    value: (read, run) => per(read('surplus'), yearsOf(read, run), 0.01),
  },
  offences: {
    title: { en: 'Offences', zh: '违规行为' },
    unit: perThousandYears,
    better: 'down',
    value: (read, run) => per(read('offences'), yearsOf(read, run), 1000),
  },
  deterrence: {
    title: { en: 'Offences avoided against no scheme', zh: '相对无制度减少的违规' },
    unit: perThousandYears,
    better: 'up',
    without: true,
    value: (read, run) => per(avoided(read, run), yearsOf(read, run), 1000),
  },
  falseListings: {
    title: { en: 'False listings of honest people', zh: '错误列入' },
    unit: { en: 'per 1,000 honest person-years', zh: '每千守信人年' },
    better: 'down',
    scheme: true,
    value: (read, run) =>
      per(read('listedWrong'), (read('honestSteps') * run.stepDays) / 365, 1000),
  },
  precision: {
    title: { en: 'Listings that are right', zh: '列入准确率' },
    unit: rate,
    better: 'up',
    scheme: true,
    value: (read) => share(read('listed') - read('listedWrong'), read('listed')),
  },
  collisions: {
    title: { en: 'Refusals that struck a namesake', zh: '误伤同名者的拒绝' },
    unit: { en: 'per 1,000 refusals', zh: '每千次拒绝' },
    better: 'down',
    scheme: true,
    needs: ['collisions', 'needs'],
    value: (read) => per(read('refusedNamesake'), allRefused(read), 1000),
  },
  appeals: {
    title: { en: 'Appeals', zh: '异议' },
    unit: { en: 'per 1,000 listings', zh: '每千次列入' },
    better: 'down',
    scheme: true,
    needs: ['appeals'],
    value: (read) => per(read('appeals'), read('listed'), 1000),
  },
  overturned: {
    title: { en: 'Appeals that succeed', zh: '异议成立率' },
    unit: rate,
    better: 'down',
    scheme: true,
    needs: ['appeals'],
    value: (read) => share(read('overturned'), read('appeals')),
  },
  daysWrong: {
    title: { en: 'Days wrongly listed, for each wrong listing', zh: '每次错误列入的天数' },
    unit: { en: 'days', zh: '天' },
    better: 'down',
    scheme: true,
    value: (read, { stepDays }) => per(read('wrongSteps'), read('listedWrong'), stepDays),
  },
  burden: {
    title: { en: 'Burden: restricted days by severity', zh: '负担：按严厉度加权的受限日' },
    unit: { en: 'weighted days a person and year', zh: '加权日/人年' },
    better: 'down',
    scheme: true,
    value: (read, run) => per(read('burden'), yearsOf(read, run), 1),
  },
  burdenWrong: {
    title: { en: 'Burden on those who did nothing', zh: '无辜者的负担' },
    unit: rate,
    better: 'down',
    scheme: true,
    value: (read) => share(read('burdenWrong'), read('burden')),
  },
  burdenOthers: {
    title: { en: 'Refusals that struck relatives and namesakes', zh: '殃及亲属与同名者的拒绝' },
    unit: rate,
    better: 'down',
    scheme: true,
    needs: ['needs'],
    value: (read) => share(read('refusedFamily') + read('refusedNamesake'), allRefused(read)),
  },
  burdenRatio: {
    title: {
      en: 'Burden of the worst-off group against the best-off',
      zh: '负担最重与最轻群体之比',
    },
    unit: { en: 'ratio', zh: '倍' },
    better: 'down',
    scheme: true,
    value: (read, { counts }) => {
      const each = Array.from({ length: counts.length / COUNTERS.length }, (_, group) =>
        share(read('burden', group), read('people', group)),
      ).filter((one) => one !== undefined)
      const least = Math.min(...each)
      return least > 0 ? Math.max(...each) / least : undefined
    },
  },
  proportionality: {
    title: {
      en: 'Burden against that of the shortest sufficient listing',
      zh: '负担与足够威慑的最短列入期的负担之比',
    },
    unit: { en: 'ratio', zh: '倍' },
    better: 'down',
    scheme: true,
    value: (read, run) => {
      const beyond = followed(run, 'burdenBeyond')
      if (run.sufficient === undefined || beyond === undefined) return undefined
      const needed = read('burden') - beyond
      return needed > 0 ? read('burden') / needed : undefined
    },
  },
  relapse: {
    title: { en: 'Offended again within a year of the end', zh: '期满一年内再犯' },
    unit: rate,
    better: 'down',
    scheme: true,
    value: (read) => share(read('relapsed'), read('watched')),
  },
  relapseUnlisted: {
    title: {
      en: 'The same people over the same year, never listed',
      zh: '同一批人同一年内从未被列入时的违规',
    },
    unit: rate,
    better: 'down',
    scheme: true,
    without: true,
    value: (_read, run) => shareAfter(run, 'againYearUnlisted', 'endedYear'),
  },
  relapseChange: {
    title: {
      en: 'Offended again within a year, less the same people never listed',
      zh: '一年内再犯，减去同一批人从未被列入时',
    },
    unit: rate,
    better: 'down',
    scheme: true,
    without: true,
    value: (_read, run) =>
      lessThan(
        shareAfter(run, 'againYear', 'endedYear'),
        shareAfter(run, 'againYearUnlisted', 'endedYear'),
      ),
  },
  relapseChangeTwo: {
    title: {
      en: 'Offended again within two years, less the same people never listed',
      zh: '两年内再犯，减去同一批人从未被列入时',
    },
    unit: rate,
    better: 'down',
    scheme: true,
    without: true,
    value: (_read, run) =>
      lessThan(
        shareAfter(run, 'againTwo', 'endedTwo'),
        shareAfter(run, 'againTwoUnlisted', 'endedTwo'),
      ),
  },
  supportBefore: {
    title: { en: 'For the scheme before learning what it does', zh: '了解利弊之前的支持' },
    unit: rate,
    better: 'up',
    scheme: true,
    without: true,
    value: (_read, run) => (run.followed?.supporters === undefined ? undefined : run.supportBefore),
  },
  supportAfter: {
    title: { en: 'For the scheme after learning its good and bad sides', zh: '了解利弊之后的支持' },
    unit: rate,
    better: 'up',
    scheme: true,
    without: true,
    value: (read, run) => {
      const sum = followed(run, 'supporters')
      return sum === undefined ? undefined : share(sum / WHOLE_PERSON, read('people'))
    },
  },
  gaming: {
    title: { en: 'Good marks without a deed', zh: '无实际行为的加分' },
    unit: rate,
    better: 'down',
    scheme: true,
    value: (read) => share(read('pointsFarmed'), read('points')),
  },
  goodDeeds: {
    title: { en: 'Good deeds', zh: '善行' },
    unit: perThousandYears,
    better: 'up',
    needs: ['civic'],
    value: (read, run) => per(read('goodDeeds'), yearsOf(read, run), 1000),
  },
  exits: {
    title: { en: 'Left the open market', zh: '退出公开市场' },
    unit: { en: 'per 1,000 people', zh: '每千人' },
    better: 'down',
    needs: ['exit'],
    value: (read) => per(read('exits'), read('people'), 1000),
  },
  listed: {
    title: { en: 'Listings', zh: '列入' },
    unit: perThousandYears,
    better: 'down',
    scheme: true,
    value: (read, run) => per(read('listed'), yearsOf(read, run), 1000),
  },
  cost: {
    title: { en: 'Public cost of each offence avoided', zh: '每减少一次违规的公共成本' },
    unit: { en: 'days of income', zh: '日收入' },
    better: 'down',
    scheme: true,
    without: true,
    value: (read, run) => {
      const fewer = avoided(read, run)
      return fewer <= 0 ? undefined : (read('opened') * run.caseCost) / 100 / fewer
    },
  },
} as const satisfies Readonly<Record<string, Outcome>>

export type OutcomeId = keyof typeof OUTCOMES
export const outcomeIds = Object.keys(OUTCOMES) as readonly OutcomeId[]

const allRefused = (read: Read): number =>
  read('refused') + read('refusedFamily') + read('refusedNamesake')

function avoided(read: Read, { without }: Counted): number {
  return without === undefined ? 0 : readerOf(without)('offences') - read('offences')
}

/** Reads a counter of one group, or of all together. */
export function readerOf(counts: Float64Array): Read {
  return (counter, group) => {
    const width = COUNTERS.length
    if (group !== undefined) return counts[group * width + AT[counter]] ?? 0
    let sum = 0
    for (let at = AT[counter]; at < counts.length; at += width) sum += counts[at]!
    return sum
  }
}

/** Every outcome that this run measures; for one group where one is named. */
export function measure(
  run: Counted,
  group?: number,
): Readonly<Partial<Record<OutcomeId, number>>> {
  const width = COUNTERS.length
  const only = (counts: Float64Array) =>
    group === undefined ? counts : counts.subarray(group * width, (group + 1) * width)
  const part: Counted = {
    ...run,
    counts: only(run.counts),
    ...(run.without && { without: only(run.without) }),
    ...(run.followed && { followed: followedOf(run.followed, group) }),
  }
  const read = readerOf(part.counts)
  const found: Partial<Record<OutcomeId, number>> = {}
  for (const id of outcomeIds) {
    const outcome: Outcome = OUTCOMES[id]
    if (outcome.without === true && run.without === undefined) continue
    const value = outcome.value(read, part)
    if (value !== undefined) found[id] = value
  }
  return found
}

function followedOf(all: NonNullable<Counted['followed']>, group: number | undefined) {
  if (group === undefined) return all
  return Object.fromEntries(Object.entries(all).map(([id, groups]) => [id, [groups[group] ?? 0]]))
}
