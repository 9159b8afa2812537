import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id, Instant, PlainDate, Prose, Text } from '../shapes.ts'
import { DecisionShown, DisputeShown, ScoreGiven } from './scoring.ts'
import { FactName, FactValue, PurposeName } from './shapes.ts'

export const CardConsent = z
  .object({
    id: z.string(),
    card: z.object({ id: z.string(), title: Text }),
    purpose: z.string(),
    given: Instant,
    withdrawn: Instant.optional(),
  })
  .meta({ id: 'ScorecardConsent' })

/** A fact that the subject may change, with the values to try. */
const Lever = z.object({
  fact: z.string(),
  title: Text,
  value: FactValue,
  kind: z.enum(['number', 'choice']),
  min: z.number().optional(),
  max: z.number().optional(),
  step: z.number().optional(),
  choices: z.array(z.string()).optional(),
})

export const myScorecards = endpoint({
  method: 'GET',
  path: '/api/v1/subjects/me/scorecards',
  door: 'account',
  summary:
    'The subject’s scores by card: consent, history, reasons, decisions, disputes, who asked, free reports',
  output: z.object({
    consents: z.array(CardConsent),
    offered: z.array(
      z.object({
        card: z.object({ id: z.string(), version: z.string(), title: Text }),
        authority: z.string(),
        limits: z.array(Text),
        /** Who might ask, for what: each is agreed to by itself. */
        purposes: z.array(z.object({ purpose: z.string(), recipients: z.array(z.string()) })),
      }),
    ),
    scores: z.array(ScoreGiven.extend({ levers: z.array(Lever) })),
    decisions: z.array(DecisionShown),
    disputes: z.array(DisputeShown),
    reports: z.object({ leftThisYear: z.number().int(), free: z.boolean() }),
  }),
  errors: ['subject/not-linked'],
})

export const giveScorecardConsent = endpoint({
  method: 'POST',
  path: '/api/v1/subjects/me/scorecards/consents',
  door: 'account',
  summary: 'Consent to one card for one purpose; never asked for together with anything else',
  body: z.object({ card: Id, purpose: PurposeName, agreed: z.literal(true) }),
  output: CardConsent,
  status: 201,
  errors: ['subject/not-linked', 'scorecard/not-found', 'act/refused'],
})

export const withdrawScorecardConsent = endpoint({
  method: 'DELETE',
  path: '/api/v1/subjects/me/scorecards/consents/{id}',
  door: 'account',
  summary: 'Withdraw in one step: scores, facts and decisions are deleted and recipients are told',
  params: z.object({ id: Id }),
  output: CardConsent,
  errors: ['subject/not-linked', 'consent/not-found'],
})

export const whatIfScore = endpoint({
  method: 'POST',
  path: '/api/v1/subjects/me/scorecards/scores/{id}/what-if',
  door: 'account',
  summary:
    'The score with other values of facts that the subject can change; arithmetic, no promise',
  params: z.object({ id: Id }),
  body: z.object({ changes: z.record(z.string(), FactValue), goal: z.number().int().optional() }),
  output: z.object({
    was: z.number().int(),
    now: z.number().int().optional(),
    /** Fewest changes that reach the goal; absent where none do. */
    plan: z
      .array(z.object({ fact: z.string(), title: Text, to: FactValue, gain: z.number().int() }))
      .optional(),
    each: z.array(
      z.object({
        fact: z.string(),
        title: Text,
        to: FactValue,
        words: Text,
        gain: z.number().int(),
      }),
    ),
    reach: z.number().int(),
    note: Text,
  }),
  errors: ['subject/not-linked', 'score/not-found', 'act/refused'],
})

export const askScoreReview = endpoint({
  method: 'POST',
  path: '/api/v1/subjects/me/scorecards/decisions/{id}/review',
  door: 'account',
  summary: 'Ask that a person looks again at a decision made with a score, and say your side',
  params: z.object({ id: Id }),
  body: z.object({ statement: Prose }),
  output: DecisionShown,
  errors: ['subject/not-linked', 'score/not-found', 'act/refused'],
})

export const disputeScoredFact = endpoint({
  method: 'POST',
  path: '/api/v1/subjects/me/scorecards/scores/{id}/disputes',
  door: 'account',
  summary: 'Dispute a fact behind a score; the statutory clock starts the same day',
  params: z.object({ id: Id }),
  body: z.object({ fact: FactName, claimed: FactValue.optional(), reasons: Prose }),
  output: DisputeShown,
  status: 201,
  errors: ['subject/not-linked', 'score/not-found', 'act/refused'],
})

export const addToScoreDispute = endpoint({
  method: 'POST',
  path: '/api/v1/subjects/me/scorecards/disputes/{id}/more',
  door: 'account',
  summary:
    'Send more that matters to an open dispute; where the law says so, the clock gets longer',
  params: z.object({ id: Id }),
  body: z.object({ reasons: Prose }),
  output: DisputeShown,
  errors: ['subject/not-linked', 'score/dispute-not-found', 'act/refused'],
})

export const takeScoreReport = endpoint({
  method: 'POST',
  path: '/api/v1/subjects/me/scorecards/reports',
  door: 'account',
  summary: 'A copy of the file: two a year and one after an unfavourable decision are free',
  body: z.object({ take: z.literal(true) }),
  output: z.object({
    free: z.boolean(),
    why: z.enum(['yearly', 'adverse-action', 'used-up']),
    rule: z.string(),
    leftThisYear: z.number().int(),
    on: PlainDate,
    scores: z.array(ScoreGiven),
  }),
  errors: ['subject/not-linked'],
})
