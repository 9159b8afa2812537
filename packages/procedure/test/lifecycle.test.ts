import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allowedActs } from '../src/allowed.ts'
import { clocksOf } from '../src/clocks.ts'
import { entryOf, isInEffect } from '../src/entry.ts'
import { foldCase } from '../src/evolve/evolve.ts'
import type { Clock } from '../src/state/model.ts'
import { fixtureRules, mirrorRules } from './fixture-rules.ts'
import { answer, day, entered, noticed, play } from './play.ts'
import type { Played, Step } from './play.ts'

const rules = fixtureRules()
const entryAt = ({ state }: Played, on: string, law = rules) => entryOf(law, state, day(on))

const clockOf = ({ state }: Played, id: string, on: string, law = rules): Clock | undefined =>
  clocksOf(law, state, day(on)).find((clock) => clock.id === id)

test('no entry follows from a case that was not decided, dismissed or withdrawn', () => {
  assert.equal(entryAt(play(rules, ...noticed()), '2020-02-01'), undefined)
  const dismissed: Step = ['2020-01-14', 'decider:bob', 'decide', { outcome: 'dismiss' }]
  assert.equal(entryAt(play(rules, ...noticed(), dismissed), '2020-02-01'), undefined)
  const withdrawn = play(rules, ...noticed(), ['2020-01-14', 'officer:ann', 'withdraw'])
  assert.equal(withdrawn.state.stage, 'closed')
})

test('effect on decision, on service, after publicity', () => {
  assert.equal(entryAt(play(rules, ...entered()), '2020-02-01')?.from, '2020-01-14')
  const served = fixtureRules({ effect: 'on-service' })
  assert.equal(entryAt(play(served, ...entered()), '2020-02-01', served)?.from, '2020-01-16')
  assert.equal(
    entryAt(play(served, ...entered().slice(0, -1)), '2020-02-01', served)?.from,
    undefined,
  )
  const after = fixtureRules({ effect: 'after-publicity' })
  const published = play(after, ...entered('refuses', {}, 'organisation'), [
    '2020-01-20',
    'officer:ann',
    'publish',
    { on: day('2020-01-20') },
  ])
  // Seven working days after 20 January 2020 run over Spring Festival, prolonged that year to 2 February.
  assert.equal(clockOf(published, 'publicity', '2020-01-21', after)?.due, '2020-02-06')
  assert.equal(entryAt(published, '2020-02-01', after)?.from, '2020-02-07')
})

test('terms: none, fixed, prolonged, set; closed-open and never rolled over days off', () => {
  assert.equal(entryAt(play(rules, ...entered()), '2020-02-01')?.to, undefined)
  assert.equal(entryAt(play(rules, ...entered('evades')), '2020-02-01')?.to, '2022-01-14')
  const prolonged = play(rules, ...entered('evades', { prolong: '1y' }))
  assert.equal(entryAt(prolonged, '2020-02-01')?.to, '2023-01-14')
  const set = play(rules, ...entered('disorder', { length: '4y' }))
  assert.equal(entryAt(set, '2020-02-01')?.to, '2024-01-14')
  assert.equal(clockOf(set, 'term', '2020-02-01')?.due, '2024-01-13')
})

test('measures follow the ground and the kind of subject', () => {
  assert.deepEqual(entryAt(play(rules, ...entered()), '2020-02-01')?.measures, ['air', 'bid'])
  const set = play(rules, ...entered('disorder', { length: '4y' }))
  assert.deepEqual(entryAt(set, '2020-02-01')?.measures, ['air'])
})

test('an organisation is public once published and until the end; a person never', () => {
  const publish: Step = ['2020-01-17', 'officer:ann', 'publish', { on: day('2020-01-17') }]
  const organisation = play(rules, ...entered('evades', {}, 'organisation'), publish)
  assert.equal(entryAt(organisation, '2020-01-17')?.public, true)
  assert.equal(entryAt(organisation, '2022-01-14')?.public, false)
  assert.equal(entryAt(play(rules, ...entered()), '2020-01-17')?.public, false)
})

