import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError, contract, type InputOf } from '@xinyong/contract'
import { indexDigest } from '@xinyong/screening'
import {
  digestOf,
  dropExpiredMonitors,
  importList,
  openScreening,
  operations,
  runJob,
  screenMonitors,
  type KeyPrincipal,
  type SourceRecord,
} from '../src/index.ts'
import { account, onFile, residentId, shop } from './people.ts'
import { testApp } from './test-app.ts'

const base = await testApp('app_screenings')
const posted: { readonly url: string; readonly body: string }[] = []
const HOOK = 'https://hooks.example.org/alerts'
const app = {
  ...base,
  screening: await openScreening(base),
  webhooks: {
    allows: (url: string) => url === HOOK,
    post: async (url: string, { body }: { readonly body: string }) => {
      posted.push({ url, body })
    },
  },
}

const rival: KeyPrincipal = { ...shop, key: 'k-rival', relyingParty: 'Rival of Test' }
const clerk = account('relying-party', { authority: shop.relyingParty })
const rivalClerk = account('relying-party', { account: 'a-rival', authority: rival.relyingParty })
const system = { kind: 'system', job: 'test' } as const

type Properties = SourceRecord['entity']['properties']

const record = (id: number, name: string, more: Properties = {}, id2 = `list-${id}`) =>
  ({
    sourceId: String(id),
    entity: { id: id2, schema: 'Person', properties: { name: [name], ...more } },
    related: [],
    programmes: ['TEST'],
    listedOn: '2020-05-04',
  }) satisfies SourceRecord

const edition = async (name: string, records: readonly SourceRecord[]) => {
  const report = await importList(app, {
    register: 'us-ofac-sdn',
    edition: name,
    digestOf,
    force: true,
    read: async function* () {
      yield* records
    },
  })
  await app.screening.catchUp()
  return report
}

const asked = (name: string, more: Partial<InputOf<'screenName'>> = {}): InputOf<'screenName'> =>
  contract.screenName.body!.parse({
    schema: 'Person',
    properties: { name: [name] },
    purpose: 'sale',
    ...more,
  })
const screening = (name: string, more: Partial<InputOf<'screenName'>> = {}) => {
  const { purpose: _purpose, ...rest } = asked(name, more)
  return rest
}
const screen = (name: string, more: Partial<InputOf<'screenName'>> = {}, who = shop) =>
  operations.screenName(app, who, asked(name, more))
const code = (wanted: string) => (error: unknown) =>
  error instanceof AppError && error.code === wanted

const quill = record(1, 'QUILLFEATHER, Barnabas', {
  birthDate: ['1961-02-03'],
  alias: ['Barney Quillfeather'],
})
const twins = [
  record(2, 'DOE, Johannes', { birthDate: ['1970'] }),
  record(3, 'DOE, Johannes', { birthDate: ['1970'] }),
]

test('a listing is searchable after the next catch-up, and answers explain themselves', async () => {
  assert.deepEqual((await screen('Barnabas Quillfeather')).results, [])
  await edition('e1', [quill, ...twins])
  const { results, complete, receipt } = await screen('Barnabas Quilfeather', {
    properties: { name: ['Barnabas Quilfeather'], birthDate: ['1961-02-03'] },
  })
  const [hit] = results
  assert.equal(hit?.id, 'list-1')
  assert.deepEqual(hit?.registers, ['us-ofac-sdn'])
  assert.ok(hit.explanation.some(({ code: found }) => found === 'birthDate.same'))
  assert.ok(hit.explanation.every(({ text }) => text.en !== '' && text.zh !== ''))
  assert.ok(complete)
  assert.equal(receipt.indexDigest, app.screening.digests().index)
  const [subject] = hit.subjects
  const looks = await app.ledger.read(system, (tx) =>
    tx.looks.ofSubject(subject ?? '', undefined, 10, app.clock.now()),
  )
  assert.deepEqual(
    looks.items.map(({ what, who, purpose }) => [what, who, purpose]),
    [['screening', 'Shop of Test', 'sale']],
  )
})

test('namesakes are called ambiguous, until one is ruled out', async () => {
  const question = { properties: { name: ['Johannes Doe'], birthDate: ['1970'] } }
  const { results } = await screen('', question)
  assert.deepEqual(
    results.map(({ band }) => band),
    ['ambiguous', 'ambiguous'],
  )
  const [first] = results
  const match = await operations.queueMatch(app, shop, {
    screening: screening('', question),
    entity: first?.id ?? '',
    purpose: 'sale',
  })
  await operations.decideMatch(app, clerk, {
    id: match.id,
    expectedVersion: 1,
    verdict: 'not-same',
    reason: 'Another town.',
  })
  const after = await screen('', question)
  assert.deepEqual(
    after.results.map(({ ambiguous }) => ambiguous),
    [false],
  )
  assert.equal(after.suppressed[0]?.judgement.reason, 'Another town.')
})

