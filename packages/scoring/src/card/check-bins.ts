import { binsOf } from './bins-of.ts'
import type { CardFlaw } from './flaw.ts'
import { refuse, warn } from './flaw.ts'
import { categoryText } from './find-bin.ts'
import type {
  CategoricalCharacteristic,
  Characteristic,
  NumericCharacteristic,
} from './scorecard.ts'

/** Far beyond any card; keeps sums of thousandths within 32 bits a bin. */
const MOST_POINTS = 100_000

/** Weights of evidence this close are one: a sort by points need not tell them apart. */
const SAME_WEIGHT = 1e-9

/** Bins that leave nothing out and take nothing twice, with points that run as the bins do. */
export function checkBins(one: Characteristic, path: string): readonly CardFlaw[] {
  const shape = one.kind === 'numeric' ? intervals(one, path) : categories(one, path)
  return [...shape, ...cells(one, path), ...specials(one, path), ...direction(one, path)]
}

function intervals(
  { bins, trend, specials: codes }: NumericCharacteristic,
  path: string,
): readonly CardFlaw[] {
  const flaws: CardFlaw[] = []
  if (bins.length === 0)
    return [refuse('no-bins', `${path}.bins`, 'There is no bin.', '没有分箱。')]
  bins.forEach(({ from, to }, at) => {
    const where = `${path}.bins[${at}]`
    const before = bins[at - 1]
    if (at === 0 && from !== undefined)
      flaws.push(
        refuse('gap', where, `Nothing holds numbers below ${from}.`, `小于${from}的数没有分箱。`),
      )
    if (at === bins.length - 1 && to !== undefined)
      flaws.push(
        refuse('gap', where, `Nothing holds numbers above ${to}.`, `大于${to}的数没有分箱。`),
      )
    if (from !== undefined && to !== undefined && from >= to)
      flaws.push(
        refuse(
          'empty-bin',
          where,
          `${from} to ${to} holds no number.`,
          `${from}至${to}不含任何数。`,
        ),
      )
    if (before === undefined || before.to === from) return
    if (from === undefined || before.to === undefined || before.to > from)
      flaws.push(
        refuse(
          'overlap',
          where,
          'This bin and the one before share numbers.',
          '本分箱与前一分箱重叠。',
        ),
      )
    else
      flaws.push(
        refuse(
          'gap',
          where,
          `Nothing holds ${before.to} to ${from}.`,
          `${before.to}至${from}之间没有分箱。`,
        ),
      )
  })
  const texts = codes.flatMap(({ values }) => values).filter((value) => typeof value === 'string')
  if (texts.some((value) => value.trim() === ''))
    flaws.push(
      refuse(
        'blank-special',
        `${path}.specials`,
        'A blank text is missing, not a special value.',
        '空白文本属于缺失，不是特殊值。',
      ),
    )
  return [
    ...flaws,
    ...trendFlaws(
      bins.map(({ points }) => points),
      trend,
      path,
    ),
  ]
}

function trendFlaws(
  points: readonly number[],
  trend: NumericCharacteristic['trend'],
  path: string,
): readonly CardFlaw[] {
  const steps = points.slice(1).map((value, at) => Math.sign(value - (points[at] ?? value)))
  const moves = steps.filter((step) => step !== 0)
  const turns = moves.filter((step, at) => at > 0 && step !== moves[at - 1]).length
  const fits = {
    none: true,
    ascending: moves.every((step) => step > 0),
    descending: moves.every((step) => step < 0),
    peak: turns === 0 || (turns === 1 && moves[0] === 1),
    valley: turns === 0 || (turns === 1 && moves[0] === -1),
  }[trend]
  if (fits) return []
  return [
    refuse(
      'against-trend',
      `${path}.bins`,
      `The points ${points.join(', ')} do not follow the declared trend ${trend}.`,
      `分值${points.join('、')}与声明的趋势（${trend}）不符。`,
    ),
  ]
}

function categories({ bins }: CategoricalCharacteristic, path: string): readonly CardFlaw[] {
  const seen = new Set<string>()
  const flaws: CardFlaw[] = []
  if (bins.length === 0)
    return [refuse('no-bins', `${path}.bins`, 'There is no bin.', '没有分箱。')]
  bins.forEach((bin, at) => {
    const where = `${path}.bins[${at}].categories`
    if (bin.categories.length === 0)
      flaws.push(refuse('empty-bin', where, 'This bin names no category.', '本分箱没有类别。'))
    for (const category of bin.categories) {
      if (seen.has(category))
        flaws.push(
          refuse(
            'overlap',
            where,
            `“${category}” is in two bins.`,
            `“${category}”同时属于两个分箱。`,
          ),
        )
      seen.add(category)
    }
  })
  return flaws
}

function cells(one: Characteristic, path: string): readonly CardFlaw[] {
  const seen = new Set<string>()
  return binsOf(one).flatMap(({ bin }) => {
    const where = `${path} bin ${bin.id}`
    const flaws: CardFlaw[] = []
    if (seen.has(bin.id))
      flaws.push(
        refuse('same-id', where, `Two bins are called ${bin.id}.`, `两个分箱同名：${bin.id}。`),
      )
    seen.add(bin.id)
    if (!Number.isSafeInteger(bin.points) || Math.abs(bin.points) > MOST_POINTS)
      flaws.push(
        refuse(
          'points',
          where,
          `${bin.points} is not a whole number of points.`,
          `${bin.points}不是整数分值。`,
        ),
      )
    if (!isCount(bin.counts.good) || !isCount(bin.counts.bad))
      flaws.push(
        refuse('counts', where, 'Counts are whole and not negative.', '计数须为非负整数。'),
      )
    return flaws
  })
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

function specials(one: Characteristic, path: string): readonly CardFlaw[] {
  const seen = new Set<string>()
  const flaws: CardFlaw[] = []
  for (const { id, values } of one.specials)
    for (const value of values) {
      const key = one.kind === 'categorical' ? categoryText(value) : `${typeof value} ${value}`
      if (seen.has(key))
        flaws.push(
          refuse(
            'overlap',
            `${path} bin ${id}`,
            `The special value ${value} is named twice.`,
            `特殊值${value}重复。`,
          ),
        )
      seen.add(key)
    }
  return flaws
}

/** A better bin never gets fewer points; where the regression says otherwise the card must own up to it. */
function direction(one: Characteristic, path: string): readonly CardFlaw[] {
  if (one.coefficient.sign === 'wrong')
    return [
      warn(
        'wrong-sign',
        `${path}.coefficient`,
        'Better bins get fewer points here: its reasons would mislead.',
        '此处较优分箱得分反而较低，据此给出的理由会误导当事人。',
      ),
    ]
  const ordered = binsOf(one).toSorted((a, b) => a.bin.woe - b.bin.woe)
  const wrong = ordered.find(({ bin }) =>
    ordered.some((other) => other.bin.woe > bin.woe + SAME_WEIGHT && other.bin.points < bin.points),
  )
  if (wrong === undefined) return []
  return [
    refuse(
      'against-sign',
      `${path} bin ${wrong.bin.id}`,
      'A bin with a better record gets fewer points than this one.',
      '记录更好的分箱得分反而低于本分箱。',
    ),
  ]
}
