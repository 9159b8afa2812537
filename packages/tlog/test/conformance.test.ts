import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { fromBase64, toBase64, toHex, utf8 } from '../src/bytes.ts'
import { canonicalJson, parseCanonical } from '../src/canonical.ts'
import { parseCheckpoint } from '../src/checkpoint.ts'
import { verifyCommitment } from '../src/commitment.ts'
import { cosignatureSigner, verifierFor } from '../src/cosignature.ts'
import { TlogError } from '../src/errors.ts'
import { openFrontier } from '../src/frontier.ts'
import { openNote } from '../src/note.ts'
import { parseVkey } from '../src/note-key.ts'
import { parsePolicy } from '../src/parse-policy.ts'
import { emptyRoot, hashLeaf, hashNode } from '../src/rfc6962.ts'
import { parseTilePath, tilePath } from '../src/tile-path.ts'
import type { TileId } from '../src/tile-path.ts'
import { openTileWriter } from '../src/tile-writer.ts'
import { verifyTlogProof } from '../src/tlog-proof.ts'
import { verifyConsistency, verifyInclusion } from '../src/verify-proof.ts'
import { addCheckpoint } from '../src/witness.ts'
import type { WitnessState } from '../src/witness.ts'
import { entries } from './fixtures.ts'
import { makeVectors } from './vectors.ts'

const folder = join(import.meta.dirname, '../../../conformance/tlog')
const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))
const load = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(join(folder, name), 'utf8')) as T

test('the published vectors are those that the recursive definition makes', async () => {
  const made = await makeVectors()
  for (const [name, value] of Object.entries(made)) {
    const text = `${JSON.stringify(value, null, 2)}\n`
    if (process.env['WRITE_VECTORS']) {
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, name), text)
    }
    assert.equal(await readFile(join(folder, name), 'utf8'), text, name)
  }
})

test('hashes and roots', async () => {
  const {
    emptyRoot: empty,
    leaves,
    nodes,
    roots,
  } = await load<{
    emptyRoot: string
    leaves: { entry: string; hash: string }[]
    nodes: { left: string; right: string; hash: string }[]
    roots: { size: number; root: string }[]
  }>('hashes.json')
  assert.equal(toHex(emptyRoot()), empty)
  for (const { entry, hash } of leaves) assert.equal(toHex(hashLeaf(hex(entry))), hash)
  for (const { left, right, hash } of nodes) {
    assert.equal(toHex(hashNode(hex(left), hex(right))), hash)
  }
  for (const { size, root } of roots) {
    const frontier = openFrontier()
    for (const entry of entries(0, size)) frontier.append(hashLeaf(entry))
    assert.equal(toHex(frontier.root()), root)
  }
})

test('tile paths and the files of a tree', async () => {
  const { valid, invalid, files } = await load<{
    valid: (TileId & { path: string })[]
    invalid: string[]
    files: { size: number; paths: string[] }[]
  }>('tile-paths.json')
  for (const { path, ...id } of valid) {
    assert.equal(tilePath(id), path)
    assert.deepEqual(parseTilePath(path), id)
  }
  for (const path of invalid) {
    assert.throws(() => parseTilePath(path), { code: 'tile.path' }, path)
  }
  for (const { size, paths } of files) {
    const written = openTileWriter().append(Array.from({ length: size }, () => new Uint8Array(0)))
    const all = new Set(written.map(({ path }) => path))
    assert.deepEqual(
      paths.filter((path) => !all.has(path)),
      [],
    )
    if (size < 70_000) assert.equal(all.size, paths.length)
  }
})

test('inclusion proofs', async () => {
  for (const { valid, what, index, size, ...claim } of await load<
    {
      valid: boolean
      what: string
      index: number
      size: number
      leafHash: string
      root: string
      proof: string[]
    }[]
  >('inclusion.json')) {
    const verdict = verifyInclusion({
      index,
      size,
      leafHash: fromBase64(claim.leafHash),
      root: fromBase64(claim.root),
      proof: claim.proof.map(fromBase64),
    })
    assert.equal(verdict.ok, valid, `${index} of ${size}: ${what}`)
  }
})

