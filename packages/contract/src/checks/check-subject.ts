import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Contest, Instant, Line, PlainDate, SubjectRef, Text } from '../shapes.ts'

export const CheckRequest = z
  .object({
    subject: SubjectRef.optional(),
    /** A name alone never denies (charter 8): at most `review`. */
    name: Line.optional(),
    /**
     * With `name`: the judgement by which a person of the relying party confirmed whom the name means. It carries as far
     * as an identifier does, while it holds and the record is what they compared.
     */
    confirmation: z.string().max(64).optional(),
    activity: z.string().max(100),
    purpose: z.string().max(100),
    /** `scheme/measure` of reasons whose exception you say holds: what the law opens to a claim is then `review`. */
    claims: z.array(z.string().max(200)).max(20).optional(),
    asOf: PlainDate.optional(),
    /** The register as it was known at this moment. */
    knownAt: Instant.optional(),
    /** The relying party lets the act pass on an exemption token: spends it. */
    redeem: z.string().max(100).optional(),
  })
  .refine((r) => (r.subject === undefined) !== (r.name === undefined), {
    message: 'give exactly one of subject, name',
    path: ['subject'],
  })
  .refine((r) => r.confirmation === undefined || r.name !== undefined, {
    message: 'a confirmation goes with the name it is about',
    path: ['confirmation'],
  })
  .meta({ id: 'CheckRequest' })

export const CheckReason = z
  .object({
    code: z.string(),
    message: Text,
    entry: z.string().optional(),
    scheme: z.object({ id: z.string(), title: Text }).optional(),
    authority: Text.optional(),
    measure: z
      .object({
        id: z.string(),
        title: Text,
        law: z.string(),
        /** Title, official number and place of the law. */
        lawText: Text,
        status: z.enum(['verified', 'unverified']),
        crossDomain: z.boolean(),
      })
      .optional(),
    /** The law opens an exception to whoever says that it holds: send this in `claims`. */
    claim: z.string().optional(),
    since: PlainDate.optional(),
    until: PlainDate.optional(),
    contest: z.array(Contest),
  })
  .meta({ id: 'CheckReason' })

export const CheckAnswer = z
  .object({
    decision: z.enum(['permit', 'deny', 'review', 'stale']),
    reasons: z.array(CheckReason),
    receipt: z.object({
      id: z.string(),
      at: Instant,
      activity: z.string(),
      purpose: z.string(),
      asOf: PlainDate,
      /** Acts up to this number were considered. */
      seq: z.number().int(),
      /** SHA-256 over the request, the decision, its reasons' ids and `seq`. */
      digest: z.string(),
    }),
  })
  .meta({ id: 'CheckAnswer' })

export const checkSubject = endpoint({
  method: 'POST',
  path: '/api/v1/checks',
  door: 'account-or-key',
  summary: 'May this subject do this, now?',
  body: CheckRequest,
  output: CheckAnswer,
  errors: [
    'check/unknown-activity',
    'check/purpose-not-allowed',
    'identifier/invalid',
    'token/not-usable',
  ],
})
