import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  flip,
  logSigner,
  ORIGIN,
  seed,
  WITNESS,
  WITNESSED_AT,
  witnessSigner,
} from '../test/fixtures.ts'
import { concat, fromBase64, fromUtf8, toBase64, utf8 } from './bytes.ts'
import { formatCheckpoint, openCheckpoint, parseCheckpoint } from './checkpoint.ts'
import { cosignatureSigner, verifierFor } from './cosignature.ts'
import { ed25519FromSeed } from './ed25519.ts'
import { openNote, parseNote, signNote } from './note.ts'
import { ed25519Signer, formatVkey, noteKey, parseVkey } from './note-key.ts'

const log = await logSigner()
const witness = await witnessSigner()
const [logKey, witnessKey] = [verifierFor(log.key), verifierFor(witness.key)]
const text = formatCheckpoint({ origin: ORIGIN, size: 7, root: seed(9) })

test('a note opens with either key, and the unknown signature is passed over', async () => {
  const note = await signNote(text, [log, witness])
  for (const verifiers of [[logKey], [witnessKey], [logKey, witnessKey]]) {
    const opened = await openNote(note, verifiers)
    assert.ok(opened.ok)
    assert.deepEqual(
      opened.note.verified.map(({ key }) => key.name),
      verifiers.map(({ key }) => key.name),
    )
  }
})

test('a note without a trusted signature, or with a false one of a trusted key, is refused', async () => {
  const other = verifierFor((await ed25519Signer('else.example', seed(3))).key)
  const note = await signNote(text, [log, witness])
  const unsigned = await openNote(note, [other])
  assert.equal(unsigned.ok || unsigned.code, 'note.unsigned')
  // Same name and id, so the key is known; the text differs, so the signature is false.
  const lines = fromUtf8(note).split('\n\n')[1]!
  const forged = utf8(`${text.replace('\n7\n', '\n8\n')}\n${lines}`)
  const refused = await openNote(forged, [witnessKey])
  assert.equal(refused.ok || refused.code, 'note.signature')
})

test('a known key’s false signature condemns the note though another one is good', async () => {
  const good = fromUtf8(await signNote(text, [log]))
  const bad = fromUtf8(await signNote(text.replace('\n7\n', '\n6\n'), [witness])).split('\n\n')[1]!
  const refused = await openNote(utf8(good + bad), [logKey, witnessKey])
  assert.equal(refused.ok || refused.code, 'note.signature')
  assert.ok((await openNote(utf8(good + bad), [logKey])).ok)
})

test('a changed byte anywhere in a note never yields another text', async () => {
  const note = await signNote(text, [log])
  for (let at = 0; at < note.length; at++) {
    const opened = await openNote(flip(note, at), [logKey])
    assert.equal(opened.ok, false, `byte ${at}`)
  }
})

test('arbitrary bytes are refused without throwing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      assert.equal((await openNote(bytes, [logKey])).ok, false)
      const tail = concat(utf8(text), utf8('\n'), bytes)
      assert.equal((await openCheckpoint(tail, [logKey])).ok, false)
    }),
  )
})

test('sixteen signatures and more are read, a hundred and one are not', async () => {
  const line = fromUtf8(await signNote(text, [log])).split('\n\n')[1]!
  assert.ok((await openNote(utf8(`${text}\n${line.repeat(100)}`), [logKey])).ok)
  const many = await openNote(utf8(`${text}\n${line.repeat(101)}`), [logKey])
  assert.equal(many.ok || many.code, 'note.size')
})

test('the text ends at the last empty line', async () => {
  const poem = 'one\n\ntwo\n\n'
  const note = await signNote(poem, [log])
  assert.equal(parseNote(note).text, poem)
  assert.ok((await openNote(note, [logKey])).ok)
})

test('texts with control characters or without a last newline are not signed', async () => {
  await assert.rejects(signNote('a\tb\n', [log]), { code: 'note.form' })
  await assert.rejects(signNote('ab', [log]), { code: 'note.form' })
})

test('verifier keys read back, and one whose id is not its own is refused', () => {
  const vkey = formatVkey(log.key)
  assert.deepEqual(parseVkey(vkey), log.key)
  const id = vkey.split('+')[1]!
  assert.throws(() => parseVkey(vkey.replace(id, '00000000')), { code: 'note.key' })
  assert.throws(() => parseVkey('a b+00000000+AQ=='), { code: 'note.key' })
  assert.throws(() => noteKey('a+b', 1, seed(0)), { code: 'note.key' })
  assert.throws(() => verifierFor(noteKey('a', 6, seed(0))), { code: 'note.key' })
})

