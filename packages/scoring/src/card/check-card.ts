import { vagueIn } from '../reasons/vague.ts'
import { baselinesOf } from '../reasons/baselines.ts'
import { MOST_REASONS } from '../reasons/reasons-of.ts'
import { binsOf } from './bins-of.ts'
import { checkBins } from './check-bins.ts'
import type { CardFlaw } from './flaw.ts'
import { refuse, warn } from './flaw.ts'
import { forbiddenInput } from './forbidden-input.ts'
import type { Calibration, Characteristic, Scorecard, UnsealedScorecard } from './scorecard.ts'

const MOST_BASELINE = 100_000_000

/** All that is wrong with a card whose shape is right (`readCard` checks that first), in the order of the document. */
export function checkCard(card: UnsealedScorecard): readonly CardFlaw[] {
  return [
    ...frame(card),
    ...card.characteristics.flatMap((one, at) => characteristic(card, one, at)),
    ...reasonTexts(card),
    ...method(card),
    ...calibrated(card.calibration),
    ...bands(card),
  ]
}

/** Whether the card may be used: warnings do not stop it. */
export function isUsable(flaws: readonly CardFlaw[]): boolean {
  return flaws.every(({ severity }) => severity !== 'refuse')
}

function frame(card: UnsealedScorecard): readonly CardFlaw[] {
  const { scaling, basePoints, characteristics, limits, fairness, data } = card
  const flaws: CardFlaw[] = []
  if (!Number.isSafeInteger(basePoints))
    flaws.push(refuse('points', 'basePoints', 'Base points are whole.', '基础分须为整数。'))
  if (scaling !== undefined && !(scaling.odds > 0 && scaling.pdo > 0))
    flaws.push(
      refuse(
        'scaling',
        'scaling',
        'Odds and points to double them are above zero.',
        '赔率与翻倍分值须大于零。',
      ),
    )
  if (characteristics.length === 0)
    flaws.push(
      refuse('empty', 'characteristics', 'The card has no characteristic.', '评分卡没有特征。'),
    )
  const ids = characteristics.map(({ id }) => id)
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at)))
    flaws.push(refuse('same-id', 'characteristics', `${id} is there twice.`, `特征${id}重复。`))
  if (limits.length === 0)
    flaws.push(
      refuse(
        'no-limits',
        'limits',
        'State what the card is not fit for.',
        '须说明评分卡的使用限制。',
      ),
    )
  if (fairness === undefined)
    flaws.push(warn('no-fairness', 'fairness', 'Nobody looked at groups.', '未作群体公平性检验。'))
  const uncounted = characteristics.filter((one) => rowsOf(one) !== data.rows)
  for (const { id } of uncounted)
    flaws.push(
      warn(
        'rows',
        id,
        `The bins of ${id} do not add up to ${data.rows} rows.`,
        `特征${id}各分箱计数之和不等于${data.rows}。`,
      ),
    )
  return flaws
}

function rowsOf(one: Characteristic): number {
  return binsOf(one).reduce((sum, { bin }) => sum + bin.counts.good + bin.counts.bad, 0)
}

function characteristic(
  card: UnsealedScorecard,
  one: Characteristic,
  at: number,
): readonly CardFlaw[] {
  const path = `characteristics[${at}]`
  const flaws: CardFlaw[] = []
  for (const name of [one.id, one.fact.name, one.title.en, one.title.zh]) {
    const forbidden = forbiddenInput(name)
    if (forbidden === undefined) continue
    const { en, zh } = forbidden.message
    flaws.push({ ...refuse('forbidden-input', path, `“${name}”: ${en}`, `“${name}”：${zh}`) })
    break
  }
  if (one.fact.name.trim() === '')
    flaws.push(
      refuse(
        'no-fact',
        `${path}.fact`,
        'Name the fact a person can check.',
        '须写明当事人可核对的事实。',
      ),
    )
  if (one.id in {})
    flaws.push(
      refuse(
        'reserved-name',
        `${path}.id`,
        `An input cannot be called ${one.id}.`,
        `输入不得命名为${one.id}。`,
      ),
    )
  const used = [one.reason, ...binsOf(one).map(({ bin }) => bin.reason ?? one.reason)]
  for (const id of new Set(used.filter((reason) => !Object.hasOwn(card.reasons, reason))))
    flaws.push(
      refuse(
        'unknown-reason',
        `${path}.reason`,
        `There is no reason “${id}”.`,
        `没有理由“${id}”。`,
      ),
    )
  return [...flaws, ...speakingCategories(one, path), ...checkBins(one, path)]
}

