/** Every way this package says no. The code is stable; the message is for people. */
export type TlogCode =
  | 'bytes.base64'
  | 'bytes.utf8'
  | 'canonical.cycle'
  | 'canonical.depth'
  | 'canonical.form'
  | 'canonical.number'
  | 'canonical.string'
  | 'canonical.type'
  | 'commitment.salt'
  | 'commitment.value'
  | 'hash.length'
  | 'merkle.range'
  | 'merkle.proof'
  | 'merkle.root'
  | 'frontier.state'
  | 'tile.path'
  | 'tile.missing'
  | 'tile.length'
  | 'tile.entry'
  | 'bundle.form'
  | 'entry.length'
  | 'note.form'
  | 'note.size'
  | 'note.key'
  | 'note.unsigned'
  | 'note.signature'
  | 'checkpoint.form'
  | 'checkpoint.origin'
  | 'cosignature.time'
  | 'proof.form'
  | 'policy.form'
  | 'policy.log'
  | 'policy.quorum'
  | 'witness.form'
  | 'log.checkpoint'
  | 'log.rollback'
  | 'log.fork'
  | 'log.bundle'
  | 'log.entry'
  | 'log.tile'
  | 'log.root'
  | 'log.content'

/** Malformed input given to a parser or builder. */
export class TlogError extends Error {
  readonly code: TlogCode
  constructor(code: TlogCode, message: string) {
    super(message)
    this.name = 'TlogError'
    this.code = code
  }
}

/** A well-formed thing that does not hold: a value, never thrown. */
export interface Refusal {
  readonly ok: false
  readonly code: TlogCode
  readonly message: string
}

/** What every verify function answers. */
export type Verdict<T extends object = object> = ({ readonly ok: true } & T) | Refusal

export const HOLDS: { readonly ok: true } = { ok: true }

export function refuse(code: TlogCode, message: string): Refusal {
  return { ok: false, code, message }
}

/** Turns a parser's error into a refusal, so that verifiers of hostile bytes never throw. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof TlogError) return refuse(error.code, error.message)
  throw error
}
