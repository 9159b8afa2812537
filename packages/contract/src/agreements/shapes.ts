import { z } from 'zod'
import { Id, Instant, Line, PlainDate, Prose, Text } from '../shapes.ts'

/** Who gives to whom. Private to state is closed unless a statute opens it. */
export const Direction = z
  .enum(['state-to-private', 'state-to-state', 'private-to-state'])
  .meta({ id: 'ExchangeDirection' })

/** What may travel beside the entry’s number, its state and its expiry, which always do. */
export const ExchangeField = z
  .enum([
    'scheme',
    'authority',
    'subject-kind',
    'names',
    'identifiers',
    'ground',
    'measures',
    'from',
    'until',
  ])
  .meta({ id: 'ExchangeField' })

export const ConflictDeclaration = z
  .object({
    /** The recipient runs a scheme of its own: a score, a list, a points scheme. */
    operatesScheme: z.boolean(),
    /** Absent: nothing was declared. */
    hasConflict: z.boolean().optional(),
    statement: Prose.optional(),
  })
  .meta({ id: 'ConflictDeclaration' })

export const StatutoryExemption = z
  .object({ law: Line, reasons: Prose })
  .meta({ id: 'StatutoryExemption', description: 'The statute that opens private to state' })

export const AgreementTerms = z.object({
  direction: Direction,
  giver: Line,
  recipient: Line,
  /** API keys of the recipient that may check and pull under the agreement. */
  keys: z.array(Id).max(20).default([]),
  purpose: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .max(100),
  schemes: z.array(Id).min(1).max(50),
  activities: z.array(z.string().max(100)).max(50),
  fields: z.array(ExchangeField).max(9),
  from: PlainDate,
  /** First day on which it no longer holds. */
  until: PlainDate,
  /** A replica may be kept for so many days after it was last given; never longer than the source. */
  keepDays: z.number().int().min(1).max(366),
  conflictOfInterest: ConflictDeclaration,
  exemption: StatutoryExemption.optional(),
})

export const AgreementShown = AgreementTerms.extend({
  id: z.string(),
  authority: Text,
  state: z.enum(['proposed', 'in-force', 'suspended', 'ended', 'expired']),
  version: z.number().int(),
  schemes: z.array(z.object({ id: z.string(), title: Text })),
  activities: z.array(z.object({ id: z.string(), title: Text })),
  /** Each step is an official act with its number in the log. */
  history: z.array(
    z.object({
      step: z.enum(['propose', 'approve', 'suspend', 'resume', 'end']),
      at: Instant,
      office: Text,
      reasons: z.string().optional(),
      act: z.number().int(),
    }),
  ),
  counts: z.object({
    replicas: z.number().int(),
    deletionsPending: z.number().int(),
    deletionsOverdue: z.number().int(),
  }),
}).meta({ id: 'Agreement' })

export const DeletionShown = z
  .object({
    id: z.string(),
    agreement: z.string(),
    recipient: z.string(),
    entry: z.string(),
    scheme: z.object({ id: z.string(), title: Text }),
    /** How the source ended. */
    why: z.enum(['expired', 'removed', 'repaired', 'annulled', 'source']),
    /** Annulled: the entry counts as if it had never been, and must be said so to whoever was told. */
    withdrawn: z.boolean(),
    toldAt: Instant,
    dueAt: Instant,
    reminders: z.number().int(),
    state: z.enum(['pending', 'overdue', 'acknowledged']),
    acknowledgedAt: Instant.optional(),
  })
  .meta({ id: 'DeletionNotice' })
