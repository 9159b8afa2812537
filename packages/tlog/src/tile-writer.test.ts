import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { buildLog, entries, flip, storeOf } from '../test/fixtures.ts'
import type { Files } from '../test/fixtures.ts'
import { oracleLeaf, oracleRoot } from '../test/oracle.ts'
import { decodeBundle, encodeBundle } from './bundle.ts'
import { consistencyProof, inclusionProof, treeRoot } from './merkle.ts'
import { parseTilePath, tilePath, TILE_WIDTH, tileWidthAt } from './tile-path.ts'
import { tileHashReader } from './tile-store.ts'
import { openTileWriter, resumeTileWriter } from './tile-writer.ts'
import { verifyConsistency, verifyInclusion } from './verify-proof.ts'

test('a tree of 70,000 entries has the files the format’s own example counts', () => {
  const paths = openTileWriter()
    .append(Array.from({ length: 70_000 }, () => new Uint8Array(1)))
    .map(({ path }) => path)
  const at = (level: number | 'entries'): readonly string[] =>
    paths.filter((path) => path.startsWith(`tile/${level}/`))
  assert.equal(at(0).length, 274)
  assert.ok(at(0).includes('tile/0/273.p/112'))
  assert.equal(at('entries').length, 274)
  assert.deepEqual(at(1), ['tile/1/000', 'tile/1/001.p/17'])
  assert.deepEqual(at(2), ['tile/2/000.p/1'])
  assert.equal(new Set(paths).size, 551)
})

test('full files do not depend on how the entries were batched, nor on restarts', async () => {
  const all = entries(0, 700)
  const leaves = all.map(oracleLeaf)
  const whole = await buildLog([all])
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), async (cuts) => {
      const files: Files = new Map()
      let writer = openTileWriter()
      const append = async (upTo: number): Promise<void> => {
        const from = writer.size
        for (const { path, bytes } of writer.append(all.slice(from, upTo))) {
          const { level, index, width } = parseTilePath(path)
          assert.equal(width, tileWidthAt(level, index, upTo), `${path} at size ${upTo}`)
          const before = files.get(path)
          assert.ok(!before, `${path} is written once`)
          files.set(path, bytes)
        }
        assert.deepEqual(writer.root(), oracleRoot(leaves.slice(0, upTo)))
        writer = await resumeTileWriter(storeOf(files), upTo)
        assert.deepEqual(writer.root(), oracleRoot(leaves.slice(0, upTo)))
      }
      for (const cut of cuts) await append(Math.min(all.length, writer.size + cut))
      await append(all.length)
      for (const [path, bytes] of whole.files) {
        if (path !== 'checkpoint') assert.deepEqual(files.get(path), bytes, path)
      }
    }),
    { numRuns: 12 },
  )
})

test('proofs read from tiles verify, also when partial tiles gave way to full ones', async () => {
  const all = entries(0, 600)
  const leaves = all.map(oracleLeaf)
  const sizes = [1, 2, 255, 256, 257, 300, 512, 600]
  const { files } = await buildLog(sizes.map((size, i) => all.slice(sizes[i - 1] ?? 0, size)))
  for (const path of files.keys()) {
    const id = path === 'checkpoint' ? undefined : parseTilePath(path)
    if (id && files.has(tilePath({ ...id, width: TILE_WIDTH })) && id.width < TILE_WIDTH) {
      files.delete(path)
    }
  }
  for (const size of sizes) {
    const read = tileHashReader(storeOf(files), size)
    const root = oracleRoot(leaves.slice(0, size))
    assert.deepEqual(await treeRoot(read, size), root)
    for (let index = 0; index < size; index += 7) {
      const proof = await inclusionProof(read, index, size)
      const claim = { index, size, leafHash: leaves[index]!, root, proof }
      assert.equal(verifyInclusion(claim).ok, true)
    }
    for (let oldSize = 1; oldSize < size; oldSize += 13) {
      const proof = await consistencyProof(read, oldSize, size)
      const oldRoot = oracleRoot(leaves.slice(0, oldSize))
      assert.equal(verifyConsistency({ oldSize, oldRoot, size, root, proof }).ok, true)
    }
  }
})

test('resuming on damaged or missing edge files is refused by name', async () => {
  const { files } = await buildLog([entries(0, 300)])
  const without = (path: string): Files => new Map([...files].filter(([at]) => at !== path))
  const damaged = (path: string, at: number): Files =>
    new Map(files).set(path, flip(files.get(path)!, at))
  const resume = (changed: Files): Promise<unknown> => resumeTileWriter(storeOf(changed), 300)
  await assert.rejects(resume(without('tile/0/001.p/44')), { code: 'tile.missing' })
  await assert.rejects(resume(without('tile/1/000.p/1')), { code: 'tile.missing' })
  await assert.rejects(resume(without('tile/entries/001.p/44')), { code: 'tile.missing' })
  await assert.rejects(resume(damaged('tile/entries/001.p/44', 9)), { code: 'tile.entry' })
  await assert.rejects(resume(damaged('tile/0/001.p/44', 40)), { code: 'tile.entry' })
})

test('an entry too long for its length field is refused and nothing is appended', () => {
  const writer = openTileWriter()
  const long = new Uint8Array(65_536)
  assert.throws(() => writer.append([new Uint8Array(3), long]), { code: 'entry.length' })
  assert.equal(writer.size, 0)
  const [bundle] = writer.append([new Uint8Array(65_535)])
  assert.equal(decodeBundle(bundle!.bytes)[0]!.length, 65_535)
})

test('bundles read back; a length past the end is refused', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 600 })), (list) => {
      assert.deepEqual(decodeBundle(encodeBundle(list)), list)
    }),
  )
  for (const bad of [[0], [0, 1], [0, 1, 7, 0], [1, 0, 3]]) {
    assert.throws(() => decodeBundle(Uint8Array.from(bad)), { code: 'bundle.form' })
  }
})

test('one tile has one path', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constant('entries' as const), fc.integer({ min: 0, max: 63 })),
      fc.maxSafeNat(),
      fc.integer({ min: 1, max: 256 }),
      (level, index, width) => {
        assert.deepEqual(parseTilePath(tilePath({ level, index, width })), { level, index, width })
      },
    ),
  )
})