test('an answer is replayed to the byte, decisions as they stood then', async () => {
  const question = screening('Barnabas Quillfeather', { reference: 'customer-7' })
  const answer = await operations.screenName(app, shop, { ...question, purpose: 'sale' })
  const match = await operations.queueMatch(app, shop, {
    screening: question,
    entity: 'list-1',
    purpose: 'sale',
  })
  await operations.decideMatch(app, clerk, {
    id: match.id,
    expectedVersion: 1,
    verdict: 'not-same',
    reason: 'Born elsewhere.',
  })
  const now = await operations.screenName(app, shop, { ...question, purpose: 'sale' })
  assert.deepEqual(now.results, [])
  const replay = { screening: question, purpose: 'sale', receipt: answer.receipt }
  const again = await operations.replayScreening(app, shop, replay)
  assert.equal(JSON.stringify(again), JSON.stringify(answer))
  const other = { ...answer.receipt, indexDigest: `${answer.receipt.indexDigest}0` }
  await assert.rejects(
    operations.replayScreening(app, shop, { ...replay, receipt: other }),
    code('screening/index-moved'),
  )
})

test('memory holds for its relying party alone, across editions and merged ids, until revoked', async () => {
  const more = { reference: 'customer-7' }
  assert.deepEqual((await screen('Barnabas Quillfeather', more)).results, [])
  assert.equal((await screen('Barnabas Quillfeather', more, rival)).results.length, 1)
  // A later edition states more, under an id of a merged record.
  const merged = record(1, 'QUILLFEATHER, Barnabas', { birthDate: ['1961-02-03'] }, 'merged-1')
  await edition('e2', [merged, ...twins])
  const after = await screen('Barnabas Quillfeather', more)
  assert.deepEqual(after.results, [])
  assert.deepEqual(
    after.suppressed.map(({ id, judgement }) => [id, judgement.recordChanged]),
    [['merged-1', true]],
  )
  const { items } = await operations.listJudgements(app, clerk, { limit: 50, state: 'in-force' })
  const judgement = items.find(({ reference }) => reference === 'customer-7')
  const none = await operations.listJudgements(app, rivalClerk, { limit: 50 })
  assert.deepEqual(none.items, [])
  const revoke = { id: judgement?.id ?? '', reason: 'Looked again.' }
  await assert.rejects(
    operations.revokeJudgement(app, rivalClerk, revoke),
    code('screening/no-such-judgement'),
  )
  assert.equal(
    (await operations.revokeJudgement(app, clerk, revoke)).revoked?.by,
    'a-relying-party',
  )
  await assert.rejects(operations.revokeJudgement(app, clerk, revoke), code('screening/revoked'))
  assert.equal((await screen('Barnabas Quillfeather', more)).results.length, 1)
})

test('the queue shows both sides; only a person decides, once, on what they have read', async () => {
  const question = screening('Barnabas Quillfeather', {
    properties: { name: ['Barnabas Quillfeather'], birthDate: ['1960'] },
  })
  const ask = { screening: question, entity: 'merged-1', purpose: 'sale' }
  const match = await operations.queueMatch(app, shop, ask)
  assert.equal((await operations.queueMatch(app, shop, ask)).id, match.id)
  await assert.rejects(
    operations.queueMatch(app, shop, { ...ask, entity: 'list-2' }),
    code('screening/no-such-match'),
  )
  const open = await operations.getMatch(app, clerk, { id: match.id })
  const born = open.sides.find(({ field }) => field === 'birthDate')
  assert.deepEqual([born?.asked, born?.record], [['1960'], ['1961-02-03']])
  assert.equal(open.record, 'as-queued')
  await assert.rejects(
    operations.getMatch(app, rivalClerk, { id: match.id }),
    code('screening/no-such-match'),
  )
  const decide = { id: match.id, verdict: 'unsure' as const, reason: 'Too little.' }
  await assert.rejects(
    operations.decideMatch(app, shop, { ...decide, expectedVersion: 1 }),
    code('access/forbidden'),
  )
  const taken = await operations.assignMatch(app, clerk, {
    id: match.id,
    expectedVersion: 1,
    take: true,
  })
  assert.deepEqual([taken.state, taken.assignee], ['assigned', 'a-relying-party'])
  await assert.rejects(
    operations.decideMatch(app, clerk, { ...decide, expectedVersion: 1 }),
    code('screening/conflict'),
  )
  const decided = await operations.decideMatch(app, clerk, { ...decide, expectedVersion: 2 })
  assert.deepEqual([decided.state, decided.decision?.judgement], ['decided', undefined])
  await assert.rejects(
    operations.decideMatch(app, clerk, { ...decide, expectedVersion: 3 }),
    code('screening/decided'),
  )
})

