import { toBase64, toHex, utf8 } from '../src/bytes.ts'
import { canonicalBytes } from '../src/canonical.ts'
import { formatCheckpoint } from '../src/checkpoint.ts'
import { cosignatureSigner } from '../src/cosignature.ts'
import { signNote } from '../src/note.ts'
import { ed25519Signer, formatVkey } from '../src/note-key.ts'
import { openTileWriter } from '../src/tile-writer.ts'
import { formatTlogProof } from '../src/tlog-proof.ts'
import { formatAddCheckpoint } from '../src/witness.ts'
import { entries, flip, ORIGIN, seed, WITNESS, WITNESSED_AT } from './fixtures.ts'
import { digest, oracleLeaf, oraclePath, oracleProof, oracleRoot } from './oracle.ts'

/**
 * Makes the files of conformance/tlog. Hashes, roots and proofs come from the recursive definition
 * (oracle.ts), not from the code under test; Ed25519 signatures are deterministic.
 */
export async function makeVectors(): Promise<Readonly<Record<string, unknown>>> {
  return {
    'hashes.json': hashes(),
    'tile-paths.json': tilePaths(),
    'inclusion.json': inclusion(),
    'consistency.json': consistency(),
    'notes.json': await notes(),
    'checkpoints.json': checkpoints(),
    'receipts.json': await receipts(),
    'witness.json': await witness(),
    'canonical-json.json': canonicalJson(),
    'commitments.json': commitments(),
  }
}

const leaves = entries(0, 300).map(oracleLeaf)
const rootOf = (size: number): Uint8Array => oracleRoot(leaves.slice(0, size))
const base64 = (list: readonly Uint8Array[]): readonly string[] => list.map(toBase64)
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

function hashes(): unknown {
  const list = [0, 1, 54, 55, 63, 64, 118, 119, 1000].map((length) =>
    Uint8Array.from({ length }, (_, i) => (i * 7) & 255),
  )
  const [left, right] = [leaves[0]!, leaves[1]!]
  return {
    emptyRoot: toHex(digest()),
    leaves: list.map((entry) => ({ entry: toHex(entry), hash: toHex(oracleLeaf(entry)) })),
    nodes: [{ left: toHex(left), right: toHex(right), hash: toHex(oracleRoot([left, right])) }],
    roots: [0, 1, 2, 3, 7, 8, 255, 256, 257, 300].map((size) => ({
      entries: `{"kind":"propose","n":<i>,"v":1} for i from 0 below ${size}`,
      size,
      root: toHex(rootOf(size)),
    })),
  }
}

function tilePaths(): unknown {
  return {
    valid: [
      { level: 0, index: 1234067, width: 256, path: 'tile/0/x001/x234/067' },
      { level: 0, index: 1234067, width: 8, path: 'tile/0/x001/x234/067.p/8' },
      { level: 'entries', index: 0, width: 256, path: 'tile/entries/000' },
      { level: 'entries', index: 273, width: 112, path: 'tile/entries/273.p/112' },
      { level: 1, index: 999, width: 255, path: 'tile/1/999.p/255' },
      { level: 2, index: 1000, width: 1, path: 'tile/2/x001/000.p/1' },
      { level: 63, index: 0, width: 1, path: 'tile/63/000.p/1' },
    ],
    invalid: [
      'tile/0/0',
      'tile/0/0001',
      'tile/0/x000/001',
      'tile/0/001/067',
      'tile/0/x001/x067',
      'tile/00/000',
      'tile/64/000',
      'tile/-1/000',
      'tile/0/000.p/0',
      'tile/0/000.p/256',
      'tile/0/000.p/08',
      'tile/0/000.p/',
      '/tile/0/000',
      'tile/data/000',
    ],
    files: [1, 255, 256, 257, 70_000].map((size) => ({
      size,
      paths: openTileWriter()
        .append(Array.from({ length: size }, () => new Uint8Array(0)))
        .map(({ path }) => path)
        .filter((path) => size < 70_000 || /\.p\/|tile\/[12]|\/272$/.test(path)),
      ...(size === 70_000 && { note: 'full tiles 000 to 271 of entries and level 0 left out' }),
    })),
  }
}

