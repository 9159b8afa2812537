import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Cursor, Id, Instant, Limit, Prose, Text, page } from '../shapes.ts'
import { Purpose, ScreeningQuery } from './query.ts'
import { Band, ScreeningFinding } from './shapes.ts'

const params = z.object({ id: Id })

export const MatchDecision = z.enum(['confirm', 'not-same', 'unsure'])

/** A match a person has to look at; only the relying party that asked sees it. */
export const MatchShown = z
  .object({
    id: z.string(),
    state: z.enum(['open', 'assigned', 'decided']),
    version: z.number().int(),
    purpose: z.string(),
    reference: z.string().optional(),
    monitor: z.string().optional(),
    openedAt: Instant,
    /** The account's name for its own people. */
    assignee: z.string().optional(),
    name: z.string(),
    entity: z.string(),
    registers: z.array(z.string()),
    entries: z.array(z.string()),
    subjects: z.array(z.string()),
    score: z.number(),
    band: Band,
    decision: z
      .object({
        verdict: MatchDecision,
        reason: z.string(),
        by: z.string(),
        at: Instant,
        /** What a later screening applies. Absent for `unsure`. */
        judgement: z.string().optional(),
      })
      .optional(),
  })
  .meta({ id: 'Match' })

/** Both sides, field by field: what was asked and what the record says, with what the comparison found. */
export const MatchOpened = MatchShown.extend({
  query: ScreeningQuery,
  sides: z.array(
    z.object({
      field: z.string(),
      label: Text,
      asked: z.array(z.string()),
      record: z.array(z.string()),
      findings: z.array(ScreeningFinding),
    }),
  ),
  findings: z.array(ScreeningFinding),
  /** The record has changed since the match was queued, or is on no list any more. */
  record: z.enum(['as-queued', 'changed', 'gone']),
  indexDigest: z.string(),
  rulesDigest: z.string(),
}).meta({ id: 'MatchOpened' })

export const queueMatch = endpoint({
  method: 'POST',
  path: '/api/v1/matches',
  door: 'account-or-key',
  summary: 'Put a match of a screening into the review queue: the question again and the entity',
  body: z.object({
    screening: ScreeningQuery,
    entity: z.string().min(1).max(200),
    purpose: Purpose,
  }),
  output: MatchShown,
  status: 201,
  errors: ['screening/no-such-match', 'check/purpose-not-allowed'],
})
export const listMatches = endpoint({
  method: 'GET',
  path: '/api/v1/matches',
  door: 'account-or-key',
  summary: 'The review queue of the relying party: open, assigned and decided matches',
  query: z.object({
    state: z.enum(['open', 'assigned', 'decided']).optional(),
    mine: z.stringbool().optional(),
    cursor: Cursor,
    limit: Limit,
  }),
  output: page(MatchShown),
})
export const getMatch = endpoint({
  method: 'GET',
  path: '/api/v1/matches/{id}',
  door: 'account-or-key',
  summary: 'One match with both sides, field by field',
  params,
  output: MatchOpened,
  errors: ['screening/no-such-match'],
})
export const assignMatch = endpoint({
  method: 'POST',
  path: '/api/v1/matches/{id}/assignment',
  door: 'account',
  summary: 'Take a match on, or put it back into the queue',
  params,
  body: z.object({ expectedVersion: z.number().int().min(1), take: z.boolean() }),
  output: MatchShown,
  errors: ['screening/no-such-match', 'screening/conflict', 'screening/decided'],
})
export const decideMatch = endpoint({
  method: 'POST',
  path: '/api/v1/matches/{id}/decision',
  door: 'account',
  summary:
    'Decide whether both sides are one subject: only a person can; `not-same` is remembered until revoked',
  params,
  body: z.object({
    expectedVersion: z.number().int().min(1),
    verdict: MatchDecision,
    reason: Prose,
  }),
  output: MatchShown,
  errors: ['screening/no-such-match', 'screening/conflict', 'screening/decided'],
})

/** What people decided about matches, and whether it still holds. */
export const JudgementShown = z
  .object({
    id: z.string(),
    verdict: z.enum(['same', 'not-same']),
    reason: z.string(),
    by: z.string(),
    at: Instant,
    reference: z.string().optional(),
    asked: z.string(),
    name: z.string(),
    entity: z.string(),
    registers: z.array(z.string()),
    match: z.string().optional(),
    revoked: z.object({ at: Instant, by: z.string(), reason: z.string() }).optional(),
  })
  .meta({ id: 'Judgement' })

export const listJudgements = endpoint({
  method: 'GET',
  path: '/api/v1/judgements',
  door: 'account-or-key',
  summary: 'False-positive memory: what people of the relying party decided, in force or revoked',
  query: z.object({
    state: z.enum(['in-force', 'revoked']).optional(),
    cursor: Cursor,
    limit: Limit,
  }),
  output: page(JudgementShown),
})
export const revokeJudgement = endpoint({
  method: 'POST',
  path: '/api/v1/judgements/{id}/revocation',
  door: 'account',
  summary: 'Revoke a judgement: from now on the match is shown again',
  params,
  body: z.object({ reason: Prose }),
  output: JudgementShown,
  errors: ['screening/no-such-judgement', 'screening/revoked'],
})
