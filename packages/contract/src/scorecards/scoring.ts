import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id, Instant, Line, PlainDate, Prose, SubjectRef, Text } from '../shapes.ts'
import { FactName, FactValue, PurposeName } from './shapes.ts'

const Reason = z.object({
  id: z.string(),
  text: Text,
  /** Points below the declared baseline. */
  points: z.number(),
  facts: z.array(
    z.object({
      name: z.string(),
      title: Text,
      value: FactValue,
      points: z.number().int(),
      source: Text.optional(),
    }),
  ),
})

export const ScoreGiven = z
  .object({
    id: z.string(),
    card: z.object({ id: z.string(), version: z.string(), digest: z.string(), title: Text }),
    on: PlainDate,
    purpose: z.string(),
    recipient: z.string(),
    scored: z.boolean(),
    score: z.number().int().optional(),
    range: z.tuple([z.number(), z.number()]),
    basePoints: z.number().int().optional(),
    chanceOfBad: z.number().optional(),
    method: z.string().optional(),
    /** At most four, by the method that the card declares. */
    reasons: z.array(Reason),
    /** `basePoints` and these points add up to the score. */
    lines: z.array(
      z.object({
        fact: z.string(),
        title: Text,
        source: Text.optional(),
        value: FactValue,
        words: Text,
        points: z.number().int(),
      }),
    ),
    refusals: z.array(z.object({ code: z.string(), fact: z.string().optional(), message: Text })),
    /** The corrected score that took its place. */
    replacedBy: z.string().optional(),
    keptUntil: PlainDate,
    /** A score opens; it never is a reason to refuse a person anything. */
    note: Text,
  })
  .meta({ id: 'ScoreGiven' })

const Adverse = z.object({
  fact: FactName,
  kind: z.enum(['adverse', 'bankruptcy']).default('adverse'),
  from: PlainDate,
  /** Last day of the conduct; absent while it goes on. */
  ended: PlainDate.optional(),
})

export const scoreSubject = endpoint({
  method: 'POST',
  path: '/api/v1/scorecards/{id}/scores',
  door: 'key',
  summary:
    'Score a subject by the published card: consent of a person first, then facts in and score, points, reasons and the card’s digest out',
  params: z.object({ id: Id }),
  body: z.object({
    subject: SubjectRef,
    purpose: PurposeName,
    facts: z.record(z.string(), FactValue),
    /** Facts that rest on adverse conduct, and when it was: none is used beyond its time. */
    adverse: z.array(Adverse).max(100).default([]),
  }),
  output: ScoreGiven,
  status: 201,
  errors: [
    'scorecard/not-found',
    'subject/not-found',
    'identifier/invalid',
    'check/purpose-not-allowed',
    'consent/needed',
    'score/forbidden-input',
    'act/refused',
  ],
})

export const replayScore = endpoint({
  method: 'GET',
  path: '/api/v1/scorecards/scores/{id}/replay',
  door: 'account-or-key',
  summary: 'A past score computed again from its card, facts and day, and compared byte for byte',
  params: z.object({ id: Id }),
  output: z.object({
    id: z.string(),
    same: z.boolean(),
    digest: z.string(),
    cardDigest: z.string(),
    answer: z.string(),
  }),
  errors: ['score/not-found'],
})

const Weight = z.enum(['decisive', 'one-of-several', 'none'])

export const DecisionShown = z
  .object({
    id: z.string(),
    score: z.string(),
    recipient: z.string(),
    outcome: z.enum(['approved', 'rewarded', 'declined', 'less-favourable', 'no-reward']),
    weight: Weight,
    humanDecided: z.boolean(),
    decidedOn: PlainDate,
    /** The last day on which a notice of an unfavourable decision may leave. */
    noticeDue: PlainDate.optional(),
    /** Where the notice is read and printed. */
    notice: z.string().optional(),
    review: z
      .object({
        askedOn: PlainDate,
        statement: z.string(),
        answeredOn: PlainDate.optional(),
        outcome: z.enum(['changed', 'upheld']).optional(),
        reasons: z.string().optional(),
      })
      .optional(),
    note: Text,
  })
  .meta({ id: 'ScoreDecision' })

export const reportScoreDecision = endpoint({
  method: 'POST',
  path: '/api/v1/scorecards/scores/{id}/decision',
  door: 'key',
  summary:
    'The recipient says what it decided and how much the score weighed; an unfavourable one gives the subject a notice',
  params: z.object({ id: Id }),
  body: z.object({
    outcome: DecisionShown.shape.outcome,
    weight: Weight,
    humanDecided: z.boolean(),
    decidedOn: PlainDate,
    creditor: z.object({ name: Line, contact: Line }),
  }),
  output: DecisionShown,
  status: 201,
  errors: ['score/not-found', 'score/decided', 'act/refused'],
})

