import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createNameIndex, entityOf, indexDigest, putEntity } from '@xinyong/screening'
import { snapshotFile } from './snapshot-file.ts'

const folder = await mkdtemp(join(tmpdir(), 'xinyong-snapshot-'))
after(() => rm(folder, { recursive: true, force: true }))

const index = createNameIndex()
for (const n of [1, 2, 3])
  putEntity(
    index,
    entityOf({ id: `e${n}`, schema: 'Person', names: [{ text: `Quill ${n}`, role: 'name' }] }),
  )
const meta = { seq: 7, sign: 's', packs: 'p' }
const file = snapshotFile(folder)
const path = join(folder, 'screening/index.snapshot')

test('what is written is read; what does not fit, is damaged or was discarded is not', async () => {
  assert.equal(await file.read(async () => true), undefined)
  await file.write(index, meta)
  const read = await file.read(async (found) => found.seq === 7)
  assert.deepEqual([read?.meta, read && indexDigest(read.index)], [meta, indexDigest(index)])
  assert.equal(await file.read(async () => false), undefined)
  const bytes = await readFile(path)
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  await writeFile(path, bytes)
  assert.equal(await file.read(async () => true), undefined)
  await truncate(path, 100)
  assert.equal(await file.read(async () => true), undefined)
  await file.write(index, meta)
  await file.discard()
  assert.equal(await file.read(async () => true), undefined)
})
