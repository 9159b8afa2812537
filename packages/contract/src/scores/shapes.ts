import { z } from 'zod'
import { Instant, PlainDate, Text } from '../shapes.ts'

export const SchemeNamed = z.object({ id: z.string(), title: Text })
const Cited = { law: z.string(), lawText: Text, status: z.enum(['verified', 'unverified']) }

export const ConsentKind = z.enum(['score', 'points', 'sensitive-facts'])

export const ConsentShown = z
  .object({
    id: z.string(),
    scheme: SchemeNamed,
    kind: ConsentKind,
    given: Instant,
    withdrawn: Instant.optional(),
    /** What was agreed to, and what withdrawal does. */
    text: Text,
  })
  .meta({ id: 'Consent' })

export const ScoreLine = z
  .object({
    /** Absent for what a public list does. */
    fact: z.string().optional(),
    input: z.string(),
    title: Text,
    on: PlainDate,
    until: PlainDate.optional(),
    document: z.string().optional(),
    /** Points of the score, exactly: the lines of a dimension add up to its points. */
    points: z.number().int(),
    withheld: z.object({ why: Text }).optional(),
    disputed: z.boolean(),
    ...Cited,
  })
  .meta({ id: 'ScoreLine' })

export const ScoreRequestShown = z
  .object({
    id: z.string(),
    scheme: SchemeNamed,
    relyingParty: z.string(),
    purpose: z.string(),
    reward: z.object({ id: z.string(), title: Text }).optional(),
    wantsNumber: z.boolean(),
    askedAt: Instant,
    expiresAt: Instant,
    state: z.enum(['waiting', 'allowed', 'declined', 'expired']),
  })
  .meta({ id: 'ScoreRequest' })

export const ScoreShown = z
  .object({
    scheme: SchemeNamed,
    consent: z.string(),
    range: z.object({ min: z.number().int(), max: z.number().int(), ...Cited }),
    score: z.number().int(),
    band: z.object({ id: z.string(), title: Text, ...Cited }),
    computedOn: PlainDate,
    nextOn: PlainDate,
    /** `base` and the points of every dimension add up to the score. */
    base: z.number().int(),
    dimensions: z.array(
      z.object({
        id: z.string(),
        title: Text,
        weight: z.number().int(),
        points: z.number().int(),
        most: z.number().int(),
        /** A public list caps the dimension. */
        cap: z
          .object({
            points: z.number().int(),
            entry: z.string(),
            scheme: SchemeNamed,
            until: PlainDate.optional(),
            ...Cited,
          })
          .optional(),
        lines: z.array(ScoreLine),
        ...Cited,
      }),
    ),
    rewards: z.array(
      z.object({
        id: z.string(),
        title: Text,
        from: z.number().int(),
        earned: z.boolean(),
        ...Cited,
      }),
    ),
    /** What would raise it: only what the subject can do. */
    raise: z.array(
      z.object({ input: z.string(), title: Text, how: Text, points: z.number().int() }),
    ),
    history: z.array(z.object({ on: PlainDate, score: z.number().int(), band: z.string() })),
    requests: z.array(ScoreRequestShown),
    /** A low score, or none, is never a reason to refuse anything. */
    note: Text,
  })
  .meta({ id: 'Score' })
