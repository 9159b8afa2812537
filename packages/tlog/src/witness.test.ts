import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  buildLog,
  entries,
  flip,
  logSigner,
  ORIGIN,
  seed,
  storeOf,
  WITNESS,
  witnessSigner,
} from '../test/fixtures.ts'
import { concat, fromUtf8, utf8 } from './bytes.ts'
import { openCheckpoint, parseCheckpoint } from './checkpoint.ts'
import { verifierFor } from './cosignature.ts'
import { consistencyProof } from './merkle.ts'
import { parseNote, signNote } from './note.ts'
import { ed25519Signer } from './note-key.ts'
import { tileHashReader } from './tile-store.ts'
import { addCheckpoint, formatAddCheckpoint, parseAddCheckpoint } from './witness.ts'
import type { WitnessAnswer, WitnessState } from './witness.ts'

const log = await logSigner()
const signer = await witnessSigner()
const logs = [verifierFor(log.key)]
const { files, checkpoints } = await buildLog([entries(0, 300), entries(300, 777)])
const [older, newer] = [checkpoints[0]!, checkpoints[1]!]
const proof = await consistencyProof(tileHashReader(storeOf(files), 777), 300, 777)

const post = (state: WitnessState, body: Uint8Array): Promise<WitnessAnswer> =>
  addCheckpoint(state, body, logs, signer)
const first = formatAddCheckpoint({ oldSize: 0, proof: [], checkpoint: older })
const second = formatAddCheckpoint({ oldSize: 300, proof, checkpoint: newer })
const seen = (await post({}, first)).state!

test('a witness cosigns a first checkpoint and one that extends it', async () => {
  const answer = await post(seen, second)
  assert.equal(answer.status, 200)
  assert.equal(answer.state?.[ORIGIN]?.size, 777)
  const unwitnessed = await signNote(parseNote(newer).text, [log])
  const joined = concat(unwitnessed, utf8(answer.body))
  const opened = await openCheckpoint(joined, [...logs, verifierFor(signer.key)])
  assert.ok(opened.ok)
  assert.deepEqual(
    opened.checkpoint.cosigned.map(({ name }) => name),
    [WITNESS],
  )
})

test('the same checkpoint is cosigned again, and the state stays', async () => {
  const again = formatAddCheckpoint({ oldSize: 300, proof: [], checkpoint: older })
  const answer = await post(seen, again)
  assert.equal(answer.status, 200)
  assert.deepEqual(answer.state, seen)
})

test('each refusal has its status, and none changes the state', async () => {
  const fork = (await buildLog([entries(1000, 1300)])).checkpoints[0]!
  const stranger = await ed25519Signer('else.example', seed(5))
  const impostor = await ed25519Signer(ORIGIN, seed(5))
  const { text } = parseNote(newer)
  const unknown = await signNote(text.replace(ORIGIN, 'else.example'), [stranger])
  const unsigned = await signNote(text, [impostor])
  const bent = proof.with(0, flip(proof[0]!, 3))
  const body = (oldSize: number, hashes: readonly Uint8Array[], checkpoint: Uint8Array) =>
    formatAddCheckpoint({ oldSize, proof: hashes, checkpoint })
  const cases: readonly [string, number, WitnessState, Uint8Array][] = [
    ['not a request', 400, seen, utf8('hello\n')],
    ['no checkpoint', 400, seen, utf8('old 0\n\nhello\n')],
    ['unknown origin', 404, seen, body(300, proof, unknown)],
    ['signed by another key of that name', 403, seen, body(300, proof, unsigned)],
    ['old size above the new one', 400, seen, body(778, [], newer)],
    ['old size is not what was seen', 409, seen, body(200, proof, newer)],
    ['old size claimed though nothing was seen', 409, {}, second],
    ['rollback', 409, (await post(seen, second)).state!, body(300, [], older)],
    ['bent proof', 422, seen, body(300, bent, newer)],
    ['proof missing', 422, seen, body(300, [], newer)],
    ['proof though nothing was seen', 422, {}, body(0, proof, newer)],
    ['same size, other root', 422, seen, body(300, [], fork)],
  ]
  for (const [what, status, state, request] of cases) {
    const answer = await post(state, request)
    assert.equal(answer.status, status, `${what}: ${answer.body}`)
    assert.equal(answer.state, undefined, what)
    assert.ok(!answer.body.includes('—'), `${what}: nothing is signed`)
  }
  const conflict = await post(seen, body(200, proof, newer))
  assert.equal(conflict.contentType, 'text/x.tlog.size')
  assert.equal(conflict.body, '300\n')
})

test('an origin named like an object’s own machinery is just unknown', async () => {
  const odd = await ed25519Signer('constructor', seed(6))
  const text = parseNote(older).text.replace(ORIGIN, 'constructor')
  const request = formatAddCheckpoint({
    oldSize: 0,
    proof: [],
    checkpoint: await signNote(text, [odd]),
  })
  assert.equal((await post({}, request)).status, 404)
  const answer = await addCheckpoint({}, request, [verifierFor(odd.key)], signer)
  assert.equal(answer.status, 200)
  assert.equal(parseCheckpoint(text).size, answer.state?.['constructor']?.size)
})

test('requests read back, and malformed ones are refused', () => {
  assert.deepEqual(parseAddCheckpoint(second), { oldSize: 300, proof, checkpoint: newer })
  const text = fromUtf8(second)
  for (const bad of ['', 'old 1', text.replace('old 300', 'old 0300'), text.replace('old ', '')]) {
    assert.throws(() => parseAddCheckpoint(utf8(bad)), { code: 'witness.form' })
  }
  const hash = new Uint8Array(32)
  const many = { oldSize: 1, proof: Array.from({ length: 64 }, () => hash), checkpoint: newer }
  assert.throws(() => formatAddCheckpoint(many), { code: 'witness.form' })
})
