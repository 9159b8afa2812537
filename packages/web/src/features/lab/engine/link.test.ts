import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkedIn, packed, unpacked } from './link.ts'

test('an experiment comes out of a link as it went in', async () => {
  const text = `lab: 1\ntitle: { en: 'A', zh: '联合惩戒' }\n${'policy '.repeat(200)}`
  const link = await packed(text)
  assert.match(link, /^[\w-]+$/)
  assert.ok(link.length < text.length / 2)
  assert.deepEqual(linkedIn(`#e=${link}`), { kind: 'file', packed: link })
  assert.equal(await unpacked(link), text)
})

test('a link that was cut is known for it, and another fragment is none', async () => {
  const link = await packed('lab: 1\n'.repeat(50))
  assert.equal(await unpacked(link.slice(0, -6)), undefined)
  assert.equal(await unpacked('§'), undefined)
  assert.deepEqual(linkedIn('#q=repair'), { kind: 'question', id: 'repair' })
  assert.equal(linkedIn('#main'), undefined)
})
