import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import type { Pack, PointsCap, PointsItem, PointsScheme } from '@xinyong/rulebook'
import type { PointsEvent, PointsExplanation } from '../src/index.ts'
import { compilePoints, explainPoints, fillColumns } from '../src/index.ts'
import { cited, date, dated, packOf, start } from './points-arbitraries.ts'

const text = { en: 'Words', zh: '文字' }
type Scored = Extract<PointsExplanation, { scored: true }>

const item = (id: string, effect: PointsItem['effect'], points: number, more = {}): PointsItem => ({
  id,
  title: text,
  effect,
  category: 'all',
  worth: dated(points),
  valid: dated({ for: 'cycle' }),
  document: text,
  ...cited,
  ...more,
})

/** Twelve points a year, like the traffic law's. */
const twelve: PointsScheme = {
  unit: text,
  base: dated(12),
  consent: { required: false, withdrawal: text, ...cited },
  cycle: { kind: 'account', length: '12mo', clearsBelow: 12, unpaid: 'carried', ...cited },
  categories: [{ id: 'all', title: text, ...cited }],
  catalogue: [
    item('light', 'deduct', -6),
    item('grave', 'deduct', -12),
    item('small', 'deduct', -1),
    item('study', 'restore', 1, {
      cap: dated<PointsCap>({ points: 6, per: 'cycle' }),
      barredBy: [
        { items: ['grave'], count: 1, cycles: 3 },
        { items: ['exam'], count: 2, cycles: 2 },
      ],
    }),
    item('exam', 'clear', 0),
  ],
  grades: dated([
    { id: 'held', title: text },
    { id: 'free', title: text, min: 1 },
  ]),
  rewards: [],
  keptAside: { reviewer: text, within: '15cd', contents: text, ...cited },
}

let next = 0
const event = (name: string, on: string, more: Partial<PointsEvent> = {}): PointsEvent => ({
  id: `e${String((next += 1)).padStart(4, '0')}`,
  item: name,
  on: date(on),
  document: 'No. 1',
  ...more,
})

/** What the interpreter says, after the compiled program has said the same. */
function ask(pack: Pack, events: readonly PointsEvent[], asOf: string): Scored {
  const account = { kind: 'person', opened: start, consent: { from: start } } as const
  const answer = explainPoints(pack, account, events, asOf as PlainDate)
  assert.ok(answer.scored)
  const program = compilePoints(pack)
  const results = {
    total: new Int32Array(1),
    grade: new Int8Array(1),
    aside: new Uint16Array(1),
  }
  program.run(fillColumns(program, [{ account, events }]), 0, 1, date(asOf), results)
  assert.equal(results.total[0], answer.total)
  assert.equal(program.grades(date(asOf))[results.grade[0] ?? -1], answer.grade.id)
  assert.equal(results.aside[0], answer.keptAside.length)
  return answer
}

const why = (answer: Scored, id: string) =>
  answer.lines.find((line) => line.event === id)?.withheld.map((one) => [one.why, one.points])

test('the cycle clears on its anniversary, not the day before', () => {
  const events = [event('light', '2020-05-01')]
  assert.equal(ask(packOf(twelve), events, '2020-12-31').total, 6)
  const after = ask(packOf(twelve), events, '2021-01-01')
  assert.equal(after.total, 12)
  assert.deepEqual(why(after, events[0]?.id ?? ''), [['cleared', -6]])
})

test('exactly the limit is not cleared; one below is', () => {
  const light = [event('light', '2020-05-01'), event('light', '2020-06-01')]
  assert.equal(ask(packOf(twelve), light, '2021-01-01').total, 0)
  const less = [
    event('light', '2020-05-01'),
    ...Array.from({ length: 5 }, () => event('small', '2020-06-01')),
  ]
  assert.equal(ask(packOf(twelve), less, '2021-01-01').total, 12)
})

