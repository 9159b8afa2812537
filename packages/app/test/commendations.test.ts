import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { InputOf, OutputOf } from '@xinyong/contract'
import { operations, runJob, type AccountPrincipal } from '../src/index.ts'
import * as people from './people.ts'
import { testApp } from './test-app.ts'

const app = await testApp('app_commendations', '2026-03-02', ['cn-exemplary-individuals'])
type Case = OutputOf<'getCase'>
type Ask = InputOf<'actOnCase'>['act']

const act = (by: AccountPrincipal, on: Case, ask: Ask): Promise<Case> =>
  operations.actOnCase(app, by, { id: on.id, expectedVersion: on.version, act: ask })

const serve = (about: 'proposal' | 'decision', on: string): Ask => ({
  kind: 'serve',
  about,
  channel: 'in-person',
  outcome: 'served',
  on,
  proof: 'Signed receipt',
})

async function listed(pack: string, subject: string, ground: string, days: readonly string[]) {
  const [first = '', decided = ''] = days
  app.setDay(first)
  const opened = await operations.openCase(app, people.officer, {
    pack,
    subject,
    applicant: 'The committee',
    facts: 'Facts.',
    documents: [people.document],
  })
  const exclusions = opened.allowed.find(({ kind }) => kind === 'propose')?.choices
  let now = await act(people.officer, opened, {
    kind: 'propose',
    ground,
    facts: 'Facts.',
    documents: [people.document],
    exclusionsChecked: exclusions?.['exclusionsChecked']?.map(({ id }) => id) ?? [],
  })
  now = await act(people.registrar, now, serve('proposal', first))
  app.setDay(decided)
  if (pack !== 'cn-exemplary-individuals')
    now = await act(people.superior, now, { kind: 'consent', granted: true, reasons: 'Agreed.' })
  now = await act(people.decider, now, { kind: 'decide', outcome: 'enter', reasons: 'Proven.' })
  now = await act(people.registrar, now, serve('decision', decided))
  return act(people.officer, now, { kind: 'publish', channels: ['Site'], on: decided })
}

const again = (one: Case) => operations.getCase(app, people.officer, { id: one.id })

test('an adverse entry pauses a commendation from its first day; an officer confirms, or it counts again', async () => {
  const identifier = people.residentId('1971-01-02')
  const subject = await people.onFile(app, '王试', identifier)
  const honoured = await listed('cn-exemplary-individuals', subject.id, 'exemplary', [
    '2026-03-02',
    '2026-03-10',
  ])
  app.setDay('2026-03-25')
  assert.equal((await again(honoured)).entry?.state, 'in-force')

  const days = ['2026-04-07', '2026-04-21']
  const debtor = await listed('cn-judgment-defaulters', subject.id, 'evasion-2017', days)
  await runJob(app, { kind: 'follow-adverse-entries', payload: { subject: subject.id } })
  const paused = await again(honoured)
  assert.equal(paused.entry?.state, 'suspended')
  assert.equal(debtor.entry?.from, '2026-04-21')
  const [entry] = (
    await operations.listEntries(
      app,
      { kind: 'public' },
      {
        id: 'cn-exemplary-individuals',
        limit: 10,
      },
    )
  ).items
  assert.equal(entry?.state, 'suspended', 'the public sees that it is paused')
  const clock = paused.clocks.find(({ id }) => id.startsWith('carry-out:adverse-entry'))
  assert.equal(clock?.due, '2026-04-24')
  assert.equal(clock?.state, 'running')
  const queue = await operations.listCases(app, people.officer, { limit: 10, sort: 'due' })
  assert.ok(queue.items.some(({ id }) => id === honoured.id))
  assert.match(app.sent.at(-1)?.text ?? '', /2026-04-21起列入/)

  // Again, and as the daily job: nothing more happens.
  const acts = paused.acts.length
  await runJob(app, { kind: 'follow-adverse-entries', payload: {} })
  assert.equal((await again(honoured)).acts.length, acts)

  // The listing is annulled before anybody confirmed the end: the status counts again.
  app.setDay('2026-04-22')
  const me = people.account('subject', { account: 'a-me', subject: subject.id })
  const own = await operations.actOnCase(app, me, {
    id: debtor.id,
    expectedVersion: debtor.version,
    act: { kind: 'object', remedy: 'correction', reasons: 'Another man of my name.' },
  })
  const petition = own.petitions[0]?.id ?? ''
  await operations.actOnCase(app, people.reviewer, {
    id: own.id,
    expectedVersion: own.version,
    act: { kind: 'rule', petition, outcome: 'annulled', reasons: 'He is.' },
  })
  await runJob(app, { kind: 'follow-adverse-entries', payload: { subject: subject.id } })
  const back = await again(honoured)
  assert.equal(back.entry?.state, 'in-force')

  // Whoever does not want the honour leaves it, and nobody sees it any more.
  const asked = await act(me, back, {
    kind: 'apply',
    remedy: 'ask-opt-out',
    reasons: 'I would rather not be named.',
  })
  const wish = asked.petitions.at(-1)?.id ?? ''
  await act(people.reviewer, await again(asked), {
    kind: 'rule',
    petition: wish,
    outcome: 'granted',
    reasons: 'The record is the subject’s to decline.',
  })
  const seen = await operations.listEntries(
    app,
    { kind: 'public' },
    {
      id: 'cn-exemplary-individuals',
      limit: 10,
    },
  )
  assert.deepEqual(seen.items, [])
})
