import type { InputOf, OutputOf } from '@xinyong/contract'
import type { Instant, PlainDate, Text } from '@xinyong/identity'
import type { LoyaltyEvent } from '@xinyong/scoring'

type Full = OutputOf<'getScorecard'>

export interface StoredCardStep {
  readonly step: Full['history'][number]['step']
  readonly at: Instant
  /** The account; never shown. */
  readonly by: string
  readonly role: string
  readonly reasons?: string
}

export interface StoredCard {
  readonly id: string
  readonly version: string
  readonly authority: string
  readonly state: Full['state']
  readonly digest: string
  /** Canonical JSON, as sealed. */
  readonly card: string
  readonly report: Full['report']
  readonly history: readonly StoredCardStep[]
  readonly revision: number
  readonly createdAt: Instant
}

export interface StoredCardConsent {
  readonly id: string
  readonly subject: string
  readonly card: string
  readonly purpose: string
  readonly givenAt: Instant
  readonly withdrawnAt?: Instant
  /** The act that recorded it: erased when it is withdrawn. */
  readonly act: number
}

export interface StoredScore {
  readonly id: string
  readonly card: string
  readonly version: string
  readonly authority: string
  readonly subject: string
  readonly key: string
  readonly recipient: string
  readonly purpose: string
  readonly on: PlainDate
  /** Canonical JSON of what was read. */
  readonly facts: string
  /** Canonical JSON of the whole answer. */
  readonly answer: string
  readonly score?: number
  readonly adverse: InputOf<'scoreSubject'>['adverse']
  readonly scoredAt: Instant
  /** First day on which it is gone. */
  readonly expires: PlainDate
  readonly replacedBy?: string
}

export interface StoredDecision {
  readonly id: string
  readonly scoreId: string
  readonly card: string
  readonly authority: string
  readonly subject: string
  readonly key: string
  readonly recipient: string
  readonly score: number
  readonly body: Omit<InputOf<'reportScoreDecision'>, 'id'>
  readonly review?: NonNullable<OutputOf<'reportScoreDecision'>['review']>
  readonly reportedAt: Instant
}

type DisputeAnswer = NonNullable<OutputOf<'ruleScoreDispute'>['answer']>

export interface StoredDispute {
  readonly id: string
  readonly scoreId: string
  readonly card: string
  readonly authority: string
  readonly subject: string
  readonly fact: string
  readonly answerBy: PlainDate
  readonly answered: boolean
  readonly body: {
    readonly title: Text
    readonly value: number | string | boolean | null
    readonly claimed?: number | string | boolean | null
    readonly reasons: readonly string[]
    readonly receivedOn: PlainDate
    readonly moreOn?: PlainDate
    readonly answer?: DisputeAnswer
  }
}

export interface StoredMessage {
  readonly id: string
  readonly key: string
  readonly scoreId: string
  readonly body: {
    readonly kind: 'corrected' | 'consent-withdrawn' | 'review-asked'
    readonly was?: number
    readonly now?: number
    readonly message: Text
  }
  readonly toldAt: Instant
  readonly acknowledgedAt?: Instant
}

export interface StoredProgramme {
  readonly id: string
  readonly authority: string
  readonly body: Omit<InputOf<'putLoyaltyProgramme'>, 'id'>
}

export type StoredLoyaltyEvent = LoyaltyEvent

export interface ScorecardStore {
  cards(): Promise<readonly StoredCard[]>
  card(id: string, version: string): Promise<StoredCard | undefined>
  /** Inside `write`: locks it until the transaction ends. */
  cardForUpdate(id: string, version: string): Promise<StoredCard | undefined>
  published(id: string): Promise<StoredCard | undefined>
  /** False where the version is there already. */
  addCard(card: StoredCard): Promise<boolean>
  putCard(card: StoredCard): Promise<void>

  consents(subject: string): Promise<readonly StoredCardConsent[]>
  putConsent(consent: StoredCardConsent): Promise<void>

  score(id: string): Promise<StoredScore | undefined>
  scoresOf(subject: string): Promise<readonly StoredScore[]>
  scoresSince(card: string, version: string, since: PlainDate): Promise<readonly StoredScore[]>
  addScore(score: StoredScore): Promise<void>
  replaceScore(id: string, by: string): Promise<void>
  /** Scores, decisions and disputes of one consent, gone. */
  forgetScores(subject: string, card: string, purpose: string): Promise<void>
  /** What has outlived its time, gone. @returns how many */
  expireScores(on: PlainDate): Promise<number>

  decision(id: string): Promise<StoredDecision | undefined>
  decisionsOf(filter: {
    readonly subject?: string
    readonly card?: string
  }): Promise<readonly StoredDecision[]>
  /** False where a decision with this score is there already. */
  addDecision(decision: StoredDecision): Promise<boolean>
  putReview(id: string, review: StoredDecision['review']): Promise<void>

  dispute(id: string): Promise<StoredDispute | undefined>
  disputesOf(filter: {
    readonly subject?: string
    readonly authority?: string
  }): Promise<readonly StoredDispute[]>
  /** False where the fact is under dispute already. */
  addDispute(dispute: StoredDispute): Promise<boolean>
  putDispute(dispute: StoredDispute): Promise<void>

  messages(key: string, open: boolean): Promise<readonly StoredMessage[]>
  addMessage(message: StoredMessage): Promise<void>
  acknowledgeMessage(key: string, id: string, at: Instant): Promise<StoredMessage | undefined>

  reportDays(subject: string): Promise<readonly { readonly on: PlainDate; readonly why: string }[]>
  addReport(report: {
    readonly id: string
    readonly subject: string
    readonly on: PlainDate
    readonly why: string
  }): Promise<void>

  programmes(): Promise<readonly StoredProgramme[]>
  programme(id: string): Promise<StoredProgramme | undefined>
  putProgramme(programme: StoredProgramme): Promise<void>
  loyaltyEvents(programme: string, subject: string): Promise<readonly StoredLoyaltyEvent[]>
  loyaltyProgrammesOf(subject: string): Promise<readonly string[]>
  /** Inside `write`: one at a time for each account, so that nothing is spent twice. */
  lockLoyalty(programme: string, subject: string): Promise<void>
  /** False where the event is there already. */
  addLoyaltyEvent(programme: string, subject: string, event: StoredLoyaltyEvent): Promise<boolean>
}