test('a name refuses only with a confirmation by a person, while it holds and the record is the same', async () => {
  const ask = { name: 'Barnabas Quillfeather', activity: 'finance.fund-transfer', purpose: 'sale' }
  assert.equal((await operations.checkSubject(app, shop, ask)).decision, 'review')
  const match = await operations.queueMatch(app, shop, {
    screening: screening('Barnabas Quillfeather', { reference: 'c-confirmed' }),
    entity: 'merged-1',
    purpose: 'sale',
  })
  const { decision } = await operations.decideMatch(app, clerk, {
    id: match.id,
    expectedVersion: 1,
    verdict: 'confirm',
    reason: 'The passport says so.',
  })
  const confirmation = decision?.judgement ?? ''
  const confirmed = { ...ask, confirmation }
  const deny = await operations.checkSubject(app, shop, confirmed)
  assert.deepEqual([deny.decision, deny.reasons.length > 0], ['deny', true])
  // The law opens an exception to whoever has a licence: the answer says what to claim, and a person looks at it.
  const claims = deny.reasons.flatMap(({ claim }) => claim ?? [])
  assert.equal(claims.length, 1)
  const claimed = await operations.checkSubject(app, shop, { ...confirmed, claims })
  assert.equal(`${claimed.decision} ${claimed.reasons[0]?.code}`, 'review exception-claimed')
  for (const [who, question] of [
    [rival, confirmed],
    [shop, { ...confirmed, name: 'Johannes Doe' }],
    [shop, { ...confirmed, asOf: '2026-01-01' }],
  ] as const)
    await assert.rejects(operations.checkSubject(app, who, question), code('check/not-confirmed'))
  await edition('e2b', [record(1, 'QUILLFEATHER, Barnabas', {}, 'merged-1'), ...twins])
  assert.equal((await operations.checkSubject(app, shop, confirmed)).decision, 'review')
  await operations.revokeJudgement(app, clerk, { id: confirmation, reason: 'A slip.' })
  await assert.rejects(operations.checkSubject(app, shop, confirmed), code('check/not-confirmed'))
})

test('whoever is watched is screened when a list changes: new, changed and gone, told and posted', async () => {
  const terms = contract.createMonitor.body!.parse({
    screening: { schema: 'Person', properties: { name: ['Ottoline Vexley'] }, reference: 'c-9' },
    purpose: 'sale',
    until: '2027-03-02',
    webhook: HOOK,
  })
  await assert.rejects(
    operations.createMonitor(app, shop, { ...terms, webhook: 'https://elsewhere.example.org/' }),
    code('screening/webhook-not-allowed'),
  )
  const monitor = await operations.createMonitor(app, shop, terms)
  assert.equal(monitor.matches, 0)
  const merged = record(1, 'QUILLFEATHER, Barnabas', { birthDate: ['1961-02-03'] }, 'merged-1')
  const vexley = record(4, 'VEXLEY, Ottoline')
  await edition('e3', [merged, ...twins, vexley])
  assert.ok((await screenMonitors(app)).alerts === 1)
  assert.equal((await screenMonitors(app)).screened, 0)
  await edition('e4', [merged, ...twins, record(4, 'VEXLEY, Ottoline', { country: ['us'] })])
  await screenMonitors(app)
  await edition('e5', [merged, ...twins])
  await screenMonitors(app)
  const { items } = await operations.listAlerts(app, shop, { monitor: monitor.id, limit: 10 })
  assert.deepEqual(
    items.map(({ kind }) => kind),
    ['gone', 'changed', 'new'],
  )
  assert.deepEqual((await operations.listAlerts(app, rival, { limit: 10 })).items, [])
  const queue = await operations.listMatches(app, clerk, { state: 'open', limit: 10 })
  assert.ok(queue.items.some((item) => item.monitor === monitor.id && item.reference === 'c-9'))
  const first = items.at(-1)
  await runJob(app, {
    kind: 'post-alerts',
    payload: { monitor: monitor.id, alerts: [first?.id ?? ''] },
  })
  assert.equal(posted[0]?.url, HOOK)
  assert.equal((JSON.parse(posted[0]?.body ?? '') as { reference: string }).reference, 'c-9')
  const read = await operations.acknowledgeAlert(app, shop, { id: first?.id ?? '' })
  assert.deepEqual([read.delivery, read.acknowledged?.by], ['delivered', 'Shop of Test'])
  base.setDay('2027-03-02')
  assert.equal(await dropExpiredMonitors(app), 1)
  assert.deepEqual((await operations.listMonitors(app, shop, { limit: 10 })).items, [])
  base.setDay('2026-03-02')
})

