import type { Instant } from '@xinyong/identity'
import type { Page } from './ledger.ts'

/**
 * One look at somebody's file: a check, a search hit opened, an officer reading a case. Charter 7: every look is logged
 * and shown to the subject. A check that found nobody is counted with its identifier's key, so that it shows once the
 * subject is known.
 */
export interface Look {
  readonly id: string
  readonly at: Instant
  readonly what:
    | 'check'
    | 'case'
    | 'entry'
    | 'screening'
    | 'subject'
    | 'export'
    | 'score'
    | 'points'
  readonly subject?: string
  /** Keyed hash of the identifier that was asked about. */
  readonly identifierKey?: string
  /** A relying party's name or the officer's authority and role: what the subject is shown. */
  readonly who: string
  readonly actor: string
  readonly purpose: string
  readonly activity?: string
  readonly decision?: string
  readonly entries: readonly string[]
  /** Covert by law: shown only from this day on. */
  readonly sealedUntil?: Instant
}

export interface LookStore {
  append(looks: readonly Look[]): Promise<void>
  /** What the subject sees; sealed looks count but show only their opening day. */
  ofSubject(
    subject: string,
    cursor: string | undefined,
    limit: number,
    now: Instant,
  ): Promise<Page<Look>>
  get(id: string): Promise<Look | undefined>
}
