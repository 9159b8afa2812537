import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { auditLog } from '../src/audit-log.ts'
import { decodeBundle, encodeBundle } from '../src/bundle.ts'
import { parseCheckpoint } from '../src/checkpoint.ts'
import { verifierFor } from '../src/cosignature.ts'
import { inclusionProof } from '../src/merkle.ts'
import { parseNote } from '../src/note.ts'
import { formatVkey } from '../src/note-key.ts'
import { hashLeaf } from '../src/rfc6962.ts'
import { tileHashReader } from '../src/tile-store.ts'
import { formatTlogProof } from '../src/tlog-proof.ts'
import { buildLog, entries, flip, logSigner, storeOf, witnessSigner } from './fixtures.ts'
import type { Files } from './fixtures.ts'

const run = promisify(execFile)
const GOPATH = '/usr/share/gocode'
const SIZE = 3000
const all = entries(0, SIZE)
const [log, witness] = [(await logSigner()).key, (await witnessSigner()).key]
const folder = await mkdtemp(join(tmpdir(), 'tlog-go-'))
after(() => rm(folder, { recursive: true, force: true }))

const verifier = await buildVerifier()
const skip = verifier ? false : 'needs Debian packages golang-go and golang-golang-x-mod-dev'

async function buildVerifier(): Promise<string | undefined> {
  if (!existsSync(join(GOPATH, 'src/golang.org/x/mod/sumdb/tlog'))) return undefined
  const binary = join(folder, 'verify')
  const source = join(import.meta.dirname, '../interop/verify.go')
  const env = { ...process.env, GO111MODULE: 'off', GOFLAGS: '', GOPATH, GOTOOLCHAIN: 'local' }
  try {
    await run('go', ['build', '-o', binary, source], { env })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  return binary
}

async function publish(name: string, files: Files): Promise<string> {
  const dir = join(folder, name)
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), bytes)
  }
  return dir
}

/** What the Go program prints, and whether it was satisfied. */
async function goVerify(dir: string, ...more: readonly string[]): Promise<string> {
  const keys = ['-vkey', formatVkey(log), '-witness', formatVkey(witness)]
  try {
    return (await run(verifier!, ['-dir', dir, ...keys, ...more])).stdout.trim()
  } catch (error) {
    assert.ok(error instanceof Error && 'stdout' in error, String(error))
    assert.equal('code' in error && error.code, 1)
    return String(error.stdout).trim()
  }
}

/** Both verifiers, ours and Go's, on the same log and older checkpoint. */
async function bothVerify(
  name: string,
  files: Files,
  oldCheckpoint: Uint8Array,
): Promise<{ go: string; ours: readonly string[] }> {
  const dir = await publish(name, files)
  await writeFile(join(dir, 'old'), oldCheckpoint)
  const report = await auditLog({
    store: storeOf(files),
    trust: [log, witness].map(verifierFor),
    pinned: [parseCheckpoint(parseNote(oldCheckpoint).text)],
  })
  const ours = report.findings.map(({ code, index }) => `${code} ${index ?? ''}`.trim())
  return { go: await goVerify(dir, '-old', join(dir, 'old')), ours }
}

const { files, checkpoints } = await buildLog([
  all.slice(0, 700),
  all.slice(700, 2048),
  all.slice(2048),
])
const [older, , newest] = checkpoints

test('Go accepts our log: signatures, root, every entry, extension', { skip }, async () => {
  for (const [i, checkpoint] of checkpoints.entries()) {
    const { go, ours } = await bothVerify(`honest-${i}`, files, checkpoint)
    assert.match(go, /^ok size 3000 root /)
    assert.deepEqual(ours, [])
  }
})

test('Go accepts our receipts and builds the same proofs', { skip }, async () => {
  const dir = await publish('receipts', files)
  const read = tileHashReader(storeOf(files), SIZE)
  const path = join(dir, 'receipt.tlog-proof')
  for (const index of [0, 255, 256, 1777, 2047, 2048, 2999]) {
    const proof = await inclusionProof(read, index, SIZE)
    await writeFile(path, formatTlogProof({ index, proof, checkpoint: newest! }))
    assert.match(await goVerify(dir, '-proof', path), /^ok/)
  }
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('index 2999', 'index 2998'))
  assert.match(await goVerify(dir, '-proof', path), /^FAIL receipt/)
})

test('one changed byte is found by both, at the same entry', { skip }, async () => {
  const path = 'tile/entries/006'
  const changed = new Map(files).set(path, flip(files.get(path)!, 300))
  const { go, ours } = await bothVerify('byte', changed, older!)
  assert.match(go, /^FAIL leaf 15\d\d$/)
  assert.deepEqual(ours, [go.replace('FAIL leaf', 'log.entry')])
})

test('a changed tile is found by both', { skip }, async () => {
  const path = 'tile/0/003'
  const changed = new Map(files).set(path, flip(files.get(path)!, 77))
  const { go, ours } = await bothVerify('tile', changed, older!)
  // Go sees that entry and tile disagree; ours also says which of the two is wrong.
  assert.equal(go, 'FAIL leaf 770')
  assert.deepEqual(ours, ['log.tile 770'])
})

test('an entry changed together with its leaf hash is found by both', { skip }, async () => {
  const list = decodeBundle(files.get('tile/entries/003')!).with(2, new Uint8Array(4))
  const tile = files.get('tile/0/003')!.slice()
  tile.set(hashLeaf(list[2]!), 2 * 32)
  const changed = new Map(files).set('tile/entries/003', encodeBundle(list)).set('tile/0/003', tile)
  const { go, ours } = await bothVerify('both', changed, older!)
  assert.equal(go, 'FAIL tile: leaves 768 to 1023 do not lead to the signed root')
  assert.deepEqual(ours, ['log.tile', 'log.root'])
})

test('a dropped entry is found by both, at the same entry', { skip }, async () => {
  const path = 'tile/entries/004'
  const list = decodeBundle(files.get(path)!).toSpliced(33, 1)
  const { go, ours } = await bothVerify(
    'dropped',
    new Map(files).set(path, encodeBundle(list)),
    older!,
  )
  assert.equal(go, 'FAIL leaf 1057')
  assert.deepEqual(ours, ['log.bundle 1057'])
})

test('a rollback is found by both', { skip }, async () => {
  const shorter = (await buildLog([all.slice(0, 2048)])).files
  const { go, ours } = await bothVerify('rollback', shorter, newest!)
  assert.equal(go, 'FAIL rollback: size 2048 after 3000')
  assert.deepEqual(ours, ['log.rollback'])
})

test('a fork is found by both: same size, and longer with another past', { skip }, async () => {
  const other = all.with(100, new Uint8Array(9))
  const same = await bothVerify('fork-same', (await buildLog([other])).files, newest!)
  assert.equal(same.go, 'FAIL fork: two roots for size 3000')
  assert.deepEqual(same.ours, ['log.fork'])
  const longer = await bothVerify('fork-longer', (await buildLog([other])).files, older!)
  assert.equal(longer.go, 'FAIL fork: size 3000 does not extend size 700')
  assert.deepEqual(longer.ours, ['log.fork'])
})

test('a forged signature is found by Go', { skip }, async () => {
  const dir = join(folder, 'forged')
  await cp(await publish('unforged', files), dir, { recursive: true })
  const text = await readFile(join(dir, 'checkpoint'), 'utf8')
  await writeFile(join(dir, 'checkpoint'), text.replace('\n3000\n', '\n2999\n'))
  assert.match(await goVerify(dir), /^FAIL signature/)
})
