import type { Text } from '@xinyong/identity'
import { seededRandom } from '../statistics/random.ts'
import type { Estimate, FairnessGap, FairnessReport, GroupMeasures } from './report.ts'
import { drawTimes, estimate, sharesOf, sortedRows } from './resample.ts'
import type { GroupRows, Shares } from './resample.ts'

export interface FairnessQuestion {
  readonly attribute: string
  readonly title: Text
  /** Rows with a score at or above it are approved. */
  readonly cut: number
  readonly seed: number
  readonly resamples?: number
  readonly confidence?: number
}

/**
 * How a cut treats declared groups, with all definitions side by side: they contradict one another, so no one of them
 * alone is an answer. Intervals are percentiles of resamples drawn within each group, the same on every run.
 */
export function measureFairness(
  groups: readonly GroupRows[],
  { attribute, title, cut, seed, resamples = 500, confidence = 0.95 }: FairnessQuestion,
): FairnessReport {
  const random = seededRandom(seed)
  const sorted = groups.map(sortedRows)
  const once = sorted.map((one) => sharesOf(one, new Uint8Array(one.scores.length).fill(1), cut))
  const drawn = Array.from({ length: resamples }, () =>
    sorted.map((one) => sharesOf(one, drawTimes(one.scores.length, random), cut)),
  )
  const of = (value: (all: readonly Shares[]) => number): Estimate =>
    estimate(value(once), drawn.map(value), confidence)
  return {
    attribute,
    title,
    cut,
    confidence,
    resamples,
    seed,
    groups: sorted.map((one, at): GroupMeasures => {
      const measure = (name: keyof Shares): Estimate => of((all) => all[at]![name])
      return {
        group: one.group,
        rows: one.scores.length,
        badRate: measure('badRate'),
        approved: measure('approved'),
        goodApproved: measure('goodApproved'),
        badApproved: measure('badApproved'),
        auc: measure('auc'),
        calibrationGap: measure('calibrationGap'),
      }
    }),
    gaps: gapsOf(of),
  }
}

const MEANINGS: Readonly<Record<FairnessGap['definition'], Text>> = {
  'demographic-parity': {
    en: 'Greatest less least share approved.',
    zh: '各群体获批比例之最大值减最小值。',
  },
  'equal-opportunity': {
    en: 'Greatest less least share approved among the good.',
    zh: '各群体中守约者获批比例之最大值减最小值。',
  },
  'equalised-odds': {
    en: 'The wider of two gaps: share approved among the good, and among the bad.',
    zh: '守约者获批比例之差与违约者获批比例之差中较大者。',
  },
  calibration: {
    en: 'Greatest less least (mean predicted chance of bad less share of bad).',
    zh: '各群体“平均预测违约概率减实际违约比例”之最大值减最小值。',
  },
}

function gapsOf(
  of: (value: (all: readonly Shares[]) => number) => Estimate,
): readonly FairnessGap[] {
  const width = (name: keyof Shares) => (all: readonly Shares[]) => spread(all, name)
  const gap = (
    definition: FairnessGap['definition'],
    value: (all: readonly Shares[]) => number,
  ): FairnessGap => ({
    definition,
    meaning: MEANINGS[definition],
    gap: of(value),
  })
  return [
    {
      ...gap('demographic-parity', width('approved')),
      ratio: of((all) => least(all, 'approved') / greatest(all, 'approved')),
    },
    gap('equal-opportunity', width('goodApproved')),
    gap('equalised-odds', (all) =>
      Math.max(spread(all, 'goodApproved'), spread(all, 'badApproved')),
    ),
    gap('calibration', width('calibrationGap')),
  ]
}

const least = (all: readonly Shares[], name: keyof Shares): number =>
  Math.min(...all.map((one) => one[name]))
const greatest = (all: readonly Shares[], name: keyof Shares): number =>
  Math.max(...all.map((one) => one[name]))
const spread = (all: readonly Shares[], name: keyof Shares): number =>
  greatest(all, name) - least(all, name)