test('a monitor whose list is gone is paused; the others go on', async () => {
  const terms = (name: string, lists?: readonly string[]) =>
    contract.createMonitor.body!.parse({
      screening: { properties: { name: [name] }, filters: { lists } },
      purpose: 'sale',
      until: '2027-01-01',
      queue: false,
    })
  const lost = await operations.createMonitor(app, shop, terms('A Person', ['us-ofac-sdn']))
  const kept = await operations.createMonitor(app, shop, terms('Ottoline Vexley'))
  const merged = record(1, 'QUILLFEATHER, Barnabas', { birthDate: ['1961-02-03'] }, 'merged-1')
  await edition('e6', [merged, ...twins, record(5, 'VEXLEY, Ottoline')])
  const packs = {
    ...app.packs,
    get: (id: string) => (id === 'us-ofac-sdn' ? undefined : app.packs.get(id)),
  }
  assert.equal((await screenMonitors({ ...app, packs })).alerts, 1)
  assert.equal((await operations.getMonitor(app, shop, { id: lost.id })).state, 'paused')
  assert.equal((await operations.getMonitor(app, shop, { id: kept.id })).results.length, 1)
  for (const { id } of [lost, kept]) await operations.endMonitor(app, shop, { id })
  await edition('e7', [merged, ...twins])
})

test('thousands of aliases and endless names are bounded, and found', async () => {
  const aliases = Array.from({ length: 5000 }, (_, at) => `Alias ${at} Farthingale`)
  const endless = `${'Brobdingnag '.repeat(100_000)}Farthingale`
  const many = record(6, 'FARTHINGALE, Many', { alias: [...aliases, endless] })
  const merged = record(1, 'QUILLFEATHER, Barnabas', { birthDate: ['1961-02-03'] }, 'merged-1')
  await edition('e8', [merged, ...twins, many])
  const { results } = await screen('Many Farthingale')
  assert.equal(results[0]?.id, 'list-6')
  assert.ok(JSON.stringify(results).length < 20_000)
  await edition('e9', [merged, ...twins])
  assert.deepEqual((await screen('Many Farthingale')).results, [])
})

test('many at once: bad ones are named and the rest is answered, in order', async () => {
  const { answers } = await operations.screenMany(app, shop, {
    purpose: 'sale',
    screenings: [
      { properties: { name: ['Barnabas Quillfeather'] } },
      { properties: { name: [] } },
      { properties: { name: ['Nobody Atall'] }, filters: { lists: ['no-such-list'] } },
      { schema: 'Person', properties: { name: ['Johannes Doe'] } },
    ],
  })
  assert.deepEqual(
    answers.map((answer) =>
      'problem' in answer
        ? [answer.problem.code, answer.problem.field]
        : answer.results.map(({ id }) => id),
    ),
    [
      ['merged-1'],
      ['request/invalid', 'properties.name'],
      ['register/not-found', undefined],
      ['list-2', 'list-3'],
    ],
  )
})

test('filters hold before the limit; a purpose the key may not state is refused', async () => {
  const filtered = await screen('Johannes Doe', { filters: { excludeIds: ['list-2'] } })
  assert.equal(filtered.results.map(({ id }) => id).join(), 'list-3')
  const none = await screen('Johannes Doe', { filters: { lists: ['mdb-debarment'] } })
  assert.deepEqual(none.results, [])
  const later = await screen('Johannes Doe', { filters: { changedSince: '2030-01-01' } })
  assert.deepEqual(later.results, [])
  await assert.rejects(screen('A', { purpose: 'curiosity' }), code('check/purpose-not-allowed'))
})

test('an index that followed act by act equals one built from the ledger', async () => {
  await onFile(app, 'Somebody Else', residentId('1990-01-01'))
  const fresh = await openScreening(base)
  assert.equal(fresh.size, 3)
  assert.equal(indexDigest(fresh.index), app.screening.digests().index)
  assert.deepEqual(
    fresh.suggest('quill').map(({ entity }) => entity.id),
    ['merged-1'],
  )
  assert.equal(fresh.catalogue().find(({ id }) => id === 'us-ofac-sdn')?.entities, 3)
})
