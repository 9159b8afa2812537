import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Cursor, Limit, Text, page } from '../shapes.ts'
import {
  ClusterId,
  ClusterShown,
  ClusterSummary,
  CollatedPair,
  CollatedRecord,
  CollationStatus,
  CollationStep,
  PairField,
  PairJudgement,
  RecordKey,
} from './shapes.ts'

const errors = ['collation/not-ready']

export const getCollation = endpoint({
  method: 'GET',
  path: '/api/v1/collation',
  door: 'account',
  summary:
    'How the entries of the registers are collated: records, clusters, judgements, threshold',
  output: CollationStatus,
  errors,
})

export const listCollationPairs = endpoint({
  method: 'GET',
  path: '/api/v1/collation/pairs',
  door: 'account',
  summary:
    'Pairs of records that a person should look at, the least certain first; or those judged',
  query: z.object({
    state: z.enum(['waiting', 'unsure', 'judged']).default('waiting'),
    register: z.string().max(100).optional(),
    cursor: Cursor,
    limit: Limit,
  }),
  output: page(CollatedPair),
  errors,
})

export const getCollationPair = endpoint({
  method: 'GET',
  path: '/api/v1/collation/pair',
  door: 'account',
  summary: 'Two records side by side with the evidence, field by field in bits; a logged look',
  query: z.object({ a: RecordKey, b: RecordKey }),
  output: z.object({
    a: CollatedRecord,
    b: CollatedRecord,
    clusterOfA: z.string(),
    clusterOfB: z.string(),
    /** Bits before any evidence. */
    prior: z.number(),
    fields: z.array(PairField),
    /** Prior and all fields together; joined from `threshold` on. */
    total: z.number(),
    threshold: z.number(),
    sentence: Text,
    judgements: z.array(PairJudgement),
  }),
  errors: [...errors, 'collation/no-such-record'],
})

export const listClusters = endpoint({
  method: 'GET',
  path: '/api/v1/collation/clusters',
  door: 'account',
  summary: 'Clusters of two records and more, the largest first',
  query: z.object({
    register: z.string().max(100).optional(),
    q: z.string().trim().max(200).optional(),
    cursor: Cursor,
    limit: Limit,
  }),
  output: page(ClusterSummary),
  errors,
})

export const getCluster = endpoint({
  method: 'GET',
  path: '/api/v1/collation/clusters/{id}',
  door: 'account',
  summary:
    'A cluster: every value with the records it comes from, and the whole trail; a logged look',
  params: z.object({ id: ClusterId }),
  output: ClusterShown,
  errors: [...errors, 'collation/no-such-cluster'],
})

export const listCollationTrail = endpoint({
  method: 'GET',
  path: '/api/v1/collation/trail',
  door: 'account',
  summary: 'Every change of the collation, the latest first',
  query: z.object({ cursor: Cursor, limit: Limit }),
  output: page(CollationStep),
  errors,
})

export const getTruthSpace = endpoint({
  method: 'GET',
  path: '/api/v1/collation/truth-space',
  door: 'account',
  summary: 'What each threshold gets right and wrong on the pairs that people have judged',
  output: z.object({
    labels: z.object({ same: z.number().int(), different: z.number().int() }),
    threshold: z.number(),
    /** Best F1 on the judged pairs; absent until both kinds of judgement are there. */
    best: z.number().optional(),
    points: z.array(
      z.object({
        threshold: z.number(),
        truePositives: z.number().int(),
        falsePositives: z.number().int(),
        falseNegatives: z.number().int(),
        trueNegatives: z.number().int(),
        precision: z.number(),
        recall: z.number(),
        f1: z.number(),
      }),
    ),
  }),
  errors,
})