test('an unpaid fine carries its own points over; paid on the last day it does not', () => {
  const carried = (paidOn?: string) => [
    event('light', '2020-05-01', { fine: paidOn === undefined ? {} : { paidOn: date(paidOn) } }),
    event('small', '2020-06-01', { fine: { paidOn: date('2020-06-02') } }),
  ]
  assert.equal(ask(packOf(twelve), carried(), '2021-01-01').total, 6)
  assert.equal(ask(packOf(twelve), carried('2020-12-31'), '2021-01-01').total, 12)
  assert.equal(ask(packOf(twelve), carried('2021-01-01'), '2021-01-01').total, 6)
  assert.equal(ask(packOf(twelve), carried('2021-01-01'), '2022-01-01').total, 12)
})

test('the exam clears what is paid, on the day it is passed', () => {
  const told = (paidOn: string) => [
    event('grave', '2020-05-01', { fine: { paidOn: date(paidOn) } }),
    event('exam', '2020-06-01'),
  ]
  assert.equal(ask(packOf(twelve), told('2020-06-01'), '2020-05-31').grade.id, 'held')
  assert.equal(ask(packOf(twelve), told('2020-06-01'), '2020-06-01').total, 12)
  assert.equal(ask(packOf(twelve), told('2020-06-02'), '2020-06-01').total, 0)
})

test('study gives back at most six, never more than was deducted', () => {
  const study = (count: number) => Array.from({ length: count }, () => event('study', '2020-06-01'))
  const seven = ask(
    packOf(twelve),
    [event('light', '2020-05-01'), event('small', '2020-05-01'), ...study(7)],
    '2020-07-01',
  )
  assert.equal(seven.total, 11)
  assert.deepEqual(
    seven.lines.at(-1)?.withheld.map(({ why: reason }) => reason),
    ['cap'],
  )
  const one = ask(packOf(twelve), [event('small', '2020-05-01'), ...study(2)], '2020-07-01')
  assert.equal(one.total, 12)
  assert.deepEqual(
    one.lines.at(-1)?.withheld.map(({ why: reason }) => reason),
    ['restored-enough'],
  )
})

test('study is refused at the limit, but not one below', () => {
  const at = [event('light', '2020-05-01'), event('light', '2020-05-01')]
  const refused = ask(packOf(twelve), [...at, event('study', '2020-06-01')], '2020-07-01')
  assert.equal(refused.total, 0)
  assert.deepEqual(
    refused.lines.at(-1)?.withheld.map(({ why: reason }) => reason),
    ['at-limit'],
  )
  const below = [
    event('light', '2020-05-01'),
    ...Array.from({ length: 5 }, () => event('small', '2020-05-01')),
  ]
  assert.equal(ask(packOf(twelve), [...below, event('study', '2020-06-01')], '2020-07-01').total, 2)
})

test('study is refused for three cycles after a grave act, and after the second exam', () => {
  const grave = [event('grave', '2020-05-01'), event('exam', '2020-06-01')]
  const later = (on: string) => [...grave, event('small', on), event('study', on)]
  assert.equal(ask(packOf(twelve), later('2022-12-31'), '2022-12-31').total, 11)
  assert.equal(ask(packOf(twelve), later('2023-01-01'), '2023-01-01').total, 12)
  const exams = (count: number) => [
    ...Array.from({ length: count }, () => event('exam', '2020-06-01')),
    event('small', '2020-07-01'),
    event('study', '2020-07-02'),
  ]
  assert.equal(ask(packOf(twelve), exams(1), '2020-08-01').total, 12)
  assert.equal(ask(packOf(twelve), exams(2), '2020-08-01').total, 11)
})

