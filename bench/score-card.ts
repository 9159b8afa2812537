import type { PlainDate, Text } from '@xinyong/identity'
import { sealCard } from '@xinyong/scoring'
import type { BinCells, Characteristic, Facts, Scorecard } from '@xinyong/scoring'
import { createHash } from 'node:crypto'

const both = (text: string): Text => ({ en: text, zh: text })
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'] as const

/** A made card of twenty variables, fifteen of them numbers with six bins, five of them texts with four. */
export function twentyVariables(): Scorecard {
  const characteristics = Array.from({ length: 20 }, (_, j) => (j % 4 === 3 ? text(j) : number(j)))
  const mean = Object.fromEntries(characteristics.map(({ id }) => [id, 4_500]))
  return sealCard(
    {
      format: 'xinyong-scorecard/1',
      id: 'bench',
      version: '1',
      date: '2026-01-01' as PlainDate,
      title: both('Twenty variables'),
      use: 'study',
      subjects: ['organisation'],
      data: { description: both('Made'), rows: 0, left: [], smoothing: 0.5 },
      target: { column: 'bad', badValue: 1, meaning: both('Made') },
      scaling: { score: 600, odds: 20, pdo: 40 },
      intercept: 1,
      basePoints: 500,
      characteristics,
      reasons: Object.fromEntries(characteristics.map((one) => [one.reason, one.title])),
      reasonMethod: { method: 'mean', most: 4, baselines: { mean } },
      calibration: { method: 'logistic', intercept: -8, slope: 0.02 },
      scoreBands: [],
      limits: [both('For measuring only')],
      retention: 'cn-credit',
    },
    (json) => createHash('sha256').update(json).digest('hex'),
  )
}

function frame(id: string): Omit<Characteristic, 'kind' | 'bins' | 'closed' | 'trend' | 'unknown'> {
  return {
    id,
    title: both(`Variable ${id}`),
    fact: { name: id, title: both(id) },
    reason: `reason-${id}`,
    coefficient: { value: 1, sign: 'right' },
    informationValue: 0,
    specials: [],
    missing: { policy: 'points', bin: cells('missing', 0) },
    change: { actionable: false },
  }
}

function cells(id: string, points: number): BinCells {
  return { id, counts: { good: 0, bad: 0 }, woe: points / 20, points }
}

function number(j: number): Characteristic {
  const cuts = [10, 20, 35, 60, 80].map((cut) => cut + j)
  const points = [-20 - j, -8, 1, 7, 15, 30 + j]
  const bins = points.map((value, at) => ({
    ...cells(`${at}`, value),
    ...(at > 0 && { from: cuts[at - 1]! }),
    ...(at < cuts.length && { to: cuts[at]! }),
  }))
  return { ...frame(`n${j}`), kind: 'numeric', closed: 'left', trend: 'ascending', bins }
}

function text(j: number): Characteristic {
  const groups = [['a'], ['b', 'c'], ['d', 'e'], ['f']]
  const bins = groups.map((categories, at) => ({ ...cells(`${at}`, at * 9 - 12), categories }))
  const unknown = { policy: 'points', bin: cells('unknown', -5) } as const
  return { ...frame(`c${j}`), kind: 'categorical', bins, unknown }
}

/** The same rows on every run: numbers from 0 to 100 in tenths, letters, one value in thirty missing. */
export function rowsFor(card: Scorecard, count: number): readonly Facts[] {
  let state = 42
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      card.characteristics.map(({ id, kind }) => {
        if (random() < 1 / 30) return [id, null]
        return [
          id,
          kind === 'numeric'
            ? Math.floor(random() * 1000) / 10
            : LETTERS[Math.floor(random() * 6)]!,
        ]
      }),
    ),
  )
}
