import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import type { Pack, PackTest, PackTestStep } from '@xinyong/rulebook'
import { runPackTest } from './run-pack-test.ts'

const day = (on: string): PlainDate => on as PlainDate
const text = (en: string) => ({ en, zh: `${en}（中文）` })
const rule = { law: 'act Art. 1', status: 'verified' } as const
const dated = <T>(value: T) => [{ from: day('2020-01-01'), value, ...rule }]

/** A register with one ground of one year, no notice window, and one measure. Not a real law. */
const pack: Pack = {
  id: 'small',
  title: text('Small'),
  summary: text('Small'),
  purpose: text('Small'),
  kind: 'register',
  direction: 'adverse',
  use: 'operate',
  jurisdiction: 'INT',
  calendar: 'int',
  timezone: 'UTC',
  authority: { name: text('Office'), level: 'international' },
  subjects: ['person'],
  governedBy: 'opening',
  sources: { act: { title: text('Act'), citation: 'No. 1', status: 'verified' } },
  versions: [{ id: 'one', from: day('2020-01-01'), law: 'act Art. 1', title: text('One') }],
  grounds: [
    {
      ...rule,
      id: 'breach',
      title: text('Breach'),
      domain: 'football',
      document: text('Report'),
      term: dated({ kind: 'fixed', length: '1y' } as const),
    },
  ],
  exclusions: [],
  procedure: {
    applicants: [text('Anyone')],
    notice: dated({ title: text('Notice'), window: '0d', contents: text('All') }),
    decision: dated({ decider: text('Board'), effect: 'on-decision' } as const),
    service: dated({ channels: ['post'] } as const),
  },
  remedies: [
    {
      ...rule,
      id: 'objection',
      kind: 'objection',
      title: text('Object'),
      against: 'entry',
      answerWithin: dated('10cd'),
      reviewer: text('Panel'),
      suspends: false,
    },
  ],
  removals: [],
  exemptions: [],
  publication: [],
  measures: [
    {
      ...rule,
      id: 'stadium',
      title: text('Stadium'),
      activities: ['stadium'],
      domain: 'football',
      severity: 2,
      bodies: [text('Clubs')],
    },
  ],
}

const document = { title: 'Report', number: '1', issuer: 'Office', on: '2020-01-02' }

const entering: readonly PackTestStep[] = [
  { on: day('2020-02-03'), act: 'open', by: 'officer:a' },
  {
    on: day('2020-02-03'),
    act: 'propose',
    by: 'officer:a',
    with: { ground: 'breach', documents: [document] },
  },
  {
    on: day('2020-02-03'),
    act: 'serve',
    by: 'officer:a',
    with: { channel: 'post', proof: 'receipt' },
  },
  { on: day('2020-02-03'), act: 'decide', by: 'decider:b', with: { reasons: 'because' } },
]

const run = (...steps: readonly PackTestStep[]) => {
  const story: PackTest = {
    title: text('Story'),
    subject: 'person',
    steps: [...entering, ...steps],
  }
  return runPackTest(pack, story)
}

const enter = (on: string): PackTestStep => ({
  on: day(on),
  check: { activity: 'stadium.enter' },
  expect: { decision: 'deny', measure: 'stadium' },
})

test('a story that is told right passes', () => {
  const result = run(
    enter('2021-02-02'),
    {
      on: day('2021-02-02'),
      check: { activity: 'stadium.enter', match: 'name' },
      expect: { decision: 'review' },
    },
    {
      on: day('2020-03-02'),
      act: 'object',
      by: 'subject:s',
      with: { remedy: 'objection', reasons: 'no' },
    },
    {
      on: day('2020-03-02'),
      state: {
        stage: 'decided',
        entry: { from: day('2020-02-03'), to: day('2021-02-03') },
        clocks: { answer: day('2020-03-12') },
        public: false,
      },
    },
    {
      on: day('2020-03-03'),
      act: 'rule',
      by: 'reviewer:r',
      with: { petition: 'p1', outcome: 'refused', reasons: 'yes' },
    },
  )
  assert.deepEqual(result, { ok: true, failures: [] })
})

test('a term expires by itself, whether a step tells it or not, and a new case may follow', () => {
  const expired: PackTestStep = {
    on: day('2021-02-03'),
    state: { stage: 'ended', exit: 'expired' },
  }
  const told: PackTestStep = { on: day('2021-02-03'), act: 'expire', by: 'system' }
  assert.deepEqual(run(expired, told, expired).failures, [])
  assert.deepEqual(run(told, expired).failures, [])
  const again: PackTestStep = { on: day('2021-03-01'), act: 'open', by: 'officer:a' }
  assert.deepEqual(
    run(again, { on: day('2021-03-01'), state: { stage: 'opened', entry: 'none' } }).failures,
    [],
  )
})

test('what comes out differently is told, with its step', () => {
  const failing = (step: PackTestStep): string => {
    const { ok, failures } = run(step)
    assert.equal(ok, false)
    assert.equal(failures[0]?.step, entering.length)
    assert.notEqual(failures[0].message.zh, '')
    return failures[0].message.en
  }
  const on = day('2020-03-02')
  assert.match(failing(enter('2021-02-03')), /expected deny, found permit/)
  assert.match(
    failing({ on, act: 'decide', by: 'decider:b' }),
    /refused by procedure.already-decided/,
  )
  assert.match(
    failing({
      on,
      act: 'annotate',
      by: 'subject:s',
      with: { text: 'x' },
      refused: 'procedure.role',
    }),
    /was accepted/,
  )
  assert.match(failing({ on, act: 'pardon', by: 'decider:b' }), /no act “pardon”/)
  assert.match(failing({ on, state: { stage: 'opened' } }), /Stage/)
  assert.match(
    failing({ on, state: { entry: { to: 'open' } } }),
    /Entry to: expected open, found 2021-02-03/,
  )
  assert.match(failing({ on, state: { entry: 'none' } }), /Entry/)
  assert.match(failing({ on, state: { clocks: { term: on } } }), /Clock term/)
  assert.match(failing({ on, state: { exit: 'removed' } }), /Exit/)
  assert.match(failing({ on, state: { public: true } }), /Public/)
})

test('an act whose fields are left out is refused by the law, not by a fault', () => {
  for (const act of [
    'propose',
    'consent',
    'serve',
    'decide',
    'publish',
    'object',
    'apply',
    'rule',
    'annotate',
    'suspend',
    'resume',
    'extend',
    'correct',
    'exempt',
    'redeem',
    'remove',
    'repair',
    'expire',
    'compensate',
    'withdraw',
    'mirror',
  ])
    for (const by of [
      'officer:x',
      'decider:x',
      'reviewer:x',
      'registrar:x',
      'subject:x',
      'superior:x',
      'system',
      'relying-party:x',
    ])
      assert.equal(run({ on: day('2020-03-02'), act, by }).failures.length, 1, `${act} by ${by}`)
})
