import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import { editedPack } from '../../../test/example-pack.ts'
import type { Editable } from '../../../test/example-pack.ts'
import { cited, lawfulPoints } from '../../../test/fixtures/lawful-points.ts'
import type { Pack } from '../../pack/model.ts'
import type { PackTest } from '../../pack/test-case.ts'
import { describePack } from '../../show/describe-pack.ts'
import { pointsTestProblems } from './points-tests.ts'
import { pointsProblems } from './points.ts'

type Draft = Editable<Pack>
const on = (day: string) => day as PlainDate

const pointsPack = (edit: (pack: Draft) => void = () => undefined): Pack =>
  editedPack((draft) => {
    draft.kind = 'points'
    draft.measures = []
    draft.points = structuredClone(lawfulPoints) as NonNullable<Draft['points']>
    edit(draft)
  })

test('a lawful points scheme has no problem', () => {
  assert.deepEqual(pointsProblems(pointsPack()), [])
})

const broken: readonly [what: string, rule: string, edit: (pack: Draft) => void][] = [
  ['no points', 'pack.points.missing', (pack) => delete pack.points],
  [
    'points in a register',
    'pack.points.kind',
    (pack) => {
      pack.kind = 'register'
    },
  ],
  [
    'an unknown category',
    'pack.points.reference',
    (pack) => {
      pack.points!.catalogue![0]!.category = 'nowhere'
    },
  ],
  [
    'an unknown grade of a reward',
    'pack.points.reference',
    (pack) => {
      pack.points!.rewards![0]!.grades = ['best']
    },
  ],
  [
    'an addition below zero',
    'pack.points.sign',
    (pack) => {
      pack.points!.catalogue![0]!.worth![0]!.value = -5
    },
  ],
  [
    'a range that runs backwards',
    'pack.points.sign',
    (pack) => {
      pack.points!.catalogue![0]!.worth![0]!.value = { min: 5, max: 1 }
    },
  ],
  [
    'a cycle that does not exist',
    'pack.points.cycle',
    (pack) => {
      pack.points!.catalogue![0]!.valid![0]!.value = { for: 'cycle' }
    },
  ],
  [
    'a calendar cycle without its period',
    'pack.points.cycle',
    (pack) => {
      pack.points!.cycle!.kind = 'calendar'
    },
  ],
  [
    'linear decay without an end',
    'pack.points.decay',
    (pack) => {
      pack.points!.catalogue![0]!.valid![0]!.value = { for: 'always', decay: 'linear' }
    },
  ],
  [
    'steps that count more with time',
    'pack.points.decay',
    (pack) => {
      pack.points!.catalogue![0]!.valid![0]!.value = {
        for: '2y',
        decay: 'steps',
        steps: [
          { after: '6mo', share: '1/2' },
          { after: '1y', share: '2/3' },
        ],
      }
    },
  ],
  [
    'grades that do not ascend',
    'pack.points.grades',
    (pack) => {
      ;(pack.points!.grades![0]!.value as { min?: number }[])[0]!.min = 200
    },
  ],
]

for (const [what, rule, edit] of broken)
  test(`${rule} finds ${what}`, () => {
    const problems = pointsProblems(pointsPack(edit))
    assert.deepEqual([...new Set(problems.map((problem) => problem.rule))], [rule])
    for (const { message } of problems) assert.match(message.zh, /\p{Script=Han}/u)
  })

const story = (points: PackTest['points']): PackTest => ({
  title: { en: 'Story', zh: '案例' },
  subject: 'person',
  steps: [],
  ...(points && { points }),
})
const told = { on: on('2021-01-01'), event: 'rescue', id: 'e1' } as const

const badTests: readonly [what: string, rule: string, points: NonNullable<PackTest['points']>][] = [
  ['steps out of order', 'order', [told, { on: on('2020-12-31'), annul: 'e1' }]],
  ['an event nobody told', 'name', [told, { on: on('2021-01-02'), annul: 'e2' }]],
  ['a grade that is none', 'name', [told, { on: on('2021-01-02'), expect: { grade: 'best' } }]],
  ['a day that is none', 'date', [{ ...told, happened: on('2021-02-30') }]],
]
for (const [what, rule, points] of badTests)
  test(`in a test of points, pack.test.${rule} finds ${what}`, () => {
    const problems = pointsTestProblems(story(points), pointsPack())
    assert.deepEqual([...new Set(problems.map((one) => one.rule))], [`pack.test.${rule}`])
  })

test('a test of points needs a points scheme', () => {
  const problems = pointsTestProblems(
    story([told]),
    editedPack(() => undefined),
  )
  assert.equal(problems[0]?.rule, 'pack.test.scheme')
  assert.deepEqual(pointsTestProblems(story([told]), pointsPack()), [])
})

test('a points scheme is described in its sections, in Chinese too', () => {
  const pack = pointsPack((draft) => {
    draft.points!.restrictions = [
      { ...cited, id: 'last', title: { en: 'Served last', zh: '最后办理' }, grades: ['plain'] },
    ]
  })
  for (const locale of ['en', 'zh'] as const) {
    const sections = describePack(pack, on('2021-01-01'), locale).sections
    const itemsOf = (id: string) => sections.find((section) => section.id === id)?.items ?? []
    assert.deepEqual(
      itemsOf('points').map(({ id }) => id),
      ['base', 'consent', 'cycle', 'keptAside'],
    )
    assert.deepEqual(
      itemsOf('grades').map(({ id }) => id),
      ['fine', 'plain'],
    )
    assert.deepEqual(
      itemsOf('rewards').map(({ id }) => id),
      ['berth', 'last'],
    )
    const [rescue] = itemsOf('catalogue')
    assert.ok(rescue)
    assert.ok(rescue.facts.some(({ value }) => value === '+5'))
    assert.ok(rescue.facts.some(({ value }) => value === (locale === 'en' ? '2 years' : '2年')))
    if (locale === 'en') continue
    for (const section of sections)
      for (const { facts } of section.items)
        for (const { label } of facts) assert.match(label, /\p{Script=Han}/u)
  }
})
