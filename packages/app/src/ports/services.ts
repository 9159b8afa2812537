import type { Instant, PlainDate, Text } from '@xinyong/identity'
import type { Act } from '@xinyong/procedure'
import type { Pack, PackTest } from '@xinyong/rulebook'
import type { EntryRow } from './ledger.ts'

export interface Clock {
  now(): Instant
  /** Today in a time zone. */
  today(timezone: string): PlainDate
}

export interface Ids {
  /** Random, unguessable, URL-safe: 128 bits. */
  id(): string
  /** 256-bit secret for tokens. */
  secret(): string
}

/** Packs loaded and linted at start. `get` is undefined for a scheme that is not there. */
export interface Packs {
  readonly all: readonly LoadedPack[]
  get(id: string): LoadedPack | undefined
}

export interface LoadedPack {
  readonly pack: Pack
  readonly tests: readonly PackTest[]
  /** SHA-256 of the canonical pack. */
  readonly digest: string
  readonly readme: string
}

/** Everything in force, kept in memory beside the ledger; rebuilt at start and kept up to date act by act. */
export interface StandingView {
  /** Position in the sequence up to which it is complete. */
  readonly seq: number
  entriesOf(identifierKeys: readonly string[]): readonly EntryRow[]
  /** True when it is known to be behind by more than it may be. */
  behind(): boolean
  /** Brings it to the ledger's present state before answering; called after every write of this process. */
  catchUp(): Promise<void>
}

export interface Mailer {
  /** Hands a message to the operator's SMTP server; absent configuration is an error that says so, never a silent drop. */
  send(mail: {
    readonly to: string
    readonly subject: string
    readonly text: string
    readonly html?: string
  }): Promise<{ readonly accepted: boolean; readonly reference: string }>
  readonly configured: boolean
}

/** The transparency log as others see it. */
export interface PublicLog {
  readonly origin: string
  readonly verifierKey: string
  /** Latest published checkpoint, if any act has been published. */
  checkpoint(): Promise<string | undefined>
  /** C2SP tlog-proof for the act, once published. */
  prove(seq: number): Promise<string | undefined>
  size(): Promise<number>
}

/** Business events: structured log line and counter. No personal data. */
export interface Events {
  acted(act: Pick<Act, 'kind' | 'pack' | 'seq'>): void
  refused(rule: string): void
  checked(decision: string): void
  signedIn(method: string, ok: boolean): void
  progressed(what: Text, done: number, total?: number): void
}

/** An Ed25519 key of its own for feeds. */
export interface FeedSigner {
  /** Verifier key, `name+id+base64`, as for the log. */
  readonly key: string
  /** Signature of the text, in base64. */
  sign(text: string): Promise<string>
}

export interface PasswordHasher {
  hash(password: string): Promise<string>
  verify(password: string, hash: string): Promise<boolean>
}
