import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id, Prose } from '../shapes.ts'
import { ClusterId, CollationStep, PairVerdict, RecordKey } from './shapes.ts'

const errors = ['collation/not-ready', 'collation/conflict']

export const judgePair = endpoint({
  method: 'POST',
  path: '/api/v1/collation/judgements',
  door: 'account',
  summary:
    'Say whether two records are of one subject: it binds, also through others, until it is revoked',
  body: z.object({ a: RecordKey, b: RecordKey, verdict: PairVerdict, reason: Prose }),
  output: CollationStep,
  status: 201,
  errors: [...errors, 'collation/no-such-record', 'collation/judged'],
})

export const revokeCollationStep = endpoint({
  method: 'POST',
  path: '/api/v1/collation/steps/{number}/revocation',
  door: 'account',
  summary: 'Take a judgement or a separation back: clusters and their ids come back with it',
  params: z.object({ number: z.coerce.number().int().min(1).max(2_147_483_647) }),
  body: z.object({ reason: Prose }),
  output: CollationStep,
  status: 201,
  errors: [...errors, 'collation/not-revocable'],
})

export const separateRecords = endpoint({
  method: 'POST',
  path: '/api/v1/collation/clusters/{id}/separation',
  door: 'account',
  summary:
    'Take records out of a cluster for good, as after an upheld objection; what had joined them is kept on the trail',
  params: z.object({ id: ClusterId }),
  body: z.object({
    records: z.array(RecordKey).min(1).max(500),
    reason: Prose,
    /** The case whose objection was upheld. */
    objection: Id.optional(),
  }),
  output: CollationStep,
  status: 201,
  errors: [...errors, 'collation/no-such-cluster', 'collation/not-together', 'case/not-found'],
})
