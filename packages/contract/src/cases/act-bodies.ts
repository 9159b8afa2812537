import { z } from 'zod'
import { Id, Line, PlainDate, Prose } from '../shapes.ts'

const Document = z.object({ title: Line, number: Line, issuer: Line, on: PlainDate })
const Period = z.string().regex(/^\d{1,4}(cd|wd|mo|y)$/, 'a period such as 15cd, 3wd, 6mo, 2y')

/** What a person may put into `POST /cases/{id}/acts`. `redeem` comes with a check, `expire` and `mirror` from the system. */
export const ActRequest = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('propose'),
      ground: Id,
      facts: Prose,
      conductOn: PlainDate.optional(),
      /** The last day of the conduct: adverse information ages from it where the scheme bounds how long it is kept. */
      conductEndedOn: PlainDate.optional(),
      documents: z.array(Document).max(50).default([]),
      exclusionsChecked: z.array(Id).default([]),
      particulars: z.record(Id, Line).optional(),
    }),
    z.object({ kind: z.literal('consent'), granted: z.boolean(), reasons: Prose }),
    z.object({
      kind: z.literal('serve'),
      about: z.enum(['proposal', 'decision', 'ruling', 'removal']),
      petition: Id.optional(),
      channel: z.enum(['in-person', 'post', 'email', 'portal', 'publication']),
      outcome: z.enum(['served', 'failed', 'published']),
      on: PlainDate,
      proof: Prose,
      /** E-mail only: this server sends it; outcome, day and proof are then those of the mail server. */
      send: z.boolean().optional(),
    }),
    z.object({
      kind: z.literal('decide'),
      outcome: z.enum(['enter', 'dismiss']),
      reasons: Prose,
      document: Document.optional(),
      length: Period.optional(),
      prolong: Period.optional(),
    }),
    z.object({ kind: z.literal('publish'), channels: z.array(Line).min(1).max(20), on: PlainDate }),
    z.object({ kind: z.literal('object'), remedy: Id, against: Id.optional(), reasons: Prose }),
    z.object({
      kind: z.literal('apply'),
      remedy: Id,
      reasons: Prose,
      activity: Id.optional(),
      documents: z.array(Document).max(50).optional(),
    }),
    z.object({
      kind: z.literal('rule'),
      petition: Id,
      outcome: z.enum(['granted', 'refused', 'corrected', 'annulled']),
      reasons: Prose,
      document: Document.optional(),
    }),
    z.object({ kind: z.literal('annotate'), text: Prose }),
    z.object({ kind: z.literal('suspend'), reasons: Prose, document: Document.optional() }),
    z.object({ kind: z.literal('resume'), reasons: Prose }),
    z.object({ kind: z.literal('extend'), clock: Id, by: Period, reasons: Prose }),
    z.object({ kind: z.literal('correct'), particulars: z.record(Id, Line), reasons: Prose }),
    z.object({
      kind: z.literal('exempt'),
      petition: Id.optional(),
      exemption: Id,
      activity: Id,
      reasons: Prose,
      until: PlainDate,
    }),
    z.object({
      kind: z.literal('remove'),
      ground: Id,
      document: Document.optional(),
      reasons: Prose,
      factOn: PlainDate,
    }),
    z.object({
      kind: z.literal('repair'),
      petition: Id.optional(),
      reasons: Prose,
      document: Document.optional(),
    }),
    z.object({
      kind: z.literal('compensate'),
      claim: Prose,
      harm: Prose,
      from: PlainDate,
      to: PlainDate,
    }),
    z.object({ kind: z.literal('withdraw'), reasons: Prose }),
  ])
  .meta({ id: 'ActRequest' })

export type ActRequest = z.output<typeof ActRequest>
export { Document }
