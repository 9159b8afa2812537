import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, facts, permit, question, register } from '../test/fixtures.ts'
import { checkSubject } from './check-subject.ts'
import type { EntryFacts } from './model.ts'
import { createResolver } from './resolver.ts'
import { createStandingIndex } from './standing-index.ts'

const rules = register()
const rulesOn = (pack: string) => (pack === 'list' ? rules : undefined)

test('an entry is found under every key of its subject until it is removed', () => {
  const index = createStandingIndex(rulesOn)
  index.put(facts(), ['k1', 'k2'])
  for (const key of ['k1', 'k2']) assert.equal(index.check(question(), [key]).decision, 'deny')
  assert.equal(index.check(question(), ['k1', 'k2']).reasons.length, 1)
  assert.equal(index.check(question(), ['k3']).decision, 'permit')
  assert.equal(index.remove('e1'), true)
  assert.equal(index.remove('e1'), false)
  assert.equal(index.check(question(), ['k1', 'k2']).decision, 'permit')
  assert.equal(index.size, 0)
})

test('an update replaces what was there, keys included', () => {
  const index = createStandingIndex(rulesOn)
  index.put(facts(), ['k1'])
  index.put(facts({ tokens: [permit('2020-03-01')] }), ['k2'])
  assert.equal(index.size, 1)
  assert.equal(index.check(question(), ['k1']).decision, 'permit')
  assert.deepEqual(index.check(question(), ['k2']).redeem, [{ entry: 'e1', token: 't1' }])
  index.put(facts({ to: day('2020-01-31') }), ['k2'])
  assert.equal(index.check(question(), ['k2']).decision, 'permit')
  assert.equal(index.check(question({ on: day('2020-01-30') }), ['k2']).decision, 'deny')
})

test('an entry whose pack is not loaded is not passed over in silence', () => {
  const index = createStandingIndex(rulesOn)
  index.put(facts({ pack: 'gone' }), ['k1'])
  const answer = index.check(question(), ['k1'])
  assert.equal(answer.decision, 'stale')
  assert.deepEqual(answer.stale, ['gone'])
})

test('what a scheme means is resolved once for a pack, a ground and a day', () => {
  let asked = 0
  const resolve = createResolver((pack) => {
    asked += 1
    return rulesOn(pack)
  })
  for (let index = 0; index < 10; index += 1) resolve(facts({ id: `e${index}` }), day('2020-02-01'))
  assert.equal(asked, 1)
  resolve(facts(), day('2020-02-02'))
  assert.equal(asked, 2)
})

const keys = fc.constantFrom('a', 'b', 'c')
const change = fc.record({
  id: fc.constantFrom('e1', 'e2', 'e3', 'e4'),
  keys: fc.array(keys, { minLength: 1, maxLength: 3 }),
  from: fc.constantFrom(day('2020-01-10'), day('2020-02-10')),
  to: fc.constantFrom(undefined, day('2020-01-20'), day('2020-03-01')),
  gone: fc.boolean(),
})

test('after any changes the index answers as a plain list of the entries would', () => {
  const resolve = createResolver(rulesOn)
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), keys, (changes, key) => {
      const index = createStandingIndex(rulesOn)
      const plain = new Map<string, { entry: EntryFacts; keys: readonly string[] }>()
      for (const { id, keys: own, from, to, gone } of changes) {
        if (gone) {
          assert.equal(index.remove(id), plain.delete(id))
          continue
        }
        const entry = facts({ id, from, ...(to === undefined ? {} : { to }) })
        index.put(entry, own)
        plain.set(id, { entry, keys: own })
      }
      assert.equal(index.size, plain.size)
      for (const on of ['2020-01-09', '2020-01-15', '2020-02-15', '2020-03-01'].map(day)) {
        const expected = [...plain.values()]
          .filter((one) => one.keys.includes(key))
          .flatMap(({ entry }) => {
            const scheme = resolve(entry, on)
            return scheme === undefined ? [] : [{ entry, scheme }]
          })
        const [got, want] = [
          index.check(question({ on }), [key]),
          checkSubject(question({ on }), expected),
        ]
        assert.equal(got.decision, want.decision)
        assert.deepEqual(
          got.reasons.map(({ entry }) => entry).toSorted(),
          want.reasons.map(({ entry }) => entry).toSorted(),
        )
      }
    }),
  )
})
