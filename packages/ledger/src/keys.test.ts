import assert from 'node:assert/strict'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Identifier } from '@xinyong/identity'
import { scratchDir } from './embedded/testing/scratch.ts'
import { identifierKeys, keyBytes } from './keys.ts'

test('a key is made once, privately, and is the same for everyone who asks at once', async (t) => {
  const dataDir = await scratchDir(t)
  const all = await Promise.all(Array.from({ length: 8 }, () => keyBytes(dataDir, 'log')))
  assert.equal(new Set(all.map((key) => Buffer.from(key).toString('hex'))).size, 1)
  assert.equal(all[0]?.length, 32)
  assert.deepEqual(await keyBytes(dataDir, 'log'), all[0])
  assert.notDeepEqual(await keyBytes(dataDir, 'sessions'), all[0])
  if (process.platform === 'win32') return
  assert.equal((await stat(join(dataDir, 'keys', 'log.key'))).mode & 0o777, 0o600)
  assert.equal((await stat(join(dataDir, 'keys'))).mode & 0o777, 0o700)
})

test('a damaged key is refused by name and left as it is', async (t) => {
  const dataDir = await scratchDir(t)
  await keyBytes(dataDir, 'log')
  const file = join(dataDir, 'keys', 'log.key')
  await writeFile(file, 'abc')
  await assert.rejects(keyBytes(dataDir, 'log'), { code: 'ledger/key-malformed', params: { file } })
  assert.equal(await readFile(file, 'utf8'), 'abc')
})

test('identifiers hash under the register’s own key', async (t) => {
  const identifier = 'xx.test:1' as Identifier
  const [one, other] = [await scratchDir(t), await scratchDir(t)]
  const key = (await identifierKeys(one)).keyOf(identifier)
  assert.match(key, /^[\w-]{32}$/)
  assert.equal((await identifierKeys(one)).keyOf(identifier), key)
  assert.notEqual((await identifierKeys(other)).keyOf(identifier), key)
})
