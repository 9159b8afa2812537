import { concat, fromBase64, fromUtf8, parseDecimal, quote, toBase64, utf8 } from './bytes.ts'
import { parseCheckpoint } from './checkpoint.ts'
import type { ParsedCheckpoint } from './checkpoint.ts'
import { TlogError } from './errors.ts'
import { openNote, parseNote, signLine } from './note.ts'
import type { NoteSigner, NoteVerifier } from './note-key.ts'
import { emptyRoot, HASH_SIZE } from './rfc6962.ts'
import { verifyConsistency } from './verify-proof.ts'

const MAX_PROOF_LINES = 63

/** The latest tree a witness has cosigned of each log, by origin. JSON as it stands. */
export type WitnessState = Readonly<
  Record<string, { readonly size: number; readonly root: string }>
>

export interface AddCheckpointRequest {
  readonly oldSize: number
  readonly proof: readonly Uint8Array[]
  /** The signed checkpoint, byte for byte. */
  readonly checkpoint: Uint8Array
}

/**
 * What the witness answers over HTTP. `state` is there exactly with status 200; it must be durable
 * before the answer leaves, stored only if the state given is still the current one. Otherwise two
 * requests at once could roll the log's size back.
 */
export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422
  readonly contentType: 'text/plain; charset=utf-8' | 'text/x.tlog.size'
  readonly body: string
  readonly state?: WitnessState
}

/**
 * The witness's decision on a POST to add-checkpoint (c2sp.org/tlog-witness).
 * @param logs keys of the logs it witnesses; a key's name is the log's origin
 * @param signer its cosignatureSigner, made with the time of this request
 */
export async function addCheckpoint(
  state: WitnessState,
  request: Uint8Array,
  logs: readonly NoteVerifier[],
  signer: NoteSigner,
): Promise<WitnessAnswer> {
  let parsed: AddCheckpointRequest
  let checkpoint: ParsedCheckpoint
  let text: string
  try {
    parsed = parseAddCheckpoint(request)
    text = parseNote(parsed.checkpoint).text
    checkpoint = parseCheckpoint(text)
  } catch (error) {
    if (error instanceof TlogError) return answer(400, error.message)
    throw error
  }
  const { oldSize, proof } = parsed
  const { origin, size, root } = checkpoint
  const keys = logs.filter(({ key }) => key.name === origin)
  if (keys.length === 0) return answer(404, `unknown log ${quote(origin)}`)
  const opened = await openNote(parsed.checkpoint, keys)
  if (!opened.ok) return answer(403, opened.message)
  if (oldSize > size) return answer(400, `old size ${oldSize} is above the new size ${size}`)
  const seen = Object.hasOwn(state, origin) ? state[origin]! : undefined
  if (oldSize !== (seen?.size ?? 0)) {
    return { status: 409, contentType: 'text/x.tlog.size', body: `${seen?.size ?? 0}\n` }
  }
  const oldRoot = seen ? fromBase64(seen.root) : emptyRoot()
  const verdict = verifyConsistency({ oldSize, oldRoot, size, root, proof })
  if (!verdict.ok) return answer(422, verdict.message)
  return {
    ...answer(200, ''),
    body: await signLine(signer, text),
    state: { ...state, [origin]: { size, root: toBase64(root) } },
  }
}

/** The request body a log sends. @throws TlogError witness.form */
export function formatAddCheckpoint(request: AddCheckpointRequest): Uint8Array {
  const { oldSize, proof, checkpoint } = request
  if (parseDecimal(String(oldSize)) === undefined || proof.length > MAX_PROOF_LINES) {
    throw new TlogError('witness.form', 'an old size and at most 63 proof hashes are needed')
  }
  const lines = [`old ${oldSize}`, ...proof.map(toBase64), '', '']
  return concat(utf8(lines.join('\n')), checkpoint)
}

/** Takes a request body apart, unverified. @throws TlogError witness.form | bytes.* */
export function parseAddCheckpoint(body: Uint8Array): AddCheckpointRequest {
  const text = fromUtf8(body)
  const end = text.indexOf('\n\n')
  const [first, ...lines] = text.slice(0, Math.max(0, end)).split('\n')
  const oldSize = first?.startsWith('old ') ? parseDecimal(first.slice(4)) : undefined
  if (oldSize === undefined) {
    throw new TlogError('witness.form', 'the request begins with its old size and an empty line')
  }
  if (lines.length > MAX_PROOF_LINES) {
    throw new TlogError('witness.form', `more than ${MAX_PROOF_LINES} proof lines`)
  }
  const proof = lines.map((line) => {
    const hash = fromBase64(line)
    if (hash.length !== HASH_SIZE) throw new TlogError('witness.form', `not a hash: ${quote(line)}`)
    return hash
  })
  return { oldSize, proof, checkpoint: utf8(text.slice(end + 2)) }
}

function answer(status: WitnessAnswer['status'], message: string): WitnessAnswer {
  return { status, contentType: 'text/plain; charset=utf-8', body: `${message}\n` }
}
