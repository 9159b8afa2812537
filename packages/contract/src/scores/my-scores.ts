import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id, Prose } from '../shapes.ts'
import { ScoreRequestShown, ScoreShown } from './shapes.ts'

export const myScores = endpoint({
  method: 'GET',
  path: '/api/v1/subjects/me/scores',
  door: 'account',
  summary: 'The subject’s voluntary scores: every point, what would raise it, who asks',
  output: z.object({ items: z.array(ScoreShown) }),
  errors: ['subject/not-linked'],
})
export const answerScoreRequest = endpoint({
  method: 'POST',
  path: '/api/v1/subjects/me/score-requests/{id}',
  door: 'account',
  summary: 'Allow or decline one request of a merchant; declining has no consequence',
  params: z.object({ id: Id }),
  body: z.object({ allow: z.boolean(), number: z.boolean().default(false) }),
  output: ScoreRequestShown,
  errors: ['subject/not-linked', 'score/request-not-found', 'act/refused'],
})
export const disputeScoreFact = endpoint({
  method: 'POST',
  path: '/api/v1/subjects/me/scores/{scheme}/facts/{fact}/dispute',
  door: 'account',
  summary: 'Dispute a fact: it counts no more until the operator has proven it',
  params: z.object({ scheme: Id, fact: Id }),
  body: z.object({ reasons: Prose }),
  output: ScoreShown,
  errors: ['subject/not-linked', 'score/fact-not-found', 'act/refused'],
})
