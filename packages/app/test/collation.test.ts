import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError } from '@xinyong/contract'
import {
  digestOf,
  followRegisters,
  importList,
  operations,
  type App,
  type SourceRecord,
} from '../src/index.ts'
import { desk } from './desk.ts'
import { account, officer, registrar, reviewer } from './people.ts'
import { testApp } from './test-app.ts'

const base = await testApp('app_collation', '2026-03-02', ['un-sc-consolidated'])
const started = (): App => ({ ...base, collation: desk() })
const app = started()

const GIVEN = 'Anna Boris Clara Dmitri Elena Farid Greta Hasan Ines Jonas'.split(' ')
const FAMILY = 'Berg Castillo Dumont Eriksen Fontaine Garcia Hoffmann Ivanov'.split(' ')

const record = (id: string, at: number, name?: string): SourceRecord => ({
  sourceId: id,
  entity: {
    id,
    schema: 'Person',
    properties: {
      name: [name ?? `${GIVEN[at % 10]} ${FAMILY[at % 8]}`],
      birthDate: [`19${40 + at}-0${1 + (at % 9)}-1${at % 7}`],
      country: [['fr', 'de', 'it', 'es'][at % 4]!],
      ...(at === 5 ? { passportNumber: ['E12345678'] } : {}),
    },
  },
  related: [],
  programmes: ['TEST'],
  listedOn: '2020-05-04',
})

const importAll = (register: string, edition: string, records: readonly SourceRecord[]) =>
  importList(app, {
    register,
    digestOf,
    edition,
    force: true,
    read: async function* () {
      yield* records
    },
  })

// Forty on one list; the first twelve of them on another too, one of these written differently.
const first = Array.from({ length: 40 }, (_, at) => record(String(at + 1), at))
const second = Array.from({ length: 12 }, (_, at) =>
  record(`u-${at}`, at, at === 3 ? 'Dimitri Eriksson' : undefined),
)
await importAll('us-ofac-sdn', 'e1', first)
await importAll('un-sc-consolidated', 'e1', second)

const list = (state: 'waiting' | 'unsure' | 'judged', of = app) =>
  operations.listCollationPairs(of, registrar, { state, limit: 200 })
const cluster = (id: string, of = app) => operations.getCluster(of, registrar, { id })
const code = (expected: string) => (error: unknown) =>
  error instanceof AppError && error.code === expected

async function founded(of = app) {
  const { items } = await operations.listClusters(of, registrar, { limit: 200 })
  return new Map(
    items.map(({ id, records }) => [id, records.map(({ key }) => key).join(' ')] as const),
  )
}

const told = (clusters: Iterable<readonly [string, string]>): readonly string[] =>
  [...clusters].map(([id, records]) => `${id} ${records}`).sort()

test('entries of two registers come together, each value with its source, and the trail says so', async () => {
  const status = await operations.getCollation(app, registrar, {})
  assert.equal(status.records, 52)
  assert.deepEqual(
    status.registers.map(({ id, records }) => [id, records]),
    [
      ['us-ofac-sdn', 40],
      ['un-sc-consolidated', 12],
    ],
  )
  const { items } = await operations.listClusters(app, registrar, { limit: 200 })
  assert.ok(items.length >= 11, String(items.length))
  const shown = await cluster(items[0]!.id)
  const name = shown.fields.find(({ field }) => field === 'name')
  assert.equal(name?.values[0]?.records.length, 2)
  assert.equal(shown.trail.at(-1)?.kind, 'found')
})

test('a pair is explained field by field, and who was laid open sees the look', async () => {
  const [one] = (await operations.listClusters(app, registrar, { limit: 1 })).items
  const [a, b] = one!.records
  const pair = await operations.getCollationPair(app, registrar, { a: a!.key, b: b!.key })
  const sum = pair.fields.reduce((bits, field) => bits + field.bits + field.rarity, pair.prior)
  assert.ok(Math.abs(sum - pair.total) < 0.1)
  assert.ok(pair.total >= pair.threshold)
  const subject = account('subject', { subject: a!.subject })
  const looks = await operations.myLooks(app, subject, { limit: 50 })
  assert.ok(looks.items.some(({ purpose }) => purpose === 'collation'))
})

