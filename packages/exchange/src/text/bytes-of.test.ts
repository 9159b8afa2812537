import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { fileFromBytes } from '../formats/source-file.ts'
import { bytesOf } from './bytes-of.ts'
import { latin1Chunks } from './latin1-chunks.ts'

async function text(bytes: Uint8Array): Promise<string> {
  let all = ''
  for await (const chunk of latin1Chunks(bytesOf(fileFromBytes('x', bytes)))) all += chunk
  return Buffer.from(all, 'latin1').toString('utf8')
}

test('gzip is undone, a byte order mark goes, UTF-16 becomes UTF-8', async () => {
  assert.equal(await text(gzipSync('信用')), '信用')
  assert.equal(await text(Buffer.from('\uFEFFa')), 'a')
  assert.equal(await text(Buffer.from('\uFEFF信用', 'utf16le')), '信用')
  assert.equal(await text(new Uint8Array()), '')
})

test('a cut gzip file throws', async () => {
  const whole = gzipSync('x'.repeat(5000))
  await assert.rejects(text(whole.subarray(0, whole.length - 8)))
})