/** A harmless column may hold a closed fact as a value, such as a purpose that tells of an illness: people decide. */
function speakingCategories(one: Characteristic, path: string): readonly CardFlaw[] {
  if (one.kind === 'numeric') return []
  return one.bins.flatMap(({ categories }, at) =>
    categories
      .filter((category) => forbiddenInput(category) !== undefined)
      .map((category) =>
        warn(
          'forbidden-category',
          `${path}.bins[${at}].categories`,
          `The value “${category}” of ${one.id} may tell what is never an input (charter 5).`,
          `${one.id}的取值“${category}”可能透露不得作为输入的事实（章程第5条）。`,
        ),
      ),
  )
}

function reasonTexts({ reasons }: UnsealedScorecard): readonly CardFlaw[] {
  return Object.entries(reasons).flatMap(([id, text]) => {
    const language = vagueIn(text)
    if (language === undefined) return []
    return [
      refuse(
        'vague-reason',
        `reasons.${id}`,
        `“${text[language]}” names nothing that a person can check.`,
        `“${text[language]}”没有指明当事人可以核对的事实。`,
      ),
    ]
  })
}

function method(card: UnsealedScorecard): readonly CardFlaw[] {
  const { reasonMethod } = card
  const flaws: CardFlaw[] = []
  const { most, baselines } = reasonMethod
  if (!Number.isInteger(most) || most < 1 || most > MOST_REASONS)
    flaws.push(
      refuse('most-reasons', 'reasonMethod.most', 'One to four reasons.', '理由数量须为一至四项。'),
    )
  if (baselinesOf(card, reasonMethod.method) === undefined)
    flaws.push(
      refuse(
        'no-baselines',
        'reasonMethod.baselines',
        `The method ${reasonMethod.method} needs a baseline for each characteristic.`,
        `方法${reasonMethod.method}需要每个特征的基准值。`,
      ),
    )
  const values = [
    ...Object.values(baselines.mean),
    ...Object.values(baselines.nearCut?.values ?? {}),
  ]
  if (!values.every((value) => Number.isInteger(value) && Math.abs(value) <= MOST_BASELINE))
    flaws.push(
      refuse(
        'baseline',
        'reasonMethod.baselines',
        'Baselines are whole thousandths of a point.',
        '基准值须为千分之一分的整数倍。',
      ),
    )
  return flaws
}

function calibrated(calibration: Calibration): readonly CardFlaw[] {
  const path = 'calibration'
  const against = refuse(
    'calibration',
    path,
    'A higher score must not mean a higher chance of bad.',
    '分数越高，违约概率不得越高。',
  )
  if (calibration.method === 'none')
    return [
      warn(
        'no-calibration',
        path,
        'The card states no chance of bad.',
        '评分卡未作校准，不给出违约概率。',
      ),
    ]
  if (calibration.method === 'logistic') return calibration.slope > 0 ? [] : [against]
  const { steps } = calibration
  const bounds = steps.map(({ from }) => from ?? -Infinity)
  if (
    bounds[0] !== -Infinity ||
    bounds.some((from, at) => at > 0 && from <= (bounds[at - 1] ?? from))
  )
    return [
      refuse('calibration', path, 'Steps start open and ascend.', '分段须自下而上且首段无下限。'),
    ]
  const rises = steps.some(({ chanceOfBad }, at) => chanceOfBad > (steps[at - 1]?.chanceOfBad ?? 1))
  return rises ? [against] : []
}

function bands({ scoreBands }: Pick<Scorecard, 'scoreBands'>): readonly CardFlaw[] {
  const broken = scoreBands.some(
    ({ from, to }, at) =>
      (at === 0) !== (from === undefined) ||
      (at === scoreBands.length - 1) !== (to === undefined) ||
      (at > 0 && scoreBands[at - 1]?.to !== from),
  )
  if (!broken) return []
  return [
    refuse(
      'bands',
      'scoreBands',
      'Score bands leave no gap and do not overlap.',
      '分数段须连续且不重叠。',
    ),
  ]
}
