import { fromBase64, parseDecimal, quote, toBase64 } from './bytes.ts'
import { cosignatureTime } from './cosignature.ts'
import { refusalOf, refuse, TlogError } from './errors.ts'
import type { Verdict } from './errors.ts'
import { isSize } from './geometry.ts'
import { openNote } from './note.ts'
import type { OpenedNote } from './note.ts'
import { NOTE_COSIGNATURE } from './note-key.ts'
import type { NoteVerifier } from './note-key.ts'
import { HASH_SIZE } from './rfc6962.ts'

/** A log's tree head (c2sp.org/tlog-checkpoint). It has no time: freshness is the witnesses' word. */
export interface Checkpoint {
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
}

export interface ParsedCheckpoint extends Checkpoint {
  /** Lines after the root; we write none. */
  readonly extensions: readonly string[]
}

/** A witness's verified word on a checkpoint. */
export interface Cosigned {
  readonly name: string
  readonly keyId: string
  /** POSIX seconds. */
  readonly time: number
}

export interface OpenedCheckpoint extends ParsedCheckpoint {
  readonly note: OpenedNote
  readonly cosigned: readonly Cosigned[]
}

/** The text to sign. @throws TlogError checkpoint.form */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  const oneLine = origin !== '' && origin.isWellFormed() && !/\p{Cc}/u.test(origin)
  if (!oneLine || !isSize(size) || root.length !== HASH_SIZE) {
    throw new TlogError(
      'checkpoint.form',
      'a checkpoint needs an origin, a size and a 32-byte root',
    )
  }
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/** Reads the text of a note as a checkpoint. @throws TlogError checkpoint.form | bytes.base64 */
export function parseCheckpoint(text: string): ParsedCheckpoint {
  const [origin, decimal, encoded, ...rest] = text.split('\n')
  if (!origin || decimal === undefined || encoded === undefined || rest.pop() !== '') {
    throw new TlogError('checkpoint.form', 'a checkpoint has three lines: origin, size, root')
  }
  const size = parseDecimal(decimal)
  if (size === undefined) {
    throw new TlogError('checkpoint.form', `not a tree size: ${quote(decimal)}`)
  }
  const root = fromBase64(encoded)
  if (root.length !== HASH_SIZE) {
    throw new TlogError('checkpoint.form', `a root has ${HASH_SIZE} bytes, got ${root.length}`)
  }
  if (rest.includes('')) {
    throw new TlogError('checkpoint.form', 'an extension line may not be empty')
  }
  return { origin, size, root, extensions: rest }
}

/**
 * Opens a signed checkpoint. One of the verifiers that bear the origin's name, the log's own, must
 * have signed; the others, witnesses, are reported when they did. Never throws on hostile bytes.
 */
export async function openCheckpoint(
  bytes: Uint8Array,
  verifiers: readonly NoteVerifier[],
): Promise<Verdict<{ readonly checkpoint: OpenedCheckpoint }>> {
  const opened = await openNote(bytes, verifiers)
  if (!opened.ok) return opened
  const { note } = opened
  try {
    const parsed = parseCheckpoint(note.text)
    const byLog = note.verified.some(
      ({ key }) => key.name === parsed.origin && key.type !== NOTE_COSIGNATURE,
    )
    if (!byLog) {
      return refuse('checkpoint.origin', `no trusted key of ${quote(parsed.origin)} has signed it`)
    }
    const cosigned = note.verified
      .filter(({ key }) => key.type === NOTE_COSIGNATURE)
      .map(({ key, signature }) => ({
        name: key.name,
        keyId: key.id,
        time: cosignatureTime(signature),
      }))
    return { ok: true, checkpoint: { ...parsed, note, cosigned } }
  } catch (error) {
    return refusalOf(error)
  }
}
