import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id, Instant, Line, PlainDate, Prose, SubjectRef, Text } from '../shapes.ts'

export const addScoreFact = endpoint({
  method: 'POST',
  path: '/api/v1/scores/{scheme}/facts',
  door: 'account-or-key',
  summary:
    'The operator adds a fact about somebody who has consented; forbidden inputs are refused by name',
  params: z.object({ scheme: Id }),
  body: z.object({
    subject: SubjectRef,
    input: z.string().max(100),
    on: PlainDate,
    /** The operator’s own number of the fact: adding it twice adds it once. */
    reference: Id,
    document: Line.optional(),
    /** For facts about a trade: who was on the other side, so that one partner counts once. */
    counterparty: SubjectRef.optional(),
  }),
  output: z.object({ fact: z.string(), added: z.boolean() }),
  status: 201,
  errors: [
    'register/not-found',
    'identifier/invalid',
    'consent/needed',
    'score/forbidden-input',
    'score/unknown-input',
    'act/refused',
  ],
})
export const ruleScoreFact = endpoint({
  method: 'POST',
  path: '/api/v1/scores/{scheme}/facts/{fact}/ruling',
  door: 'account-or-key',
  summary: 'The operator proves a disputed fact by a document, or deletes it',
  params: z.object({ scheme: Id, fact: Id }),
  body: z.object({
    outcome: z.enum(['proven', 'deleted']),
    reasons: Prose,
    document: Line.optional(),
  }),
  output: z.object({ fact: z.string(), outcome: z.enum(['proven', 'deleted']) }),
  errors: ['score/fact-not-found', 'act/refused'],
})
export const listDisputedScoreFacts = endpoint({
  method: 'GET',
  path: '/api/v1/scores/{scheme}/facts/disputed',
  door: 'account-or-key',
  summary: 'Facts that their subjects dispute and the operator has not ruled on, oldest first',
  params: z.object({ scheme: Id }),
  query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) }),
  output: z.object({
    items: z.array(
      z.object({
        fact: z.string(),
        input: z.string(),
        title: Text,
        on: PlainDate,
        reference: z.string(),
        document: z.string().optional(),
        /** What the subject says against it. */
        reasons: z.string(),
      }),
    ),
  }),
  errors: ['register/not-found'],
})
export const requestScore = endpoint({
  method: 'POST',
  path: '/api/v1/scores/{scheme}/requests',
  door: 'key',
  summary: 'A merchant asks whether a reward may be given; the subject is asked each time',
  params: z.object({ scheme: Id }),
  body: z.object({
    subject: SubjectRef,
    purpose: z.string().max(100),
    reward: Id.optional(),
    number: z.boolean().default(false),
  }),
  output: z.object({ request: z.string(), expiresAt: Instant }),
  status: 201,
  errors: [
    'register/not-found',
    'identifier/invalid',
    'check/purpose-not-allowed',
    'score/unknown-reward',
  ],
})
export const getScoreRequest = endpoint({
  method: 'GET',
  path: '/api/v1/scores/requests/{id}',
  door: 'key',
  summary:
    'What came of the merchant’s request: rewards that may be given, never a reason to refuse',
  params: z.object({ id: Id }),
  output: z.object({
    request: z.string(),
    /** `no-answer`: nobody allowed it. Declined, not scored, unknown and expired look the same. */
    state: z.enum(['waiting', 'answered', 'no-answer']),
    rewards: z.array(z.object({ id: z.string(), title: Text })),
    number: z.number().int().optional(),
    note: Text,
  }),
  errors: ['score/request-not-found'],
})