const NoticeText = z.object({
  heading: Text,
  creditor: z.object({ name: z.string(), contact: z.string() }),
  subject: z.string(),
  source: z.object({ name: z.string(), contact: z.string() }),
  decidedOn: PlainDate,
  score: z.number().int(),
  range: z.tuple([z.number(), z.number()]),
  on: PlainDate,
  card: z.object({ id: z.string(), version: z.string(), digest: z.string(), title: Text }),
  method: Text,
  reasons: z.array(
    z.object({
      rank: z.number().int(),
      text: Text,
      points: z.number(),
      facts: z.array(
        z.object({ name: z.string(), title: Text, value: z.string(), source: Text.optional() }),
      ),
    }),
  ),
  rights: z.array(
    z.object({
      right: z.string(),
      rule: z.string(),
      until: PlainDate.optional(),
      status: z.enum(['verified', 'unverified']),
      text: Text,
    }),
  ),
  charter: Text,
})

export const getScoreNotice = endpoint({
  method: 'GET',
  path: '/api/v1/scorecards/decisions/{id}/notice',
  door: 'account-or-key',
  summary: 'The notice of an unfavourable decision: score, range, at most four reasons, rights',
  params: z.object({ id: Id }),
  output: NoticeText.meta({ id: 'ScoreNotice' }),
  errors: ['score/not-found', 'act/refused'],
})

export const answerScoreReview = endpoint({
  method: 'POST',
  path: '/api/v1/scorecards/decisions/{id}/review',
  door: 'key',
  summary: 'A person of the recipient has looked again and says what came of it',
  params: z.object({ id: Id }),
  body: z.object({ outcome: z.enum(['changed', 'upheld']), reasons: Prose }),
  output: DecisionShown,
  errors: ['score/not-found', 'act/refused'],
})

export const listReliance = endpoint({
  method: 'GET',
  path: '/api/v1/scorecards/{id}/reliance',
  door: 'account',
  summary:
    'How strongly each recipient relies on the score, by its own word and by what its outcomes show (CJEU C-634/21)',
  params: z.object({ id: Id }),
  output: z.object({
    items: z.array(
      z.object({
        recipient: z.string(),
        outcomes: z.number().int(),
        declared: z.number(),
        foretold: z.number(),
        withoutScore: z.number(),
        strong: z.boolean(),
        because: z.array(z.enum(['declared', 'foretold'])),
        duties: z.array(Text),
      }),
    ),
  }),
  errors: ['scorecard/not-found'],
})

export const DisputeShown = z
  .object({
    id: z.string(),
    score: z.string(),
    card: z.string(),
    fact: z.string(),
    title: Text,
    value: FactValue,
    claimed: FactValue.optional(),
    reasons: z.string(),
    receivedOn: PlainDate,
    answerBy: PlainDate,
    extended: z.boolean(),
    tellFurnisherBy: PlainDate.optional(),
    unresolved: z.enum(['delete', 'both-versions']),
    state: z.enum(['open', 'overdue', 'answered-in-time', 'answered-late']),
    clock: Text,
    answer: z
      .object({
        on: PlainDate,
        outcome: z.enum(['corrected', 'confirmed', 'deleted']),
        reasons: z.string(),
        was: z.number().int().optional(),
        now: z.number().int().optional(),
        told: z.number().int(),
      })
      .optional(),
  })
  .meta({ id: 'ScoreDispute' })

export const listScoreDisputes = endpoint({
  method: 'GET',
  path: '/api/v1/scorecards/disputes',
  door: 'account',
  summary: 'Disputes about facts behind scores, the nearest clock first',
  output: z.object({ items: z.array(DisputeShown) }),
})

export const ruleScoreDispute = endpoint({
  method: 'POST',
  path: '/api/v1/scorecards/disputes/{id}/ruling',
  door: 'account',
  summary:
    'Correct, confirm or delete the disputed fact: the score is computed again and every recipient is told',
  params: z.object({ id: Id }),
  body: z.object({
    outcome: z.enum(['corrected', 'confirmed', 'deleted']),
    value: FactValue.optional(),
    reasons: Prose,
  }),
  output: DisputeShown,
  errors: ['score/dispute-not-found', 'act/refused'],
})

export const ScoreMessage = z
  .object({
    id: z.string(),
    kind: z.enum(['corrected', 'consent-withdrawn', 'review-asked']),
    score: z.string(),
    toldAt: Instant,
    was: z.number().int().optional(),
    now: z.number().int().optional(),
    message: Text,
    acknowledgedAt: Instant.optional(),
  })
  .meta({ id: 'ScoreMessage' })

export const listScoreMessages = endpoint({
  method: 'GET',
  path: '/api/v1/scorecards/messages',
  door: 'key',
  summary: 'What a recipient must know of scores it was given: corrections, withdrawals, reviews',
  query: z.object({ open: z.enum(['true', 'false']).default('true') }),
  output: z.object({ items: z.array(ScoreMessage) }),
})

export const acknowledgeScoreMessage = endpoint({
  method: 'POST',
  path: '/api/v1/scorecards/messages/{id}/acknowledgement',
  door: 'key',
  summary: 'The recipient has read a message and acted on it',
  params: z.object({ id: Id }),
  body: z.object({ done: z.literal(true) }),
  output: ScoreMessage,
  errors: ['score/message-not-found'],
})
