import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PlainDate } from '@xinyong/identity'
import { canonicalJson, ed25519Signer, formatVkey } from '@xinyong/tlog'
import { verifyFeed, type Feed } from './feed.ts'
import { acknowledged, applyFeed, dropExpired, emptyReplica, type Replica } from './replica.ts'

const signer = await ed25519Signer('register.example/feed', new Uint8Array(32).fill(7))
const key = formatVkey(signer.key)
const note = { en: 'n', zh: 'n' }

async function feed(more: Partial<Feed> = {}): Promise<Feed> {
  const told = {
    format: 'xinyong-feed/1' as const,
    agreement: 'a1',
    kind: 'snapshot' as const,
    purpose: 'luxury-sale',
    since: 0,
    to: 10,
    more: false,
    at: '2026-05-04T00:00:00.000Z',
    items: [],
    note,
    ...more,
  }
  const value = Buffer.from(await signer.sign(canonicalJson(told))).toString('base64')
  return { ...told, signature: { algorithm: 'ed25519', key, value } }
}

const item = (entry: string, expires: string, more: object = {}): Feed['items'][number] => ({
  entry,
  seq: 1,
  change: 'put',
  state: 'in-force',
  expires,
  fields: { until: expires },
  ...more,
})

const on = (day: string) => day as PlainDate
const applied = (before: Replica, given: Feed, today: string): Replica => {
  const result = applyFeed(before, given, on(today))
  assert.ok(result.ok)
  return result.replica
}

test('a feed is believed only with the signature of the expected key over all of it', async () => {
  const given = await feed({ items: [item('e1', '2026-06-01')] })
  assert.equal(await verifyFeed(given, key), undefined)
  assert.equal(await verifyFeed({ ...given, to: 11 }, key), 'signature')
  assert.equal(await verifyFeed({ ...given, items: [item('e1', '2099-01-01')] }, key), 'signature')
  const other = await ed25519Signer('register.example/feed', new Uint8Array(32).fill(8))
  assert.equal(await verifyFeed(given, formatVkey(other.key)), 'other-key')
})

test('a delta deletes, tells what to acknowledge, and leaves no gap', async () => {
  const first = applied(
    emptyReplica('a1'),
    await feed({ items: [item('e1', '2026-06-01'), item('e2', '2026-06-01')] }),
    '2026-05-04',
  )
  assert.deepEqual([...first.items.keys()], ['e1', 'e2'])
  const gone = item('e1', '2026-05-05', { change: 'delete', state: 'annulled', deletion: 'd1' })
  const delta = await feed({ kind: 'delta', since: 10, to: 12, items: [gone] })
  const second = applied(first, delta, '2026-05-05')
  assert.deepEqual(
    [[...second.items.keys()], second.seq, second.toAcknowledge],
    [['e2'], 12, ['d1']],
  )
  assert.deepEqual(acknowledged(second, 'd1').toAcknowledge, [])
  const late = applyFeed(second, delta, on('2026-05-05'))
  assert.deepEqual(late, { ok: false, refusal: 'gap' })
  const foreign = applyFeed(second, await feed({ agreement: 'a2' }), on('2026-05-05'))
  assert.deepEqual(foreign, { ok: false, refusal: 'other-agreement' })
})

test('nothing is ever kept on or after its last day, whatever was given and when', async () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-05-${String(n).padStart(2, '0')}`)
  const given = await feed()
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), day)),
      day,
      day,
      (rows, one, two) => {
        const [today, later] = [one, two].toSorted() as [string, string]
        const items = rows.map(([entry, expires]) => item(entry, expires))
        const replica = applied(emptyReplica('a1'), { ...given, items }, today)
        for (const { expires } of replica.items.values()) assert.ok(today < expires)
        for (const { expires } of dropExpired(replica, on(later)).items.values())
          assert.ok(later < expires)
      },
    ),
  )
})
