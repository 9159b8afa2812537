import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  buildLog,
  entries,
  flip,
  logSigner,
  signedCheckpoint,
  storeOf,
  witnessSigner,
} from '../test/fixtures.ts'
import type { Files } from '../test/fixtures.ts'
import type { Finding } from './audit-leaves.ts'
import { auditLog } from './audit-log.ts'
import type { AuditOptions, AuditProgress, AuditReport } from './audit-log.ts'
import { decodeBundle, encodeBundle } from './bundle.ts'
import { parseCheckpoint } from './checkpoint.ts'
import type { Checkpoint } from './checkpoint.ts'
import { verifierFor } from './cosignature.ts'
import { parseNote } from './note.ts'
import { formatVkey } from './note-key.ts'
import { parsePolicy } from './parse-policy.ts'
import { hashLeaf } from './rfc6962.ts'
import { verifyExtension } from './verify-extension.ts'

const SIZE = 1100
const [log, witness] = [(await logSigner()).key, (await witnessSigner()).key]
const trust = [log, witness].map(verifierFor)
const policy = parsePolicy(`log ${formatVkey(log)}\nwitness w ${formatVkey(witness)}\nquorum w\n`)
const all = entries(0, SIZE)
const { files, checkpoints } = await buildLog([
  all.slice(0, 300),
  all.slice(300, 768),
  all.slice(768),
])
const heads: readonly Checkpoint[] = checkpoints.map((bytes) =>
  parseCheckpoint(parseNote(bytes).text),
)
const needed = (await buildLog([all])).files

function audit(changed: Files, more: Partial<AuditOptions> = {}): Promise<AuditReport> {
  return auditLog({ store: storeOf(changed), trust, pinned: heads, ...more })
}

function changed(path: string, bytes: Uint8Array | undefined): Files {
  const copy = new Map(files)
  if (bytes) copy.set(path, bytes)
  else copy.delete(path)
  return copy
}

const where = ({ code, path, index, item }: Finding): readonly unknown[] => [
  code,
  path,
  index,
  item,
]

test('an honest log passes, with every pinned head, and tells its progress', async () => {
  const progress: AuditProgress[] = []
  const report = await audit(files, { onProgress: (at) => void progress.push(at) })
  assert.deepEqual(report.findings, [])
  assert.equal(report.ok, true)
  assert.equal(report.checked, SIZE)
  assert.deepEqual(report.root, heads.at(-1)!.root)
  assert.deepEqual(
    progress.map(({ checked }) => checked),
    [256, 512, 768, 1024, 1100],
  )
})

test('a log without entries passes', async () => {
  const empty: Files = (await buildLog([[]])).files
  const report = await auditLog({ store: storeOf(empty), trust })
  assert.equal(report.ok, true)
  assert.equal(report.checked, 0)
})

test('one changed byte of an entry is found in that entry, and nowhere else', async () => {
  for (const [path, bundle] of [
    ['tile/entries/002', 2],
    ['tile/entries/004.p/76', 4],
  ] as const) {
    const list = decodeBundle(files.get(path)!).map((entry) => entry.slice())
    list[17]![20]! ^= 4
    const report = await audit(changed(path, encodeBundle(list)))
    const index = bundle * 256 + 17
    assert.deepEqual(report.findings.map(where), [['log.entry', path, index, 17]])
    assert.deepEqual(report.root, heads.at(-1)!.root)
  }
})

test('one changed byte of a tile is found in that hash of that tile', async () => {
  for (const [path, item, index] of [
    ['tile/0/002', 17, 529],
    ['tile/0/004.p/76', 3, 1027],
    ['tile/1/000.p/4', 2, undefined],
  ] as const) {
    const report = await audit(changed(path, flip(files.get(path)!, item * 32 + 5)))
    assert.deepEqual(report.findings.map(where), [['log.tile', path, index, item]])
  }
})

test('every single flipped bit of every file the log needs is found', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...needed.keys()),
      fc.nat(),
      fc.nat(7),
      async (path, n, bit) => {
        const bytes = files.get(path)!.slice()
        bytes[n % bytes.length]! ^= 1 << bit
        const report = await audit(changed(path, bytes), { trust: policy })
        assert.equal(report.ok, false, path)
        assert.equal(report.findings[0]!.path, path)
      },
    ),
    { numRuns: 120 },
  )
})

test('every missing or shortened file is named', async () => {
  for (const path of needed.keys()) {
    const gone = await audit(changed(path, undefined))
    assert.ok(
      gone.findings.some((finding) => finding.path === path),
      path,
    )
    const short = await audit(changed(path, files.get(path)!.slice(0, -1)))
    assert.ok(
      short.findings.some((finding) => finding.path === path),
      path,
    )
  }
})

