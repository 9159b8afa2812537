import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPasswordHasher } from './passwords.ts'

const quick = createPasswordHasher({ logN: 8, r: 8, p: 1 })

test('a password verifies against its own hash, and each hash has its own salt', async () => {
  const [one, two] = await Promise.all([quick.hash('correct horse'), quick.hash('correct horse')])
  assert.notEqual(one, two)
  assert.match(one, /^scrypt\$8\$8\$1\$/)
  assert.equal(await quick.verify('correct horse', one), true)
  assert.equal(await quick.verify('correct horsf', one), false)
})

test('the same password typed on another system is the same', async () => {
  const hash = await quick.hash('\u00e9t\u00e9 \uff11')
  assert.equal(await quick.verify('e\u0301te\u0301 1', hash), true)
})

test('parameters are read from the hash, so a raised cost leaves old passwords valid', async () => {
  const dearer = createPasswordHasher({ logN: 9, r: 8, p: 1 })
  assert.equal(await dearer.verify('x'.repeat(12), await quick.hash('x'.repeat(12))), true)
})

test('what is no hash never verifies', async () => {
  for (const hash of ['', 'plain', 'scrypt$8$8$1$AA==$AA=='])
    assert.equal(await quick.verify('', hash), false)
})