function inclusion(): unknown {
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 3],
    [0, 7],
    [4, 7],
    [6, 7],
    [255, 256],
    [256, 257],
    [100, 300],
    [299, 300],
  ] as const
  return pairs.flatMap(([index, size]) => {
    const proof = oraclePath(index, leaves.slice(0, size))
    const [leafHash, root] = [leaves[index]!, rootOf(size)]
    const made = (what: string, valid: boolean, change: object = {}): object => {
      const claim = { index, size, leafHash: toBase64(leafHash), root: toBase64(root) }
      return { what, valid, ...claim, proof: base64(proof), ...change }
    }
    return [
      made('honest', true),
      made('another leaf', false, { leafHash: toBase64(flip(leafHash, 0)) }),
      made('another root', false, { root: toBase64(flip(root, 31)) }),
      made('a hash too many', false, { proof: base64([...proof, root]) }),
      made('index outside the tree', false, { index: size }),
      ...(proof.length > 0
        ? [
            made('a hash too few', false, { proof: base64(proof.slice(0, -1)) }),
            made('a changed hash', false, { proof: base64(proof.with(0, flip(proof[0]!, 9))) }),
          ]
        : []),
    ]
  })
}

function consistency(): unknown {
  const pairs = [
    [0, 5],
    [1, 1],
    [1, 2],
    [2, 3],
    [3, 7],
    [4, 7],
    [4, 8],
    [6, 8],
    [255, 256],
    [256, 257],
    [129, 300],
    [299, 300],
  ] as const
  return pairs.flatMap(([oldSize, size]) => {
    const proof = oracleProof(oldSize, leaves.slice(0, size))
    const [oldRoot, root] = [rootOf(oldSize), rootOf(size)]
    const made = (what: string, valid: boolean, change: object = {}): object => {
      const claim = { oldSize, oldRoot: toBase64(oldRoot), size, root: toBase64(root) }
      return { what, valid, ...claim, proof: base64(proof), ...change }
    }
    return [
      made('honest', true),
      made('another old root', false, { oldRoot: toBase64(flip(oldRoot, 0)) }),
      made('a hash too many', false, { proof: base64([...proof, root]) }),
      ...(proof.length > 0
        ? [
            made('another new root', false, { root: toBase64(flip(root, 0)) }),
            made('a hash too few', false, { proof: base64(proof.slice(1)) }),
            made('sizes exchanged', false, { oldSize: size, size: oldSize }),
          ]
        : []),
    ]
  })
}

async function notes(): Promise<unknown> {
  const log = await ed25519Signer(ORIGIN, seed(1))
  const witness = await cosignatureSigner(WITNESS, seed(2), WITNESSED_AT)
  const [vkey, witnessVkey] = [formatVkey(log.key), formatVkey(witness.key)]
  const checkpoint = formatCheckpoint({ origin: ORIGIN, size: 300, root: rootOf(300) })
  const both = decode(await signNote(checkpoint, [log, witness]))
  const poem = decode(await signNote('line one\n\n信用 line two\n', [log]))
  const specVkey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
  const specSignature =
    'Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM='
  const spec = `This is an example message.\n\n— example.com/foo ${specSignature}\n`
  return [
    { what: 'the vector of the specification', vkeys: [specVkey], note: spec, verified: 1 },
    { what: 'its text changed', vkeys: [specVkey], note: spec.replace('an', 'AN'), verified: 0 },
    { what: 'log and witness', vkeys: [vkey, witnessVkey], note: both, verified: 2 },
    { what: 'the witness unknown', vkeys: [vkey], note: both, verified: 1 },
    { what: 'no key known', vkeys: [specVkey], note: both, verified: 0 },
    {
      what: 'a known key’s signature is false though another one is good',
      vkeys: [vkey, witnessVkey],
      note: both.replace(
        /(— witness\.example\/one \S{30})(.)/,
        (_, head: string, c: string) => head + (c === 'A' ? 'B' : 'A'),
      ),
      verified: 0,
    },
    { what: 'an empty line in the text', vkeys: [vkey], note: poem, verified: 1 },
    { what: 'no last newline', vkeys: [vkey], note: poem.slice(0, -1), verified: 0 },
    {
      what: 'a control character',
      vkeys: [vkey],
      note: poem.replace('line', '\tline'),
      verified: 0,
    },
    { what: 'no signature', vkeys: [vkey], note: 'line one\n', verified: 0 },
    { what: 'no signature line', vkeys: [vkey], note: 'line one\n\n', verified: 0 },
    { what: 'a hyphen for the dash', vkeys: [vkey], note: poem.replace('—', '-'), verified: 0 },
    {
      what: 'base64 without padding',
      vkeys: [vkey],
      note: poem.replace(/=+\n$/, '\n'),
      verified: 0,
    },
  ]
}