test('a category caps additions and deductions each on its own', () => {
  const scheme: PointsScheme = {
    ...twelve,
    cycle: { kind: 'rolling', ...cited },
    categories: [
      { id: 'all', title: text, cap: dated<PointsCap>({ points: 5, per: 'month' }), ...cited },
    ],
    catalogue: [
      item('good', 'add', 4, { valid: dated({ for: '1y' }) }),
      item('bad', 'deduct', -4, { valid: dated({ for: '1y' }) }),
    ],
  }
  const events = ['good', 'good', 'bad', 'bad'].map((name) => event(name, '2020-05-31'))
  const answer = ask(packOf(scheme), events, '2020-06-01')
  assert.deepEqual(
    answer.lines.map((line) => line.counted),
    [4, 1, -4, -1],
  )
  assert.equal(answer.lines[1]?.withheld[0]?.why, 'category-cap')
  assert.equal(
    ask(packOf(scheme), [...events, event('good', '2020-06-01')], '2020-06-01').total,
    16,
  )
})

test('shares that remain are rounded in the subject’s favour', () => {
  const linear = dated({ for: '10cd', decay: 'linear' } as const)
  const scheme: PointsScheme = {
    ...twelve,
    cycle: { kind: 'rolling', ...cited },
    catalogue: [
      item('good', 'add', 5, { valid: linear }),
      item('bad', 'deduct', -5, { valid: linear }),
    ],
  }
  const counted = (name: string, on: string) =>
    ask(packOf(scheme), [event(name, '2020-05-01')], on).lines[0]?.counted
  assert.deepEqual(
    ['2020-05-01', '2020-05-02', '2020-05-10', '2020-05-11'].map((on) => [
      counted('good', on),
      counted('bad', on),
    ]),
    [
      [5, -5],
      [5, -4],
      [1, 0],
      [0, 0],
    ],
  )
})

test('what does not fit is kept aside with its reason', () => {
  const ranged: PointsScheme = {
    ...twelve,
    catalogue: [
      item('range', 'deduct', -1, { worth: dated({ min: -5, max: -1 }) }),
      item('unknown', 'add', 1, { worth: dated('unknown') }),
      item('firm', 'add', 1, { subjects: ['organisation'] }),
      item('late', 'add', 1, { from: date('2021-01-01') }),
    ],
  }
  const odd = [
    [event('nothing', '2020-02-01'), 'not-in-catalogue'],
    [event('late', '2020-12-31'), 'not-in-force'],
    [event('firm', '2020-02-01'), 'subject-kind'],
    [event('range', '2020-02-01', { points: -2, document: '' }), 'document-missing'],
    [event('unknown', '2020-02-01', { points: 1 }), 'points-unknown'],
    [event('range', '2020-02-01'), 'points-not-stated'],
    [event('range', '2020-02-01', { points: -6 }), 'points-differ'],
    [event('range', '2020-02-01', { points: -1.5 }), 'points-differ'],
    [event('late', '2021-02-01', { points: 2 }), 'points-differ'],
  ] as const
  const answer = ask(
    packOf(ranged),
    odd.map(([one]) => one),
    '2022-01-01',
  )
  assert.equal(answer.total, 12)
  assert.deepEqual(
    new Map(answer.keptAside.map((one) => [one.event.id, one.reason])),
    new Map(odd.map(([one, reason]) => [one.id, reason])),
  )
  for (const { message } of answer.keptAside) assert.match(message.zh, /\p{Script=Han}/u)
})

test('without consent, and after its withdrawal, there is no score', () => {
  const pack = packOf({ ...twelve, consent: { ...twelve.consent, required: true } })
  const consent = { from: date('2020-03-01'), to: date('2021-03-01') }
  const on = (day: string, account: object = { consent }) =>
    explainPoints(pack, { kind: 'person', opened: start, ...account }, [], date(day))
  assert.equal(on('2020-02-29').scored, false)
  assert.equal(on('2020-03-01').scored, true)
  assert.equal(on('2021-02-28').scored, true)
  const after = on('2021-03-01')
  assert.ok(!after.scored && after.why === 'no-consent')
  assert.equal(on('2020-03-01', {}).scored, false)
})
