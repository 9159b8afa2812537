import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  buildLog,
  entries,
  entryOf,
  flip,
  logSigner,
  storeOf,
  witnessSigner,
} from '../test/fixtures.ts'
import { fromUtf8, utf8 } from './bytes.ts'
import { inclusionProof } from './merkle.ts'
import { formatVkey } from './note-key.ts'
import { parsePolicy } from './parse-policy.ts'
import { tileHashReader } from './tile-store.ts'
import { formatTlogProof, parseTlogProof, verifyTlogProof } from './tlog-proof.ts'

const SIZE = 500
const INDEX = 261
const { files, checkpoints } = await buildLog([entries(0, SIZE)])
const checkpoint = checkpoints[0]!
const proof = await inclusionProof(tileHashReader(storeOf(files), SIZE), INDEX, SIZE)
const receipt = formatTlogProof({ index: INDEX, proof, checkpoint })
const [log, witness] = [await logSigner(), await witnessSigner()]
const policy = parsePolicy(
  `log ${formatVkey(log.key)}\nwitness w ${formatVkey(witness.key)}\nquorum w\n`,
)

test('a receipt has the form of the specification and verifies offline', async () => {
  const lines = fromUtf8(receipt).split('\n')
  assert.equal(lines[0], 'c2sp.org/tlog-proof@v1')
  assert.equal(lines[1], `index ${INDEX}`)
  assert.equal(lines.indexOf(''), 2 + proof.length)
  assert.ok(fromUtf8(receipt).endsWith(`\n\n${fromUtf8(checkpoint)}`))
  const verdict = await verifyTlogProof(receipt, entryOf(INDEX), policy)
  assert.ok(verdict.ok)
  assert.equal(verdict.index, INDEX)
  assert.deepEqual(verdict.witnessed, ['w'])
})

test('receipts read back, with extra data and without', () => {
  assert.deepEqual(parseTlogProof(receipt), { index: INDEX, proof, checkpoint })
  const extra = Uint8Array.of(0, 255, 10)
  const parts = { index: 0, proof: [], checkpoint, extra }
  assert.deepEqual(parseTlogProof(formatTlogProof(parts)), parts)
})

test('another entry is refused, and so is every change of a byte', async () => {
  const other = await verifyTlogProof(receipt, entryOf(INDEX + 1), policy)
  assert.equal(other.ok || other.code, 'merkle.root')
  for (let at = 0; at < receipt.length; at++) {
    const verdict = await verifyTlogProof(flip(receipt, at), entryOf(INDEX), policy)
    assert.equal(verdict.ok, false, `byte ${at}`)
  }
})

test('a receipt without the quorum is refused', async () => {
  const text = fromUtf8(receipt)
  const unwitnessed = utf8(text.slice(0, text.lastIndexOf('— ')))
  const verdict = await verifyTlogProof(unwitnessed, entryOf(INDEX), policy)
  assert.equal(verdict.ok || verdict.code, 'policy.quorum')
})

test('malformed receipts are refused by name, arbitrary bytes without throwing', async () => {
  const text = fromUtf8(receipt)
  for (const bad of [
    text.replace('@v1', '@v2'),
    text.replace(`index ${INDEX}`, `index 0${INDEX}`),
    text.replace(`index ${INDEX}\n`, ''),
    text.replace('\n\n', `\n${`${'A'.repeat(43)}=\n`.repeat(64)}\n`),
    text.replace('\n\n', '\nAAAA\n\n'),
  ]) {
    assert.throws(() => parseTlogProof(utf8(bad)), { code: 'proof.form' })
  }
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      assert.equal((await verifyTlogProof(bytes, bytes, policy)).ok, false)
    }),
  )
})