test('a petition with suspensive effect pauses the measures until its ruling', () => {
  const filed = play(rules, ...entered(), ['2020-01-20', 'subject:sam', 'object'])
  const paused = entryAt(filed, '2020-01-20') ?? assert.fail()
  assert.equal(isInEffect(paused, day('2020-01-19')), true)
  assert.equal(isInEffect(paused, day('2020-01-20')), false)
  const ruled = play(
    rules,
    ...entered(),
    ['2020-01-20', 'subject:sam', 'object'],
    ['2020-02-05', 'reviewer:rev', 'rule'],
  )
  const resumed = entryAt(ruled, '2020-02-05') ?? assert.fail()
  assert.equal(isInEffect(resumed, day('2020-02-04')), false)
  assert.equal(isInEffect(resumed, day('2020-02-05')), true)
})

test('annulment empties the entry from its start, and its harm can be compensated', () => {
  const annulled = play(
    rules,
    ...entered(),
    ['2020-01-20', 'subject:sam', 'object'],
    ['2020-02-05', 'reviewer:rev', 'rule', { outcome: 'annulled' }],
  )
  assert.deepEqual(
    annulled.acts.slice(-2).map(({ kind }) => kind),
    ['rule', 'remove'],
  )
  const entry = entryAt(annulled, '2020-02-05') ?? assert.fail()
  assert.equal(entry.from, '2020-01-14')
  assert.equal(entry.to, '2020-01-14')
  assert.equal(entry.exit?.how, 'annulled')
  for (const on of ['2020-01-13', '2020-01-14', '2020-01-30', '2020-03-01'])
    assert.equal(isInEffect(entry, day(on)), false, on)
})

test('annulled after it had ended otherwise: the day of the end stays, the reason changes', () => {
  const late = play(
    rules,
    ...entered(),
    ['2020-01-20', 'subject:sam', 'object'],
    ['2020-02-03', 'registrar:reg', 'remove'],
    ['2020-02-05', 'reviewer:rev', 'rule', { outcome: 'annulled' }],
    ['2020-02-06', 'officer:ann', 'compensate', { from: day('2020-01-14'), to: day('2020-02-03') }],
  )
  assert.equal(late.state.exit?.how, 'annulled')
  assert.equal(late.state.exit?.on, '2020-02-03')
  assert.equal(late.acts.filter(({ kind }) => kind === 'remove').length, 1)
})

test('a granted application is carried out at once: removal, repair, exemption', () => {
  const grant = (remedy: string, body = {}): Played =>
    play(
      rules,
      ...entered(),
      ['2020-01-20', 'subject:sam', 'apply', { remedy, ...body }],
      ['2020-01-21', 'reviewer:rev', 'rule', { outcome: 'granted' }],
    )
  assert.deepEqual(grant('ask-performed').state.exit?.how, 'removed')
  assert.deepEqual(grant('ask-repair').state.exit?.how, 'repaired')
  const permitted = grant('ask-permit', { activity: 'travel.air.ticket' })
  const [token] = permitted.state.tokens
  assert.deepEqual(token, {
    token: 't1',
    exemption: 'permit',
    activity: 'travel.air.ticket',
    from: '2020-01-21',
    until: '2020-02-20',
    petition: 'p1',
  })
})

test('after removal under a bar no case on the same facts; later conduct is another matter', () => {
  const opened = play(rules, ['2020-03-02', 'officer:ann', 'open'])
  const earlier = [{ ground: 'creditor', exit: 'removed', on: day('2020-02-01') } as const]
  const propose = (on: string, conductOn?: string): Step => [
    on,
    'officer:ann',
    'propose',
    conductOn === undefined ? {} : { conductOn: day(conductOn) },
  ]
  assert.equal(answer(rules, opened, propose('2020-03-03'), earlier), 'procedure.re-entry-bar')
  assert.equal(answer(rules, opened, propose('2020-08-01'), earlier), 'procedure.re-entry-bar')
  assert.equal(answer(rules, opened, propose('2020-08-02'), earlier), 'accepted')
  assert.equal(answer(rules, opened, propose('2020-03-03', '2020-02-02'), earlier), 'accepted')
})

