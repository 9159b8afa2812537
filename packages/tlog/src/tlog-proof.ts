import { concat, fromBase64, fromUtf8, parseDecimal, quote, toBase64, utf8 } from './bytes.ts'
import type { OpenedCheckpoint } from './checkpoint.ts'
import { refusalOf, TlogError } from './errors.ts'
import type { Verdict } from './errors.ts'
import { isSize } from './geometry.ts'
import { parseNote } from './note.ts'
import { openByPolicy } from './policy.ts'
import type { Policy } from './policy.ts'
import { HASH_SIZE, hashLeaf } from './rfc6962.ts'
import { verifyInclusion } from './verify-proof.ts'

const HEADER = 'c2sp.org/tlog-proof@v1'
// One more than any tree a number can count is high.
const MAX_HASHES = 63

/** An offline receipt (c2sp.org/tlog-proof): entry `index` is in the tree of this checkpoint. */
export interface TlogProof {
  readonly index: number
  /** Sibling hashes, leaf to root. */
  readonly proof: readonly Uint8Array[]
  /** The signed and cosigned checkpoint, byte for byte. */
  readonly checkpoint: Uint8Array
  /** Not authenticated; meaning is the application's. */
  readonly extra?: Uint8Array
}

/** The receipt as the bytes of a `.tlog-proof` file. @throws TlogError proof.form | note.* */
export function formatTlogProof({ index, proof, checkpoint, extra }: TlogProof): Uint8Array {
  if (!isSize(index) || proof.length > MAX_HASHES || proof.some((h) => h.length !== HASH_SIZE)) {
    throw new TlogError('proof.form', 'a proof needs an index and at most 63 hashes of 32 bytes')
  }
  parseNote(checkpoint)
  const head = [HEADER, ...(extra ? [`extra ${toBase64(extra)}`] : []), `index ${index}`]
  const lines = [...head, ...proof.map(toBase64), '', '']
  return concat(utf8(lines.join('\n')), checkpoint)
}

/** Takes a receipt apart, unverified. @throws TlogError proof.form | bytes.* | note.* */
export function parseTlogProof(bytes: Uint8Array): TlogProof {
  const text = fromUtf8(bytes)
  // The head has no empty line, so the first one ends it.
  const end = text.indexOf('\n\n')
  const lines = text.slice(0, Math.max(0, end)).split('\n')
  if (lines.shift() !== HEADER) {
    throw new TlogError('proof.form', `a proof begins with ${HEADER} and has an empty line`)
  }
  const extra = lines[0]?.startsWith('extra ') ? fromBase64(lines.shift()!.slice(6)) : undefined
  const indexLine = lines.shift() ?? ''
  const index = indexLine.startsWith('index ') ? parseDecimal(indexLine.slice(6)) : undefined
  if (index === undefined) {
    throw new TlogError('proof.form', `not an index line: ${quote(indexLine)}`)
  }
  if (lines.length > MAX_HASHES) throw new TlogError('proof.form', 'more than 63 hashes')
  const proof = lines.map((line) => {
    const hash = fromBase64(line)
    if (hash.length !== HASH_SIZE) throw new TlogError('proof.form', `not a hash: ${quote(line)}`)
    return hash
  })
  const checkpoint = utf8(text.slice(end + 2))
  parseNote(checkpoint)
  return { index, proof, checkpoint, ...(extra && { extra }) }
}

/**
 * Whether a receipt shows, to someone with this policy, that the entry is in the log. Offline.
 * Never throws on hostile bytes.
 */
export async function verifyTlogProof(
  bytes: Uint8Array,
  entry: Uint8Array,
  policy: Policy,
): Promise<
  Verdict<{
    readonly index: number
    readonly checkpoint: OpenedCheckpoint
    readonly witnessed: readonly string[]
  }>
> {
  let parsed: TlogProof
  try {
    parsed = parseTlogProof(bytes)
  } catch (error) {
    return refusalOf(error)
  }
  const opened = await openByPolicy(parsed.checkpoint, policy)
  if (!opened.ok) return opened
  const { checkpoint, witnessed } = opened
  const { index, proof } = parsed
  const leafHash = hashLeaf(entry)
  const verdict = verifyInclusion({ ...checkpoint, index, leafHash, proof })
  return verdict.ok ? { ok: true, index, checkpoint, witnessed } : verdict
}