test('judgements bind, outlive a restart, and are revoked with what they parted', async () => {
  const before = await founded()
  const [id] = [...before.keys()]
  const [a = '', b = ''] = before.get(id!)!.split(' ')
  const apart = await operations.judgePair(app, registrar, {
    a,
    b,
    verdict: 'different',
    reason: 'Different passports',
  })
  assert.equal(apart.verdict, 'different')
  assert.equal((await cluster(id!)).records.length, 1)
  await assert.rejects(
    operations.judgePair(app, registrar, { a, b, verdict: 'same', reason: 'x' }),
    code('collation/judged'),
  )
  const space = await operations.getTruthSpace(app, registrar, {})
  assert.deepEqual(space.labels, { same: 0, different: 1 })

  const anew = started()
  const kept = await founded(anew)
  assert.deepEqual(told(kept), told([...before].filter(([one]) => one !== id)))
  assert.equal((await list('judged', anew)).items.length, 1)
  await operations.revokeCollationStep(anew, reviewer, { number: apart.number, reason: 'Mistaken' })
  assert.deepEqual(told(await founded(anew)), told(before))
  assert.equal((await list('judged', anew)).items.length, 0)
  await assert.rejects(
    operations.revokeCollationStep(anew, reviewer, { number: apart.number, reason: 'Again' }),
    code('collation/not-revocable'),
  )
  // The first process sees that another has written, and begins again from the ledger.
  assert.deepEqual(told(await founded()), told(before))
})

test('an upheld objection separates for good, and the trail keeps why they had stood together', async () => {
  const before = await founded()
  const [id] = [...before.keys()]
  const [a = ''] = before.get(id!)!.split(' ')
  const step = await operations.separateRecords(app, reviewer, {
    id: id!,
    records: [a],
    reason: 'Objection upheld: another person',
  })
  assert.equal(step.kind, 'separate')
  assert.ok(step.evidence[0]!.fields.length > 1)
  assert.deepEqual(step.before[0]?.records.length, 2)
  assert.equal(step.after.length, 2)
  const status = await operations.getCollation(app, registrar, {})
  assert.equal(status.judgements.different, 1)
  assert.ok((await cluster(id!)).trail.some(({ number }) => number === step.number))
  await assert.rejects(
    operations.separateRecords(app, reviewer, { id: id!, records: [a, 'x'], reason: 'x' }),
    code('collation/not-together'),
  )
})

test('records that leave, change or come are followed, one step each', async () => {
  const steps = await operations.listCollationTrail(app, registrar, { limit: 1 })
  const last = steps.items[0]!.number
  base.setDay('2026-03-04')
  await importAll('us-ofac-sdn', 'e2', [
    ...first.slice(1, 39),
    record('40', 39, 'Renamed Altogether'),
    record('99', 70),
  ])
  assert.equal(await followRegisters(app), 3)
  const trail = await operations.listCollationTrail(app, registrar, { limit: 10 })
  assert.deepEqual(
    trail.items
      .filter(({ number }) => number > last)
      .map(({ kind }) => kind)
      .sort(),
    ['add', 'correct', 'withdraw'],
  )
  assert.equal(await followRegisters(app), 0)
})

test('unsure binds nobody and leaves the queue; two at once do not both write', async () => {
  const waiting = (await list('waiting')).items.filter(({ a, b }) => a.key !== b.key)
  assert.ok(waiting.length > 0)
  const { a, b } = waiting[0]!
  const asked = { a: a.key, b: b.key, verdict: 'unsure' as const, reason: 'No second source' }
  await operations.judgePair(app, registrar, asked)
  const after = await list('waiting')
  assert.equal(
    after.items.some((one) => one.a.key === a.key && one.b.key === b.key),
    false,
  )
  assert.equal((await list('unsure')).items.length, 1)

  const other = started()
  await founded(other)
  const verdict = { ...asked, verdict: 'same' as const }
  await operations.judgePair(app, registrar, verdict)
  await assert.rejects(operations.judgePair(other, registrar, verdict), code('collation/judged'))
})

test('a number that a list prints of a person is whole for whoever judges, and masked for everybody else', async () => {
  const overseer = account('overseer')
  const { items } = await operations.listClusters(app, registrar, { q: 'Farid', limit: 10 })
  const both = items.find(({ records }) => records.length === 2)!
  const [a, b] = both.records.map(({ key }) => key) as [string, string]
  for (const [reader, number] of [
    [registrar, 'E12345678'],
    [overseer, '*****5678'],
  ] as const) {
    const pair = await operations.getCollationPair(app, reader, { a, b })
    const told = pair.fields.find(({ field }) => field === 'number')
    assert.deepEqual([told?.left, told?.right], [[number], [number]])
    const shown = await operations.getCluster(app, reader, { id: both.id })
    const values = shown.fields.find(({ field }) => field === 'number')?.values
    assert.deepEqual(values, [{ value: number, records: [a, b] }])
    assert.equal(JSON.stringify([pair, shown]).includes('E12345678'), reader === registrar)
  }
})

test('only those who keep or review registers may', async () => {
  await assert.rejects(operations.getCollation(app, officer, {}), code('access/forbidden'))
  const overseer = account('overseer')
  assert.ok((await operations.getCollation(app, overseer, {})).records > 0)
  await assert.rejects(
    operations.judgePair(app, overseer, { a: 'a', b: 'b', verdict: 'same', reason: 'x' }),
    code('access/forbidden'),
  )
  await assert.rejects(cluster('c-none'), code('collation/no-such-cluster'))
})
