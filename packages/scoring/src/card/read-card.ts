import { plainDate } from '@xinyong/identity'
import { checkCard, isUsable } from './check-card.ts'
import type { CardFlaw } from './flaw.ts'
import { refuse } from './flaw.ts'
import type { Scorecard } from './scorecard.ts'
import type { HashText } from './seal-card.ts'
import { isSealed } from './seal-card.ts'
import {
  anything,
  count,
  either,
  listOf,
  mapOf,
  number,
  object,
  oneOf,
  tagged,
  text,
} from './shape.ts'
import type { Shape } from './shape.ts'

export type CardReading =
  | { readonly ok: true; readonly card: Scorecard; readonly warnings: readonly CardFlaw[] }
  | { readonly ok: false; readonly flaws: readonly CardFlaw[] }

/**
 * A card from outside: its shape, its digest and all that `checkCard` looks at, with the place of every flaw.
 * @param value what JSON gave
 */
export function readCard(value: unknown, hash: HashText): CardReading {
  const misshapen = CARD(value, '')
  if (misshapen.length > 0) return { ok: false, flaws: misshapen }
  const card = value as Scorecard
  const flaws = [...checkCard(card)]
  if (!isSealed(card, hash))
    flaws.unshift(
      refuse(
        'digest',
        'digest',
        'The card is not the one that was sealed: something in it changed.',
        '评分卡与封存时不一致，内容已被改动。',
      ),
    )
  return isUsable(flaws) ? { ok: true, card, warnings: flaws } : { ok: false, flaws }
}

const both = object({ en: text, zh: text })
const day: Shape = (value, path) =>
  typeof value === 'string' && plainDate(value) !== undefined
    ? []
    : [refuse('shape', path, `${path} must be a date YYYY-MM-DD.`, `${path}须为YYYY-MM-DD日期。`)]
const counts = { good: count, bad: count }
// Points are looked at by checkCard, which says what they must be.
const cells = { id: text, counts: object(counts), woe: number, points: number }
const reason = { reason: text }
const bin = object(cells, reason)
const orElse = tagged('policy', {
  refuse: object({ policy: text }),
  points: object({ policy: text, bin }),
})
const change: Shape = (value, path) => {
  const direction = (value as { readonly direction?: unknown } | null)?.direction
  if (direction === undefined) return object({ actionable: oneOf(false) })(value, path)
  if (direction === 'categories')
    return object({ actionable: oneOf(true), direction: text, to: listOf(text) })(value, path)
  const directions = oneOf('increase', 'decrease', 'any')
  const bounds = { min: number, max: number, step: positive }
  return object({ actionable: oneOf(true), direction: directions }, bounds)(value, path)
}

function positive(value: unknown, path: string): readonly CardFlaw[] {
  return typeof value === 'number' && value > 0
    ? number(value, path)
    : [refuse('shape', path, `${path} must be above zero.`, `${path}须大于零。`)]
}

const characteristic = {
  kind: text,
  id: text,
  title: both,
  fact: object({ name: text, title: both }, { source: both }),
  reason: text,
  coefficient: object(
    { value: number, sign: oneOf('right', 'wrong', 'held-at-zero') },
    { standardError: number, pValue: number, varianceInflation: number },
  ),
  informationValue: number,
  specials: listOf(object({ ...cells, values: listOf(either(text, number)), title: both }, reason)),
  missing: orElse,
  change,
}

const CARD = object(
  {
    format: oneOf('xinyong-scorecard/1'),
    id: text,
    version: text,
    date: day,
    title: both,
    use: oneOf('operate', 'study'),
    subjects: listOf(oneOf('natural-person', 'organisation')),
    data: object(
      {
        description: both,
        rows: count,
        left: listOf(object({ column: text, why: both })),
        smoothing: number,
      },
      { from: day, to: day, digest: text },
    ),
    target: object({ column: text, badValue: either(text, number), meaning: both }),
    intercept: number,
    basePoints: number,
    characteristics: listOf(
      tagged('kind', {
        numeric: object({
          ...characteristic,
          closed: oneOf('left', 'right'),
          trend: oneOf('ascending', 'descending', 'peak', 'valley', 'none'),
          bins: listOf(object(cells, { ...reason, from: number, to: number })),
        }),
        categorical: object({
          ...characteristic,
          bins: listOf(object({ ...cells, categories: listOf(text) }, reason)),
          unknown: orElse,
        }),
      }),
    ),
    reasons: mapOf(both),
    reasonMethod: object({
      method: oneOf('max', 'mean', 'near-cut', 'neutral'),
      most: number,
      baselines: object(
        { mean: mapOf(number) },
        { nearCut: object({ from: number, to: number, rows: count, values: mapOf(number) }) },
      ),
    }),
    calibration: tagged('method', {
      none: object({ method: text }),
      logistic: object({ method: text, intercept: number, slope: number }),
      steps: object({
        method: text,
        steps: listOf(object({ chanceOfBad: number }, { from: number })),
      }),
    }),
    scoreBands: listOf(object(counts, { from: number, to: number })),
    limits: listOf(both),
    retention: oneOf('cn-credit', 'us-fcra'),
    digest: text,
  },
  {
    scaling: object({ score: number, odds: number, pdo: number }),
    // It decides no score; whoever shows it reads it with care.
    fairness: anything,
  },
)
