import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkCard } from './check-card.ts'
import type { Characteristic, Scorecard } from './scorecard.ts'
import { categorical, madeCard, numeric } from './testing/made-card.ts'

const codes = (card: Scorecard): readonly string[] =>
  checkCard(card)
    .filter(({ severity }) => severity === 'refuse')
    .map(({ code }) => code)

const of = (one: Characteristic, more: Partial<Scorecard> = {}): readonly string[] =>
  codes(madeCard([one], more))

test('a sound card has nothing to refuse', () => {
  assert.deepEqual(of(numeric('n', [1, 2], [1, 2, 3], { trend: 'ascending' })), [])
})

test('bins that leave out or take twice are refused', () => {
  const sound = numeric('n', [1, 2], [1, 2, 3])
  const bins = (...changes: readonly object[]): Characteristic => ({
    ...sound,
    bins: sound.bins.map((bin, at) => ({ ...bin, ...changes[at] })),
  })
  assert.deepEqual(of(bins({ to: 0.5 })), ['gap'])
  assert.deepEqual(of(bins({ to: 1.5 })), ['overlap'])
  assert.deepEqual(of(bins({ from: 0 })), ['gap'])
  assert.deepEqual(of(bins({}, {}, { to: 9 })), ['gap'])
  assert.deepEqual(of(bins({}, { from: 1, to: 1 }, { from: 1 })), ['empty-bin'])
  assert.deepEqual(of({ ...sound, bins: [] }), ['no-bins'])
  assert.deepEqual(of(categorical('c', [['a'], ['b', 'a'], []], [1, 2, 3])), [
    'overlap',
    'empty-bin',
  ])
  const special = { id: 's', counts: { good: 1, bad: 0 }, woe: 0, points: 0 }
  const title = { en: 'code', zh: '代码' }
  const specials = [{ ...special, values: [-9, -9], title }]
  assert.deepEqual(of({ ...sound, specials }), ['overlap'])
})

test('points are whole and follow the record of each bin and the declared trend', () => {
  assert.deepEqual(of(numeric('n', [1], [1.5, 2])), ['points'])
  assert.deepEqual(of(numeric('n', [1, 2], [1, 3, 2], { trend: 'ascending' })), ['against-trend'])
  assert.deepEqual(of(numeric('n', [1, 2], [1, 3, 2], { trend: 'peak' })), [])
  assert.deepEqual(of(numeric('n', [1, 2], [3, 1, 2], { trend: 'peak' })), ['against-trend'])
  const sound = numeric('n', [1], [5, 9])
  const against = {
    ...sound,
    bins: sound.bins.map((bin, at) => ({ ...bin, woe: at === 0 ? 1 : -1 })),
  }
  assert.deepEqual(of(against), ['against-sign'])
  const owned = { ...against, coefficient: { value: -0.3, sign: 'wrong' as const } }
  const flaws = checkCard(madeCard([owned]))
  assert.ok(flaws.some(({ code, severity }) => code === 'wrong-sign' && severity === 'warn'))
  assert.ok(flaws.every(({ severity }) => severity === 'warn'))
})

test('unknown and vague reasons, missing baselines and forbidden inputs are refused by name', () => {
  const one = numeric('n', [1], [5, 9])
  const card = madeCard([one])
  assert.deepEqual(codes({ ...card, reasons: {} }), ['unknown-reason'])
  const vague = { 'r-n': { en: 'Your score is too low', zh: '综合评分不足' } }
  assert.deepEqual(codes({ ...card, reasons: vague }), ['vague-reason'])
  const { reasonMethod } = card
  assert.deepEqual(codes({ ...card, reasonMethod: { ...reasonMethod, method: 'near-cut' } }), [
    'no-baselines',
  ])
  assert.deepEqual(codes({ ...card, reasonMethod: { ...reasonMethod, most: 5 } }), ['most-reasons'])
  assert.deepEqual(of(numeric('religion', [1], [5, 9])), ['forbidden-input'])
  const disguised = numeric('x17', [1], [5, 9])
  const fact = { ...disguised.fact, name: '政治面貌' }
  assert.deepEqual(of({ ...disguised, fact }), ['forbidden-input'])
  const purpose = madeCard([categorical('purpose', [['car'], ['medical']], [2, 1])])
  const warned = checkCard(purpose).filter(({ code }) => code === 'forbidden-category')
  assert.deepEqual(
    warned.map(({ severity, path }) => [severity, path]),
    [['warn', 'characteristics[0].bins[1].categories']],
  )
  assert.deepEqual(of(numeric('toString', [1], [5, 9])), ['reserved-name'])
})

test('a calibration that rises with the score and bands with gaps are refused', () => {
  const card = madeCard([numeric('n', [1], [5, 9])])
  const calibration = { method: 'logistic', intercept: 0, slope: -1 } as const
  assert.deepEqual(codes({ ...card, calibration }), ['calibration'])
  const steps = [{ chanceOfBad: 0.2 }, { from: 500, chanceOfBad: 0.3 }]
  assert.deepEqual(codes({ ...card, calibration: { method: 'steps', steps } }), ['calibration'])
  const scoreBands = [
    { to: 500, good: 1, bad: 1 },
    { from: 510, good: 1, bad: 1 },
  ]
  assert.deepEqual(codes({ ...card, scoreBands }), ['bands'])
})
