import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entryOf } from '../src/entry.ts'
import { retentionEnd } from '../src/state/retention.ts'
import { fixtureRules } from './fixture-rules.ts'
import { answer, day, entered, noticed, play } from './play.ts'
import type { Step } from './play.ts'

const bound = { ...fixtureRules(), retention: 'cn-credit' as const }

/** The procedure of `entered`, about conduct that ended on a day. */
const about = (ended: string): readonly Step[] =>
  entered('evades').map((step): Step => {
    const [on, by, kind, body] = step
    if (kind !== 'propose') return step
    const conduct = { conductOn: day('2014-01-01'), conductEndedOn: day(ended) }
    return [on, by, kind, { ...body, ...conduct }]
  })

const endOf = (rules: typeof bound | ReturnType<typeof fixtureRules>, ended: string) =>
  entryOf(rules, play(rules, ...about(ended)).state, day('2020-02-01'))?.to

test('an entry ends five years after its conduct, whatever its term says', () => {
  // The term alone: two years from 14 January 2020.
  assert.equal(endOf(fixtureRules(), '2016-03-01'), '2022-01-14')
  assert.equal(endOf(bound, '2016-03-01'), '2021-03-01')
  assert.equal(endOf(bound, '2019-06-01'), '2022-01-14')
  // It grew too old between proposal and decision: no day on which it has effect.
  assert.equal(endOf(bound, '2015-01-10'), '2020-01-14')
})

test('the system writes the end down on the day the law gives', () => {
  const played = play(bound, ...about('2016-03-01'))
  const expire = (on: string) =>
    answer(bound, played, [on, 'system:expire', 'expire', { on: day('2021-03-01') }])
  assert.equal(expire('2021-02-28'), 'procedure.term-running')
  assert.equal(expire('2021-03-01'), 'accepted')
})

test('seven years in the United States; no bound without a profile', () => {
  const conduct = { conductOn: day('2012-02-29') }
  assert.equal(retentionEnd({ retention: 'us-fcra' }, conduct), '2019-02-28')
  assert.equal(retentionEnd({ retention: 'cn-credit' }, conduct), '2017-02-28')
  assert.equal(retentionEnd({}, conduct), undefined)
})

test('where information ages, its day is stated, is past and is not too old', () => {
  const opened = noticed('evades').slice(0, 1)
  const propose = (conduct: object) =>
    answer(bound, play(bound, ...opened), [
      '2020-01-03',
      'officer:ann',
      'propose',
      { ground: 'evades', conductOn: undefined, ...conduct },
    ])
  assert.equal(propose({}), 'procedure.conduct-date')
  assert.equal(propose({ conductEndedOn: day('2015-01-03') }), 'procedure.evidence-too-old')
  assert.equal(propose({ conductEndedOn: day('2015-01-04') }), 'accepted')
  assert.equal(propose({ conductEndedOn: day('2020-01-04') }), 'procedure.date')
  const backwards = { conductOn: day('2019-06-01'), conductEndedOn: day('2019-05-31') }
  assert.equal(propose(backwards), 'procedure.date')
})
