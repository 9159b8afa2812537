import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError, contract, type OutputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { digestOf, importList, openScreening, operations, type SourceRecord } from '../src/index.ts'
import { shop } from './people.ts'
import { testApp } from './test-app.ts'

const base = await testApp('app_screening_replay')
const view = await openScreening(base)
const app = { ...base, screening: view }

/** A small generator with a seed, so that a failure can be looked at again. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const GIVEN = ['Johannes', 'Ottoline', 'Barnabas', 'Yusuf', 'Mirela', '伟']
const FAMILY = ['Doe', 'Vexley', 'Quillfeather', 'al-Harbi', 'Petrescu', '王']

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

const question = (name: string) =>
  contract.replayScreening.body!.shape.screening.parse({ properties: { name: [name] } })

type Answer = OutputOf<'screenName'>
interface Kept {
  readonly screening: ReturnType<typeof question>
  readonly answer: Answer
}

const kept: Kept[] = []
async function askAll(): Promise<void> {
  for (const name of [
    'Johannes Doe',
    'Otoline Vexley',
    '王伟',
    'Yusuf al Harbi',
    'Barnabas Petrescu',
  ]) {
    const screening = question(name)
    kept.push({
      screening,
      answer: await operations.screenName(app, shop, { ...screening, purpose: 'sale' }),
    })
  }
}

test('whatever became of the lists, an earlier answer is given again to the byte', async () => {
  const random = seeded(20_260_302)
  const one = <T>(items: readonly T[]): T => items[random(items.length)]!
  let records: SourceRecord[] = []
  for (let at = 0; at < 8; at += 1) {
    // Some leave, some come back under the id of another, some are known by another name or birth date.
    records = records.filter(() => random(4) > 0)
    for (let fresh = 0; fresh < 12; fresh += 1) {
      const number = random(30)
      records = records.filter(({ sourceId }) => sourceId !== String(number))
      records.push({
        sourceId: String(number),
        entity: {
          id: random(5) === 0 ? `merged-${number % 3}` : `list-${number}`,
          schema: 'Person',
          properties: {
            name: [`${one(GIVEN)} ${one(FAMILY)}`],
            birthDate: random(2) === 0 ? [String(1950 + random(40))] : [],
          },
        },
        related: [],
        programmes: ['TEST'],
        listedOn: '2020-05-04',
      })
    }
    await edition(`e${at}`, records)
    await askAll()
  }
  assert.ok(new Set(kept.map(({ answer }) => answer.receipt.indexDigest)).size >= 8)
  assert.ok(kept.some(({ answer }) => answer.results.length > 1))
  // In no order of time: each is made from the index of today.
  for (const { screening, answer } of kept.toSorted(() => random(3) - 1)) {
    const again = await operations.replayScreening(app, shop, {
      screening,
      purpose: 'sale',
      receipt: answer.receipt,
    })
    assert.equal(JSON.stringify(again), JSON.stringify(answer))
  }
  assert.equal(view.digests().index, kept.at(-1)?.answer.receipt.indexDigest, 'today is as it was')
})

test('what changed since an act is what two indexes differ in', async () => {
  const [, first] = kept
  const seq = first?.answer.receipt.seq ?? 0
  const changes = await view.changesSince(seq, 1000)
  const then = await view.asOf(seq, first!.answer.receipt.on as PlainDate)
  const found = (text: string) =>
    then.search({ names: [{ text, role: 'name' }] }, { limit: 100, threshold: 0 })
  assert.ok(changes && changes.length > 0)
  for (const { before, now } of changes) {
    assert.notDeepEqual(before, now)
    const name = before?.names[0]?.text
    if (before && name !== undefined)
      assert.ok(
        found(name).hits.some(({ id }) => id === before.id),
        `${before.id} was there`,
      )
    if (now) assert.equal(view.entity(now.id)?.entity.names[0]?.text, now.names[0]?.text)
  }
  assert.equal(await view.changesSince(seq, 1), undefined, 'more than asked for')
})

test('what cannot be made again is refused with what differs', async () => {
  const [{ screening, answer } = kept[0]!] = kept
  const replay = (receipt: Answer['receipt']) =>
    operations.replayScreening(app, shop, { screening, purpose: 'sale', receipt })
  const code = (wanted: string) => (error: unknown) =>
    error instanceof AppError && error.code === wanted
  const { seq: _seq, ...bare } = answer.receipt
  await assert.rejects(replay(bare), code('screening/index-moved'))
  await assert.rejects(
    replay({ ...answer.receipt, indexDigest: 'set-sha256:0' }),
    code('screening/index-moved'),
  )
  await assert.rejects(
    replay({ ...answer.receipt, rulesDigest: 'sha256:0' }),
    code('screening/rules-moved'),
  )
})