test('clocks run, are met, run over, and warn where days off are not announced yet', () => {
  const case1 = play(rules, ...entered(), ['2020-01-20', 'subject:sam', 'object'])
  assert.equal(clockOf(case1, 'serve-decision', '2020-01-20')?.state, 'met')
  assert.equal(clockOf(case1, 'notice-window', '2020-01-20')?.state, 'lapsed')
  // Fifteen days end on 4 February, a working day.
  assert.equal(clockOf(case1, 'answer:p1', '2020-02-04')?.state, 'running')
  assert.equal(clockOf(case1, 'answer:p1', '2020-02-05')?.state, 'overdue')
  assert.equal(clockOf(case1, 'object:objection', '2020-02-05')?.metOn, '2020-01-20')
  const late: Step[] = [
    ['2026-12-28', 'officer:ann', 'open'],
    ['2026-12-28', 'officer:ann', 'propose'],
    ['2026-12-28', 'registrar:reg', 'serve', { on: day('2026-12-28') }],
  ]
  assert.equal(clockOf(play(rules, ...late), 'notice-window', '2026-12-29')?.unknownYear, 2027)
})

test('what the case page offers is what the law then accepts, and the rest says why', () => {
  const { state } = play(rules, ...noticed())
  const acts = allowedActs(rules, state, { role: 'decider', id: 'bob' }, day('2020-01-10'))
  const decide = acts.find(({ kind }) => kind === 'decide') ?? assert.fail()
  assert.ok(decide.allowed)
  assert.deepEqual(decide.fields['outcome'], ['dismiss'])
  assert.equal(decide.notYet?.rule, 'procedure.notice-window')
  assert.equal(decide.notYet?.notBefore, '2020-01-14')
  const own = allowedActs(rules, state, { role: 'decider', id: 'ann' }, day('2020-01-14'))
  const refused = own.find(({ kind }) => kind === 'decide') ?? assert.fail()
  assert.ok(!refused.allowed)
  assert.equal(refused.refusal.rule, 'charter.1.different-officer')
  assert.equal(acts.length, own.length)
})

test('a mirrored record is an entry without procedure and ends with its source', () => {
  const mirror = mirrorRules()
  const added = play(mirror, [
    '2021-05-04',
    'system:feed',
    'mirror',
    { listedOn: day('2019-01-01'), sourceId: '36' },
  ])
  const entry = entryOf(mirror, added.state, day('2021-05-04')) ?? assert.fail()
  assert.equal(entry.from, '2019-01-01')
  assert.equal(entry.ground, 'listed')
  assert.equal(entry.to, undefined)
  const removed = play(
    mirror,
    ['2021-05-04', 'system:feed', 'mirror', { sourceId: '36' }],
    ['2021-06-01', 'system:feed', 'mirror', { change: 'remove', edition: 'e2', sourceId: '36' }],
  )
  const gone = entryOf(mirror, removed.state, day('2021-06-01')) ?? assert.fail()
  assert.equal(gone.exit?.how, 'source')
  assert.equal(gone.to, '2021-06-01')
})

test('the recorded acts give the case again', () => {
  const { acts, state } = play(
    rules,
    ...entered('evades'),
    ['2020-01-20', 'subject:sam', 'object'],
    ['2020-02-05', 'reviewer:rev', 'rule'],
    ['2020-02-06', 'subject:sam', 'annotate'],
  )
  assert.deepEqual(foldCase(acts), state)
  assert.deepEqual(foldCase(JSON.parse(JSON.stringify(acts))), state)
  assert.equal(foldCase(acts.slice(1)), undefined)
})
