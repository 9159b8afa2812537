import { z } from 'zod'
import { Instant, PlainDate, SubjectCard, Text } from '../shapes.ts'

const Cited = { law: z.string(), lawText: Text, status: z.enum(['verified', 'unverified']) }

export const PointsAside = z
  .object({
    event: z.string(),
    item: z.string(),
    on: PlainDate,
    document: z.string().optional(),
    points: z.number().int().optional(),
    reason: z.string(),
    message: Text,
    subject: SubjectCard.optional(),
  })
  .meta({ id: 'PointsAside' })

export const PointsAccountShown = z
  .object({
    scheme: z.object({ id: z.string(), title: Text }),
    unit: Text,
    subject: SubjectCard,
    opened: PlainDate,
    consent: z
      .object({ id: z.string().optional(), from: PlainDate, to: PlainDate.optional() })
      .optional(),
    consentRequired: z.boolean(),
    scored: z.boolean(),
    why: Text.optional(),
    on: PlainDate,
    base: z.object({ points: z.number().int(), ...Cited }).optional(),
    total: z.number().int().optional(),
    grade: z
      .object({ id: z.string(), title: Text, directBy: z.string().optional(), ...Cited })
      .optional(),
    grades: z.array(z.object({ id: z.string(), title: Text, min: z.number().int().optional() })),
    /** Absent where points roll: each event has its own end. */
    cycle: z
      .object({ kind: z.enum(['calendar', 'account']), from: PlainDate, to: PlainDate })
      .optional(),
    lines: z.array(
      z.object({
        event: z.string(),
        item: z.string(),
        title: Text,
        since: PlainDate,
        until: PlainDate.optional(),
        document: z.string().optional(),
        points: z.number().int(),
        counted: z.number().int(),
        withheld: z.array(
          z.object({
            why: z.string(),
            points: z.number().int(),
            message: Text,
            law: z.string(),
            lawText: Text,
          }),
        ),
        directGrade: z.string().optional(),
        /** A fine is due, or was paid on the day. */
        fine: z.object({ paidOn: PlainDate.optional() }).optional(),
        objection: z
          .object({
            state: z.enum(['pending', 'upheld', 'dismissed']),
            filedOn: PlainDate,
            dueOn: PlainDate.optional(),
            reasons: z.string(),
            ruling: z.string().optional(),
          })
          .optional(),
        /** An objection against this event may be filed now. */
        mayObject: z.boolean(),
        recordedAt: Instant,
        act: z.number().int(),
        ...Cited,
      }),
    ),
    adjustments: z.array(
      z.object({ why: z.string(), points: z.number().int(), law: z.string(), lawText: Text }),
    ),
    rewards: z.array(z.object({ id: z.string(), title: Text, ...Cited })),
    keptAside: z.array(PointsAside),
  })
  .meta({ id: 'PointsAccount' })