function checkpoints(): unknown {
  const root = toBase64(rootOf(3))
  const good = `${ORIGIN}\n3\n${root}\n`
  return {
    valid: [
      { text: good, origin: ORIGIN, size: 3, root },
      {
        text: `${ORIGIN}\n0\n${toBase64(digest())}\n`,
        origin: ORIGIN,
        size: 0,
        root: toBase64(digest()),
      },
      { text: `${good}an extension\n`, origin: ORIGIN, size: 3, root },
    ],
    invalid: [
      { what: 'leading zero', text: good.replace('\n3\n', '\n03\n') },
      { what: 'sign', text: good.replace('\n3\n', '\n+3\n') },
      { what: 'hexadecimal', text: good.replace('\n3\n', '\n0x3\n') },
      { what: 'empty origin', text: good.replace(ORIGIN, '') },
      { what: 'root too short', text: `${ORIGIN}\n3\nAAAA\n` },
      { what: 'root in another alphabet', text: `${ORIGIN}\n3\n${'_'.repeat(43)}=\n` },
      { what: 'empty extension line', text: `${good}\n` },
      { what: 'no last newline', text: good.trimEnd() },
      { what: 'two lines', text: `${ORIGIN}\n3\n` },
    ],
  }
}

async function receipts(): Promise<unknown> {
  const log = await ed25519Signer(ORIGIN, seed(1))
  const names = ['one', 'two', 'three']
  const witnesses = await Promise.all(
    names.map((name, i) =>
      cosignatureSigner(`witness.example/${name}`, seed(2 + i), WITNESSED_AT + i),
    ),
  )
  const lines = witnesses.map(({ key }, i) => `witness ${names[i]} ${formatVkey(key)}\n`).join('')
  const policy = `log ${formatVkey(log.key)}\n${lines}group some 2 one two three\nquorum some\n`
  const text = formatCheckpoint({ origin: ORIGIN, size: 300, root: rootOf(300) })
  const [index, entry] = [261, entries(261, 262)[0]!]
  const proof = oraclePath(index, leaves)
  const signed = (count: number): Promise<Uint8Array> =>
    signNote(text, [log, ...witnesses.slice(0, count)])
  const make = async (count: number, change: object = {}): Promise<string> =>
    decode(formatTlogProof({ index, proof, checkpoint: await signed(count), ...change }))
  const good = await make(2)
  const data = { policy, entry: decode(entry) }
  return [
    { what: 'honest', valid: true, ...data, receipt: good },
    { what: 'all witnesses', valid: true, ...data, receipt: await make(3) },
    { what: 'extra data', valid: true, ...data, receipt: await make(2, { extra: seed(7) }) },
    { what: 'quorum not reached', valid: false, ...data, receipt: await make(1) },
    { what: 'another entry', valid: false, ...data, entry: '{}', receipt: good },
    { what: 'another index', valid: false, ...data, receipt: await make(2, { index: 260 }) },
    {
      what: 'a hash left out',
      valid: false,
      ...data,
      receipt: await make(2, { proof: proof.slice(1) }),
    },
    { what: 'another version', valid: false, ...data, receipt: good.replace('@v1', '@v9') },
  ]
}