test('a public key that is no curve point verifies nothing', async () => {
  const nowhere = verifierFor(noteKey(ORIGIN, 1, seed(0xff)))
  const sig = toBase64(
    concat(Uint8Array.from(Buffer.from(nowhere.key.id, 'hex')), new Uint8Array(64)),
  )
  const opened = await openNote(utf8(`${text}\n— ${ORIGIN} ${sig}\n`), [nowhere])
  assert.equal(opened.ok || opened.code, 'note.signature')
})

test('a checkpoint opens with the witness’s time, and only with a key of its origin', async () => {
  const opened = await openCheckpoint(await signNote(text, [log, witness]), [logKey, witnessKey])
  assert.ok(opened.ok)
  assert.equal(opened.checkpoint.size, 7)
  assert.deepEqual(opened.checkpoint.cosigned, [
    { name: WITNESS, keyId: witness.key.id, time: WITNESSED_AT },
  ])
  const alone = await openCheckpoint(await signNote(text, [witness]), [logKey, witnessKey])
  assert.equal(alone.ok || alone.code, 'checkpoint.origin')
  const foreign = await signNote(text.replace(ORIGIN, 'else.example'), [log])
  const refused = await openCheckpoint(foreign, [logKey])
  assert.equal(refused.ok || refused.code, 'checkpoint.origin')
})

test('malformed checkpoints are refused', () => {
  const root = toBase64(seed(9))
  for (const bad of [
    `${ORIGIN}\n07\n${root}\n`,
    `${ORIGIN}\n-7\n${root}\n`,
    `${ORIGIN}\n9007199254740993\n${root}\n`,
    `${ORIGIN}\n7\n${root}`,
    `${ORIGIN}\n7\n${root}\n\n`,
    `${ORIGIN}\n7\n${toBase64(new Uint8Array(31))}\n`,
    `\n7\n${root}\n`,
    `${ORIGIN}\n7\n`,
  ]) {
    assert.throws(() => parseCheckpoint(bad), { code: 'checkpoint.form' }, JSON.stringify(bad))
  }
  assert.throws(() => parseCheckpoint(`${ORIGIN}\n7\n${root.replace(/.=$/, '')}\n`))
  assert.deepEqual(parseCheckpoint(`${text}more\n`).extensions, ['more'])
})

test('base64 has one spelling', () => {
  for (const bad of ['AQ', 'AQ=', 'AR==', 'A Q==', '-_8=', 'AQ==\n']) {
    assert.throws(() => fromBase64(bad), { code: 'bytes.base64' }, bad)
  }
})

test('a cosignature needs a time, and its time is signed', async () => {
  await assert.rejects(cosignatureSigner(WITNESS, seed(2), 1.5), { code: 'cosignature.time' })
  const signature = await witness.sign(text)
  assert.equal(await witnessKey.verify(text, signature), true)
  for (const at of [0, 7, 8, 71]) {
    assert.equal(await witnessKey.verify(text, flip(signature, at)), false)
  }
  assert.equal(await witnessKey.verify(text, signature.slice(1)), false)
})

test('two trusted keys that share name and id make a note unreadable, not a guess', async () => {
  const opened = await openNote(await signNote(text, [log]), [logKey, verifierFor(log.key)])
  assert.equal(opened.ok || opened.code, 'note.key')
})

test('a cosignature under the log’s own name is no signature of the log', async () => {
  const namesake = await cosignatureSigner(ORIGIN, seed(8), WITNESSED_AT)
  const opened = await openCheckpoint(await signNote(text, [namesake]), [verifierFor(namesake.key)])
  assert.equal(opened.ok || opened.code, 'checkpoint.origin')
})

test('a cosignature beyond the year that fits 63 bits is false, though correctly signed', async () => {
  const { sign } = await ed25519FromSeed(seed(2))
  const stamped = async (time: bigint): Promise<Uint8Array> => {
    const stamp = new Uint8Array(8)
    new DataView(stamp.buffer).setBigUint64(0, time)
    return concat(stamp, await sign(utf8(`cosignature/v1\ntime ${time}\n${text}`)))
  }
  assert.equal(await witnessKey.verify(text, await stamped((1n << 63n) - 1n)), true)
  assert.equal(await witnessKey.verify(text, await stamped(1n << 63n)), false)
})