test('a file that holds more than it should is named', async () => {
  for (const path of [
    'tile/entries/002',
    'tile/entries/004.p/76',
    'tile/0/002',
    'tile/1/000.p/4',
  ]) {
    const bytes = new Uint8Array([...files.get(path)!, ...new Uint8Array(32)])
    const report = await audit(changed(path, bytes))
    assert.deepEqual(
      report.findings.map((finding) => finding.path),
      [path],
    )
  }
})

test('a dropped entry is found: in its bundle, in all files, and when signed anew', async () => {
  const path = 'tile/entries/001'
  const list = decodeBundle(files.get(path)!)
  const report = await audit(changed(path, encodeBundle(list.toSpliced(50, 1))))
  assert.deepEqual(report.findings.map(where), [['log.bundle', path, 306, undefined]])

  const rewritten = (await buildLog([all.toSpliced(306, 1).concat(entries(SIZE, SIZE + 1))])).files
  const kept = await audit(new Map(rewritten).set('checkpoint', checkpoints[2]!))
  assert.deepEqual(kept.findings.map(({ code }) => code).sort(), ['log.fork', 'log.root'])
  const resigned = await audit(rewritten)
  // The head of size 300 ends before the dropped entry, so it still holds.
  assert.deepEqual(
    resigned.findings.map(({ message }) => /first (\d+)|size (\d+)/.exec(message)![0]),
    ['size 1100', 'first 768'],
  )
})

test('a rollback is found, though the shorter log is honest in itself', async () => {
  const shorter = (await buildLog([all.slice(0, 768)])).files
  const report = await audit(shorter)
  assert.deepEqual(
    report.findings.map(({ code }) => code),
    ['log.rollback'],
  )
  assert.equal((await audit(shorter, { pinned: [] })).ok, true)
})

test('a fork is found: two roots of one size, or a history that was rewritten', async () => {
  const forked = (await buildLog([all.with(10, new Uint8Array(5))])).files
  const codes = (await audit(forked)).findings.map(({ code }) => code)
  assert.deepEqual(codes, ['log.fork', 'log.fork', 'log.fork'])
  const longer = (await buildLog([all.with(1099, new Uint8Array(5)).concat(entries(0, 5))])).files
  const report = await audit(longer)
  assert.deepEqual(
    report.findings.map(({ code }) => code),
    ['log.fork'],
  )
  assert.match(report.findings[0]!.message, /first 1100/)
})

test('a checkpoint that is missing, unsigned or of another tree is found', async () => {
  const gone = await audit(changed('checkpoint', undefined))
  assert.deepEqual(gone.findings.map(where), [
    ['log.checkpoint', 'checkpoint', undefined, undefined],
  ])
  const wrong = await signedCheckpoint(SIZE, hashLeaf(all[0]!))
  const report = await audit(changed('checkpoint', wrong), { pinned: [] })
  assert.deepEqual(
    report.findings.map(({ code }) => code),
    ['log.root'],
  )
  const foreign = await audit(files, { pinned: [{ ...heads[0]!, origin: 'else.example' }] })
  assert.deepEqual(
    foreign.findings.map(({ code }) => code),
    ['log.checkpoint'],
  )
})

test('the caller’s own judgement of an entry is reported, and findings are capped but counted', async () => {
  const report = await audit(files, {
    onEntry: (index) => (index % 2 === 1 ? 'no such act' : undefined),
    maxFindings: 3,
  })
  assert.equal(report.findingCount, SIZE / 2)
  assert.deepEqual(
    report.findings.map(({ index }) => index),
    [1, 3, 5],
  )
})

test('an audit stops when told to, and hands on what the store throws', async () => {
  await assert.rejects(audit(files, { signal: AbortSignal.abort() }), { name: 'AbortError' })
  const store = { read: () => Promise.reject(new Error('disk on fire')) }
  await assert.rejects(auditLog({ store, trust, checkpoint: checkpoints[2]! }), /disk on fire/)
})

test('an extension is proved from a few tiles; rollback and fork are named', async () => {
  const [older, middle, newer] = heads
  assert.deepEqual(await verifyExtension(storeOf(files), older!, newer!), { ok: true })
  assert.deepEqual(await verifyExtension(storeOf(files), newer!, newer!), { ok: true })
  const back = await verifyExtension(storeOf(files), newer!, middle!)
  assert.equal(back.ok || back.code, 'log.rollback')
  const forged = { ...middle!, root: flip(middle!.root, 0) }
  const fork = await verifyExtension(storeOf(files), forged, newer!)
  assert.equal(fork.ok || fork.code, 'log.fork')
  const missing = await verifyExtension(storeOf(new Map()), older!, newer!)
  assert.equal(missing.ok || missing.code, 'tile.missing')
})