async function witness(): Promise<unknown> {
  const log = await ed25519Signer(ORIGIN, seed(1))
  const other = await ed25519Signer('else.example', seed(5))
  const at = async (size: number, root = rootOf(size)): Promise<Uint8Array> =>
    signNote(formatCheckpoint({ origin: ORIGIN, size, root }), [log])
  const proof = (oldSize: number, size: number): readonly Uint8Array[] =>
    oracleProof(oldSize, leaves.slice(0, size))
  const request = async (
    oldSize: number,
    size: number,
    hashes = proof(oldSize, size),
    checkpoint = at(size),
  ): Promise<string> =>
    decode(formatAddCheckpoint({ oldSize, proof: hashes, checkpoint: await checkpoint }))
  const text = formatCheckpoint({ origin: 'else.example', size: 9, root: rootOf(9) })
  return {
    logs: [formatVkey(log.key)],
    witness: { name: WITNESS, seed: toHex(seed(2)), time: WITNESSED_AT },
    requests: [
      { what: 'first checkpoint', status: 200, body: await request(0, 10) },
      { what: 'extension', status: 200, body: await request(10, 100) },
      { what: 'the same again', status: 200, body: await request(100, 100) },
      { what: 'rollback', status: 409, answer: '100\n', body: await request(10, 50) },
      {
        what: 'old size not the one seen',
        status: 409,
        answer: '100\n',
        body: await request(10, 200),
      },
      {
        what: 'old size above the new one',
        status: 400,
        body: (await request(40, 50)).replace('old 40', 'old 60'),
      },
      { what: 'proof of other sizes', status: 422, body: await request(100, 200, proof(99, 200)) },
      { what: 'fork', status: 422, body: await request(100, 100, [], at(100, rootOf(99))) },
      {
        what: 'unknown log',
        status: 404,
        body: await request(0, 9, [], signNote(text, [other])),
      },
      {
        what: 'false signature',
        status: 403,
        body: (await request(100, 200)).replace('\n200\n', '\n201\n'),
      },
      { what: 'not a request', status: 400, body: 'old\n\n' },
      { what: 'and it goes on', status: 200, body: await request(100, 300) },
    ],
  }
}

function canonicalJson(): unknown {
  return {
    valid: [
      {
        json: '{ "b": 1, "a": [ true, null, 0.10, -0, 1e3 ] }',
        canonical: '{"a":[true,null,0.1,0,1000],"b":1}',
      },
      {
        json: '{"\\u20ac":1,"1":2,"\\ud83d\\ude00":3,"\\ufb33":4}',
        canonical: '{"1":2,"€":1,"😀":3,"\ufb33":4}',
      },
      {
        json: '"\\u0000\\u001f\\/\\"\\\\\\u007f\\n"',
        canonical: '"\\u0000\\u001f/\\"\\\\\u007f\\n"',
      },
      { json: '9007199254740991', canonical: '9007199254740991' },
      { json: '1e-7', canonical: '1e-7' },
      { json: '{"":{"z":{},"a":[]}}', canonical: '{"":{"a":[],"z":{}}}' },
    ],
    invalid: [
      { json: '{"a":[0,9007199254740993]}', path: '$.a[1]' },
      { json: '{"a b":"\\ud800"}', path: '$["a b"]' },
      { json: '{"n":1e400}', path: '$.n' },
    ],
    notCanonical: ['{"b":1,"a":2}', '{"a": 1}', '{"a":1,"a":1}', '1.0', '-0', '"\\u0061"', '{}\n'],
  }
}

function commitments(): unknown {
  const act = { at: '2026-03-01T09:00:00Z', kind: 'decide', n: 7 }
  const bytes = canonicalBytes(act)
  const salt = Uint8Array.from({ length: 32 }, (_, i) => i)
  const commitment = toHex(
    digest(salt, utf8('{"at":"2026-03-01T09:00:00Z","kind":"decide","n":7}')),
  )
  const good = { salt: toHex(salt), act: decode(bytes), commitment }
  return [
    { what: 'honest', valid: true, ...good },
    { what: 'another salt', valid: false, ...good, salt: toHex(flip(salt, 0)) },
    { what: 'another act', valid: false, ...good, act: '{}' },
    { what: 'salt too short', valid: false, ...good, salt: toHex(salt.slice(1)) },
  ]
}
