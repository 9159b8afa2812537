import { concat, fromBase64, fromUtf8, quote, toBase64, toHex, utf8 } from './bytes.ts'
import { refusalOf, refuse, TlogError } from './errors.ts'
import type { Verdict } from './errors.ts'
import { isKeyName } from './note-key.ts'
import type { NoteKey, NoteSigner, NoteVerifier } from './note-key.ts'

/** Limits on what is read: a note comes from outside. C2SP asks for at least 16 signatures. */
const MAX_SIGNATURES = 100
const MAX_NOTE_SIZE = 1_000_000

export interface NoteSignature {
  readonly name: string
  /** Key id in hex. */
  readonly id: string
  /** The bytes after the key id. */
  readonly signature: Uint8Array
}

/** Text, which ends in a newline and is what is signed, and signatures. Not verified. */
export interface Note {
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** A note at least one known key has signed. */
export interface OpenedNote extends Note {
  /** Signatures that were verified, with their keys, in the note's order. */
  readonly verified: readonly { readonly key: NoteKey; readonly signature: Uint8Array }[]
}

/** `— name base64(id || signature)` with its newline. */
export function formatSignatureLine({ name, id, signature }: NoteSignature): string {
  const idBytes = Uint8Array.from(id.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return `— ${name} ${toBase64(concat(idBytes, signature))}\n`
}

/** One signature line of the text by this signer. */
export async function signLine({ key, sign }: NoteSigner, text: string): Promise<string> {
  return formatSignatureLine({ name: key.name, id: key.id, signature: await sign(text) })
}

/**
 * Signs a text.
 * @throws TlogError note.form when the text does not end in a newline or has control characters
 */
export async function signNote(text: string, signers: readonly NoteSigner[]): Promise<Uint8Array> {
  checkText(text)
  const lines = await Promise.all(signers.map((signer) => signLine(signer, text)))
  return utf8(`${text}\n${lines.join('')}`)
}

/**
 * Takes a note apart. Nothing in it may be trusted yet.
 * @throws TlogError note.form | note.size | bytes.utf8 | bytes.base64
 */
export function parseNote(bytes: Uint8Array): Note {
  if (bytes.length > MAX_NOTE_SIZE) {
    throw new TlogError('note.size', `a note may have ${MAX_NOTE_SIZE} bytes`)
  }
  const whole = fromUtf8(bytes)
  // The last empty line separates: the text itself may hold empty lines.
  const end = whole.lastIndexOf('\n\n')
  if (end < 0 || !whole.endsWith('\n')) {
    throw new TlogError('note.form', 'a note is text, an empty line and signature lines')
  }
  const text = whole.slice(0, end + 1)
  checkText(text)
  return { text, signatures: parseSignatureLines(whole.slice(end + 2)) }
}

/** @throws TlogError note.form | note.size | bytes.base64 */
export function parseSignatureLines(block: string): readonly NoteSignature[] {
  const lines = block.split('\n')
  if (lines.pop() !== '' || lines.length === 0) {
    throw new TlogError('note.form', 'a note needs signature lines that end in a newline')
  }
  if (lines.length > MAX_SIGNATURES) {
    throw new TlogError('note.size', `a note may have ${MAX_SIGNATURES} signatures`)
  }
  return lines.map((line) => {
    const [dash, name, encoded, ...more] = line.split(' ')
    if (dash !== '—' || !name || !isKeyName(name) || !encoded || more.length > 0) {
      throw new TlogError('note.form', `not a signature line: ${quote(line)}`)
    }
    const raw = fromBase64(encoded)
    if (raw.length < 5) throw new TlogError('note.form', `no signature in line: ${quote(line)}`)
    return { name, id: toHex(raw.subarray(0, 4)), signature: raw.slice(4) }
  })
}

/**
 * Opens a note with the keys one trusts. Unknown keys are passed over; a known key whose signature
 * fails condemns the note; at least one known key must have signed. Never throws on hostile bytes.
 */
export async function openNote(
  bytes: Uint8Array,
  verifiers: readonly NoteVerifier[],
): Promise<Verdict<{ readonly note: OpenedNote }>> {
  let note: Note
  try {
    note = parseNote(bytes)
  } catch (error) {
    return refusalOf(error)
  }
  const verified: OpenedNote['verified'][number][] = []
  for (const { name, id, signature } of note.signatures) {
    const known = verifiers.filter(({ key }) => key.name === name && key.id === id)
    if (known.length > 1) return refuse('note.key', `two trusted keys are ${quote(name)} ${id}`)
    const [verifier] = known
    if (!verifier) continue
    if (!(await verifier.verify(note.text, signature))) {
      return refuse('note.signature', `the signature of ${quote(name)} does not verify`)
    }
    verified.push({ key: verifier.key, signature })
  }
  if (verified.length === 0) return refuse('note.unsigned', 'no trusted key has signed the note')
  return { ok: true, note: { ...note, verified } }
}

function checkText(text: string): void {
  if (!text.endsWith('\n') || !text.isWellFormed()) {
    throw new TlogError('note.form', 'the text of a note is Unicode and ends in a newline')
  }
  // oxlint-disable-next-line no-control-regex -- the format forbids exactly these
  if (/[\u0000-\u0009\u000b-\u001f]/.test(text)) {
    throw new TlogError('note.form', 'the text of a note has no control characters but newlines')
  }
}
