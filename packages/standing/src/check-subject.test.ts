import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Claim } from '@xinyong/rulebook'
import { day, mirrored, permit, question, register, standing } from '../test/fixtures.ts'
import { checkSubject } from './check-subject.ts'
import { isStaleMirror } from './mirror-freshness.ts'

test('an entry in effect whose measure covers the activity denies, with its law and its way out', () => {
  const { decision, reasons } = checkSubject(question(), [standing()])
  assert.equal(decision, 'deny')
  assert.equal(reasons.length, 1)
  const [reason] = reasons
  assert.equal(reason?.measure.id, 'air')
  assert.equal(reason?.lawText.en, 'The act (No. 1), Art. 6')
  assert.equal(reason?.crossDomain, true)
  assert.equal(reason?.since, '2020-01-10')
  assert.equal(reason?.until, undefined)
  assert.deepEqual(
    reason?.contest.remedies.map(({ id }) => id),
    ['objection'],
  )
})

test('no measure for the activity, or for the kind of subject: permit', () => {
  const bid = question({ activity: 'procurement.bid' })
  assert.equal(checkSubject(bid, [standing()]).decision, 'permit')
  assert.equal(
    checkSubject(question(), [standing({ subjectKind: 'organisation' })]).decision,
    'permit',
  )
  assert.equal(checkSubject(question(), []).decision, 'permit')
})

test('before it begins, from its first day, to the day before its end', () => {
  const entry = standing({ to: day('2020-03-01') })
  const on = (date: string) => checkSubject(question({ on: day(date) }), [entry]).decision
  assert.deepEqual(['2020-01-09', '2020-01-10', '2020-02-29', '2020-03-01'].map(on), [
    'permit',
    'deny',
    'deny',
    'permit',
  ])
})

test('a name alone never denies; a person’s confirmation does', () => {
  assert.equal(checkSubject(question({ match: 'name' }), [standing()]).decision, 'review')
  assert.equal(checkSubject(question({ match: 'confirmed' }), [standing()]).decision, 'deny')
})

test('commendations, scores and packs for study never deny', () => {
  for (const rules of [
    register({ direction: 'commendation' }),
    register({ kind: 'score' }),
    register({ kind: 'points' }),
    register({ use: 'study' }),
  ])
    assert.equal(checkSubject(question(), [standing({}, rules)]).decision, 'permit')
})

test('a token lifts its own entry once, and never for a namesake', () => {
  const open = standing({ tokens: [permit('2020-02-01')] })
  const answer = checkSubject(question(), [open])
  assert.equal(answer.decision, 'permit')
  assert.deepEqual(answer.redeem, [{ entry: 'e1', token: 't1' }])
  assert.equal(answer.reasons[0]?.exemption, 't1')
  assert.equal(checkSubject(question({ match: 'name' }), [open]).decision, 'review')
  const deny = (tokens: Parameters<typeof standing>[0]) =>
    assert.equal(checkSubject(question(), [standing(tokens)]).decision, 'deny')
  deny({ tokens: [permit('2020-01-31')] })
  deny({ tokens: [permit('2020-02-10', 'check-1')] })
  const other = standing({ id: 'e2' })
  const both = checkSubject(question(), [open, other])
  assert.equal(both.decision, 'deny')
  assert.deepEqual(both.redeem, [])
})

test('a state that is not fresh answers stale, and its silence permits nothing', () => {
  const behind = { behind: true, staleMirrors: [] }
  assert.equal(checkSubject(question({ freshness: behind }), [standing()]).decision, 'stale')
  const old = { behind: false, staleMirrors: [mirrored()] }
  const mirror = standing({}, mirrored())
  assert.equal(checkSubject(question({ freshness: old }), []).decision, 'stale')
  assert.equal(checkSubject(question({ freshness: old }), [mirror]).decision, 'stale')
  // A fresh entry refuses beside a stale list; a stale list that says nothing about the activity does not matter.
  assert.equal(checkSubject(question({ freshness: old }), [mirror, standing()]).decision, 'deny')
  const bid = question({ freshness: old, activity: 'procurement.bid' })
  assert.equal(checkSubject(bid, []).decision, 'permit')
})

test('a mirrored list is fresh for its maximum age and is contested at its source', () => {
  assert.equal(isStaleMirror(mirrored(), day('2020-01-01'), day('2020-01-03')), false)
  assert.equal(isStaleMirror(mirrored(), day('2020-01-01'), day('2020-01-04')), true)
  assert.equal(isStaleMirror(mirrored(), undefined, day('2020-01-04')), true)
  assert.equal(isStaleMirror(register(), undefined, day('2020-01-04')), false)
  const [reason] = checkSubject(question(), [standing({}, mirrored())]).reasons
  assert.match(reason?.contest.how.en ?? '', /treasury/)
})

const dates = fc
  .integer({ min: 1, max: 28 })
  .map((n) => day(`2020-02-${String(n).padStart(2, '0')}`))
