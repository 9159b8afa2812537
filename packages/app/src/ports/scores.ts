import type { Instant, PlainDate } from '@xinyong/identity'

export interface Consent {
  readonly id: string
  readonly subject: string
  readonly pack: string
  readonly kind: 'score' | 'points' | 'sensitive-facts'
  readonly givenAt: Instant
  readonly withdrawnAt?: Instant
  /** The act that recorded it: erased when it is withdrawn. */
  readonly act: number
}

export interface StoredFact {
  readonly id: string
  readonly pack: string
  readonly subject: string
  readonly input: string
  readonly on: PlainDate
  /** The operator’s own number. */
  readonly reference: string
  readonly document?: string
  /** Keyed hash of who was on the other side of a trade. */
  readonly counterparty?: string
  readonly disputed: boolean
}

/** A fact with what its subject said against it. */
export interface DisputedFact extends StoredFact {
  readonly dispute: string
}

export interface ScoreValue {
  readonly pack: string
  readonly subject: string
  readonly on: PlainDate
  readonly score: number
  readonly band: string
}

export interface ScoreRequest {
  readonly id: string
  readonly pack: string
  /** Absent: nobody on file bears the identifier; the answer looks the same. */
  readonly subject?: string
  readonly key: string
  readonly relyingParty: string
  readonly purpose: string
  readonly reward?: string
  readonly wantsNumber: boolean
  readonly numberAllowed: boolean
  readonly askedAt: Instant
  readonly expiresAt: Instant
  readonly state: 'waiting' | 'allowed' | 'declined'
}

export interface ScoreStore {
  consents(subject: string): Promise<readonly Consent[]>
  consent(subject: string, pack: string, kind: Consent['kind']): Promise<Consent | undefined>
  putConsent(consent: Consent): Promise<void>
  facts(pack: string, subject: string): Promise<readonly StoredFact[]>
  fact(pack: string, id: string): Promise<StoredFact | undefined>
  /** False where the operator has given this fact before. */
  addFact(fact: StoredFact): Promise<boolean>
  dispute(id: string, reasons: string | undefined): Promise<void>
  /** Disputed and not ruled on, by the day of the fact. */
  disputed(pack: string, limit: number): Promise<readonly DisputedFact[]>
  dropFact(id: string): Promise<void>
  /** Latest first. */
  values(pack: string, subject: string): Promise<readonly ScoreValue[]>
  putValue(value: ScoreValue): Promise<void>
  /** Subjects with consent whose last computation lies before the day. */
  due(pack: string, before: PlainDate, limit: number): Promise<readonly string[]>
  requests(subject: string): Promise<readonly ScoreRequest[]>
  request(id: string): Promise<ScoreRequest | undefined>
  putRequest(request: ScoreRequest): Promise<void>
  /** Everything that a withdrawn consent leaves nothing of. */
  forget(subject: string, pack: string, inputs?: readonly string[]): Promise<void>
}