test('consistency proofs', async () => {
  for (const { valid, what, oldSize, size, ...claim } of await load<
    {
      valid: boolean
      what: string
      oldSize: number
      size: number
      oldRoot: string
      root: string
      proof: string[]
    }[]
  >('consistency.json')) {
    const verdict = verifyConsistency({
      oldSize,
      size,
      oldRoot: fromBase64(claim.oldRoot),
      root: fromBase64(claim.root),
      proof: claim.proof.map(fromBase64),
    })
    assert.equal(verdict.ok, valid, `${oldSize} in ${size}: ${what}`)
  }
})

test('notes', async () => {
  for (const { what, vkeys, note, verified } of await load<
    { what: string; vkeys: string[]; note: string; verified: number }[]
  >('notes.json')) {
    const opened = await openNote(utf8(note), vkeys.map(parseVkey).map(verifierFor))
    assert.equal(opened.ok ? opened.note.verified.length : 0, verified, what)
  }
})

test('checkpoints', async () => {
  const { valid, invalid } = await load<{
    valid: { text: string; origin: string; size: number; root: string }[]
    invalid: { what: string; text: string }[]
  }>('checkpoints.json')
  for (const { text, ...expected } of valid) {
    const { origin, size, root } = parseCheckpoint(text)
    assert.deepEqual({ origin, size, root: toBase64(root) }, expected)
  }
  for (const { what, text } of invalid) assert.throws(() => parseCheckpoint(text), TlogError, what)
})

test('receipts', async () => {
  for (const { what, valid, policy, entry, receipt } of await load<
    { what: string; valid: boolean; policy: string; entry: string; receipt: string }[]
  >('receipts.json')) {
    const verdict = await verifyTlogProof(utf8(receipt), utf8(entry), parsePolicy(policy))
    assert.equal(verdict.ok, valid, what)
  }
})

test('a witness’s answers, in order', async () => {
  const { logs, witness, requests } = await load<{
    logs: string[]
    witness: { name: string; seed: string; time: number }
    requests: { what: string; status: number; body: string; answer?: string }[]
  }>('witness.json')
  const signer = await cosignatureSigner(witness.name, hex(witness.seed), witness.time)
  const verifiers = logs.map(parseVkey).map(verifierFor)
  let state: WitnessState = {}
  for (const { what, status, body, answer: expected } of requests) {
    const answer = await addCheckpoint(state, utf8(body), verifiers, signer)
    assert.equal(answer.status, status, `${what}: ${answer.body}`)
    if (expected !== undefined) assert.equal(answer.body, expected)
    state = answer.state ?? state
  }
})

test('canonical JSON', async () => {
  const { valid, invalid, notCanonical } = await load<{
    valid: { json: string; canonical: string }[]
    invalid: { json: string; path: string }[]
    notCanonical: string[]
  }>('canonical-json.json')
  for (const { json, canonical } of valid) assert.equal(canonicalJson(JSON.parse(json)), canonical)
  for (const { json, path } of invalid) {
    const startsWithPath = (error: unknown): boolean =>
      error instanceof TlogError && error.message.startsWith(`${path}: `)
    assert.throws(() => canonicalJson(JSON.parse(json)), startsWithPath, json)
  }
  for (const text of notCanonical) {
    assert.throws(() => parseCanonical(utf8(text)), { code: 'canonical.form' }, text)
  }
})

test('commitments', async () => {
  for (const { what, valid, salt, act, commitment } of await load<
    { what: string; valid: boolean; salt: string; act: string; commitment: string }[]
  >('commitments.json')) {
    assert.equal(verifyCommitment(hex(commitment), hex(salt), utf8(act)), valid, what)
  }
})