const entries = fc.array(
  fc
    .record({
      id: fc.nat({ max: 9 }).map((n) => `e${n}`),
      from: dates,
      to: fc.option(dates, { nil: undefined }),
      paused: fc.option(dates, { nil: undefined }),
      token: fc.option(dates, { nil: undefined }),
      rules: fc.constantFrom(register(), mirrored(), register({ direction: 'commendation' })),
    })
    .map(({ id, from, to, paused, token, rules }) =>
      standing(
        {
          id,
          from,
          ...(to === undefined ? {} : { to }),
          suspensions: paused === undefined ? [] : [{ from: paused }],
          tokens: token === undefined ? [] : [permit(token)],
        },
        rules,
      ),
    ),
  { maxLength: 5 },
)
const questions = fc.record({
  on: dates,
  activity: fc.constantFrom(
    'travel.air.ticket',
    'finance.fund-transfer',
    'honour.receive',
    'procurement.bid',
  ),
  match: fc.constantFrom('identifier' as const, 'confirmed' as const, 'name' as const),
  freshness: fc.record({
    behind: fc.boolean(),
    staleMirrors: fc.constantFrom([], [mirrored()]),
  }),
})

test('properties: removal never makes a denial, pauses and names never deny, every denial has its reason', () => {
  fc.assert(
    fc.property(questions, entries, fc.nat(), (asked, found, at) => {
      const ask = question(asked)
      const answer = checkSubject(ask, found)
      const fewer = checkSubject(ask, found.toSpliced(at % (found.length || 1), 1))
      if (answer.decision !== 'deny') assert.notEqual(fewer.decision, 'deny')
      if (answer.decision === 'permit') assert.equal(fewer.decision, 'permit')
      if (ask.match === 'name') assert.notEqual(answer.decision, 'deny')
      if (ask.freshness.behind) assert.equal(answer.decision, 'stale')
      const paused = found.map(({ entry, scheme }) => ({
        scheme,
        entry: { ...entry, suspensions: [{ from: day('2020-01-01') }] },
      }))
      assert.notEqual(checkSubject(ask, paused).decision, 'deny')
      if (answer.decision === 'deny')
        assert.ok(answer.reasons.some(({ exemption }) => exemption === undefined))
    }),
    { numRuns: 1000 },
  )
})

const excepted = (claim: Claim | undefined) => {
  const rules = register()
  const measures = rules.measures.map((one) => ({
    ...one,
    unless: { en: 'The court allows it', zh: '法院准许' },
    ...(claim === undefined ? {} : { claim }),
  }))
  return standing({}, register({ measures }))
}

test('an exception that is claimed, where the law opens it to a claim, asks for a person and never permits', () => {
  const decide = (claim: Claim | undefined, over: Parameters<typeof question>[0] = {}) => {
    const { decision, reasons } = checkSubject(question(over), [excepted(claim)])
    return [decision, reasons[0]?.doubt]
  }
  const said = { claims: ['list/air'] }
  // Nobody opened it: whatever is claimed, the denial stands.
  assert.deepEqual(decide(undefined, said), ['deny', undefined])
  assert.deepEqual(decide('stated'), ['deny', undefined])
  assert.deepEqual(decide('stated', said), ['review', 'claimed'])
  // A claim names scheme and measure: that of another list lifts nothing here.
  assert.deepEqual(decide('stated', { claims: ['other/air', 'air'] }), ['deny', undefined])
  assert.deepEqual(decide(['medical'], said), ['deny', undefined])
  assert.deepEqual(decide(['medical'], { purpose: 'medical' }), ['review', 'claimed'])
  assert.deepEqual(decide('always'), ['review', 'possible'])
})

test('a claim about one entry takes nothing from another that denies', () => {
  const asked = question({ claims: ['list/air'] })
  const plain = standing({ id: 'e2' }, register({ pack: 'second' }))
  const answer = checkSubject(asked, [excepted('stated'), plain])
  assert.equal(answer.decision, 'deny')
  assert.deepEqual(
    answer.reasons.map(({ doubt }) => doubt),
    ['claimed', undefined],
  )
})

test('who asks about a whole of which a part is forbidden is told to ask about the part', () => {
  const [air] = register().measures
  assert.ok(air)
  const food = register({ measures: [{ ...air, activities: ['permit.market-access.food'] }] })
  const ask = (activity: string) => {
    const { decision, reasons } = checkSubject(question({ activity }), [standing({}, food)])
    return [decision, reasons[0]?.doubt]
  }
  assert.deepEqual(ask('permit.market-access'), ['review', 'part'])
  assert.deepEqual(ask('permit.market-access.food'), ['deny', undefined])
  assert.deepEqual(ask('permit.market-access.drug'), ['permit', undefined])
  // A ban on the whole covers its parts.
  const all = register({ measures: [{ ...air, activities: ['permit.market-access'] }] })
  const asked = question({ activity: 'permit.market-access.food' })
  assert.equal(checkSubject(asked, [standing({}, all)]).decision, 'deny')
})
