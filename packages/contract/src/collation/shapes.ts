import { z } from 'zod'
import { Instant, PlainDate, SubjectKind, Text } from '../shapes.ts'

/** A record's key: the id of its entry on a register. */
export const RecordKey = z.string().min(1).max(64)
export const ClusterId = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9._:-]+$/)

const Register = z.object({ id: z.string(), title: Text })

/** One entry of a register as it stands there; its numbers masked. */
export const CollatedRecord = z
  .object({
    key: RecordKey,
    register: Register,
    kind: SubjectKind,
    name: z.string(),
    subject: z.string(),
    from: PlainDate.optional(),
    demo: z.boolean(),
  })
  .meta({ id: 'CollatedRecord' })

export const PairVerdict = z.enum(['same', 'different', 'unsure'])

/** What a person said of two records. */
export const PairJudgement = z
  .object({
    step: z.number().int(),
    verdict: PairVerdict,
    by: z.string(),
    at: Instant,
    reason: z.string(),
    /** False where it came with a separation of several records. */
    single: z.boolean(),
  })
  .meta({ id: 'PairJudgement' })

/** Two records that may be of one subject. `bits` is the evidence on this pair of records, not a rating of anybody. */
export const CollatedPair = z
  .object({
    a: CollatedRecord,
    b: CollatedRecord,
    bits: z.number(),
    together: z.boolean(),
    judgement: PairJudgement.optional(),
  })
  .meta({ id: 'CollatedPair' })

export const PairField = z.object({
  field: z.string(),
  label: Text,
  left: z.array(z.string()),
  right: z.array(z.string()),
  agreement: Text,
  /** 0: one side is missing and nothing is said. */
  level: z.number().int(),
  bits: z.number(),
  rarity: z.number(),
})

const ClusterAt = z.object({ id: z.string(), records: z.array(z.string()) })

/** One change of the collation: numbered without gaps, never taken out. */
export const CollationStep = z
  .object({
    number: z.number().int(),
    kind: z.enum(['found', 'add', 'correct', 'withdraw', 'judge', 'unsure', 'separate', 'revoke']),
    by: z.string(),
    at: Instant,
    reason: z.string(),
    records: z.array(z.string()),
    before: z.array(ClusterAt),
    after: z.array(ClusterAt),
    evidence: z.array(
      z.object({
        a: z.string(),
        b: z.string(),
        bits: z.number(),
        fields: z.array(z.object({ field: z.string(), label: Text, bits: z.number() })),
      }),
    ),
    verdict: PairVerdict.optional(),
    /** The case whose objection was upheld. */
    objection: z.string().optional(),
    revokes: z.number().int().optional(),
    revokedBy: z.number().int().optional(),
    /** Some of its judgements are in force and can be taken back. */
    revocable: z.boolean(),
  })
  .meta({ id: 'CollationStep' })

export const ClusterSummary = z
  .object({
    id: z.string(),
    records: z.array(CollatedRecord),
  })
  .meta({ id: 'ClusterSummary' })

/** What the records of a cluster say, value by value with its sources. There is no merged record and no rating. */
export const ClusterShown = ClusterSummary.extend({
  fields: z.array(
    z.object({
      field: z.string(),
      label: Text,
      values: z.array(z.object({ value: z.string(), records: z.array(z.string()) })),
    }),
  ),
  trail: z.array(CollationStep),
}).meta({ id: 'Cluster' })

export const CollationStatus = z
  .object({
    records: z.number().int(),
    clusters: z.number().int(),
    /** Clusters of two records and more. */
    joined: z.number().int(),
    registers: z.array(Register.extend({ records: z.number().int() })),
    /** Bits of evidence from which records are joined; 0 is even odds. */
    threshold: z.number(),
    step: z.number().int(),
    judgements: z.object({
      same: z.number().int(),
      different: z.number().int(),
    }),
    waiting: z.number().int(),
  })
  .meta({ id: 'CollationStatus' })
