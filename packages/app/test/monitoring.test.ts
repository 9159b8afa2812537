import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contract } from '@xinyong/contract'
import {
  digestOf,
  importList,
  openScreening,
  operations,
  screenMonitors,
  type SourceRecord,
} from '../src/index.ts'
import { diffResults } from '../src/screenings/monitoring/diff-results.ts'
import { account, shop } from './people.ts'
import { testApp } from './test-app.ts'

const base = await testApp('app_monitoring')
const view = await openScreening(base)
const app = { ...base, screening: view }
const clerk = account('relying-party', { authority: shop.relyingParty })

/** A small generator with a seed, so that a failure can be looked at again. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
const random = seeded(7)
const one = <T>(items: readonly T[]): T => items[random(items.length)]!

/** Made-up words, so that most people share no word with most others, and some do. */
const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'si', 'to', 'vy', 'zan', 'dor', 'fel', 'gri']
const word = (): string => `${one(syllables)}${one(syllables)}${one(syllables)}`
const FAMILY = Array.from({ length: 300 }, word)
const GIVEN = Array.from({ length: 120 }, word)

const person = (number: number, name = `${one(GIVEN)} ${one(FAMILY)}`): SourceRecord => ({
  sourceId: String(number),
  entity: {
    id: `list-${number}`,
    schema: random(6) === 0 ? 'Organization' : 'Person',
    properties: {
      name: [name],
      birthDate: random(2) === 0 ? [String(1950 + random(40))] : [],
      alias: random(4) === 0 ? [`${one(GIVEN)} ${one(FAMILY)}`] : [],
    },
  },
  related: [],
  programmes: ['TEST'],
  listedOn: '2020-05-04',
})

async function edition(name: string, records: readonly SourceRecord[]): Promise<void> {
  await importList(app, {
    register: 'us-ofac-sdn',
    edition: name,
    digestOf,
    force: true,
    read: async function* () {
      yield* records
    },
  })
  await view.catchUp()
}

async function screenAll(): Promise<number> {
  let screened = 0
  for (let more = true; more;) {
    const turn = await screenMonitors(app)
    screened += turn.screened
    more = turn.more
  }
  return screened
}

const terms = (name: string, reference: string) =>
  contract.createMonitor.body!.parse({
    screening: { properties: { name: [name] }, reference },
    purpose: 'sale',
    until: '2030-01-01',
    queue: false,
  })

const people = new Map(Array.from({ length: 600 }, (_, at) => [at, person(at)]))
const monitors: string[] = []
const asked: string[] = []

/** What a screening of everybody finds that the screening of those touched did not. */
async function missed(): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (const id of monitors) {
    const held = await operations.getMonitor(app, shop, { id })
    const fresh = await operations.screenName(app, shop, { ...held.screening, purpose: 'sale' })
    for (const change of diffResults(held.results, fresh.results)) found.push({ id, change })
  }
  return found
}

test('only those whom a change of the lists can touch are screened again, and nothing is missed', async () => {
  await edition('e0', [...people.values()])
  for (let at = 0; at < 80; at += 1) {
    const listed = people.get(random(600))!.entity.properties['name']![0]!
    const [given = '', family = ''] = listed.split(' ')
    // As listed, with a slip, one word only, or somebody else altogether.
    const name = one([
      listed,
      `${given.slice(1)} ${family}`,
      family,
      `${one(GIVEN)} ${one(FAMILY)}`,
    ])
    const saved = await operations.createMonitor(app, shop, terms(name, `c-${at}`))
    monitors.push(saved.id)
    asked.push(name)
  }
  assert.equal(await screenAll(), 80, 'the first sweep screens everybody')
  assert.equal(await screenAll(), 0)

  let [total, alerts] = [0, 0]
  for (let at = 1; at <= 12; at += 1) {
    for (const how of ['gone', 'other', 'alike', 'same family'] as const) {
      const number = random(600)
      const [given, family] = one(asked).split(' ')
      people.delete(number)
      if (how === 'other') people.set(number, person(number))
      if (how === 'alike') people.set(number, person(number, `${given} ${family ?? ''}`))
      if (how === 'same family')
        people.set(number, person(number, `${one(GIVEN)} ${family ?? given}`))
    }
    await edition(`e${at}`, [...people.values()])
    total += await screenAll()
    assert.deepEqual(await missed(), [], `edition ${at}`)
  }
  ;({ length: alerts } = (await operations.listAlerts(app, shop, { limit: 200 })).items)
  assert.ok(total > 0 && total < 12 * 80 * 0.75, `${total} of ${12 * 80} were screened`)
  assert.ok(alerts > 0)
})

test('a list that grew much has everybody screened', async () => {
  for (let at = 0; at < 20; at += 1) people.set(1000 + at, person(1000 + at))
  await edition('grown', [...people.values()])
  assert.equal(await screenAll(), 80)
  assert.deepEqual(await missed(), [])
})

test('a decision of the party’s own people is followed without an alarm; taken back, the match returns as new', async () => {
  const [listed] = people.values()
  const name = listed!.entity.properties['name']![0]!
  const saved = await operations.createMonitor(app, shop, terms(name, 'c-own'))
  await screenAll()
  const alertsNow = async () =>
    (await operations.listAlerts(app, shop, { monitor: saved.id, limit: 50 })).items.map(
      ({ kind, entity }) => [kind, entity],
    )
  const before = await alertsNow()
  const { id, entity } = await operations.queueMatch(app, shop, {
    screening: saved.screening,
    entity: listed!.entity.id,
    purpose: 'sale',
  })
  const { decision } = await operations.decideMatch(app, clerk, {
    id,
    expectedVersion: 1,
    verdict: 'not-same',
    reason: 'Another.',
  })
  assert.equal(await screenAll(), 1, 'the one it is about, and nobody else')
  const held = await operations.getMonitor(app, shop, { id: saved.id })
  assert.ok(!held.results.some((result) => result.id === entity))
  assert.deepEqual(await alertsNow(), before)
  await operations.revokeJudgement(app, clerk, { id: decision!.judgement!, reason: 'A slip.' })
  assert.equal(await screenAll(), 1)
  assert.deepEqual((await alertsNow())[0], ['new', entity])
})
