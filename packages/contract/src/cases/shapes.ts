import { z } from 'zod'
import { Instant, PlainDate, SubjectCard, Text } from '../shapes.ts'

export const ClockShown = z
  .object({
    id: z.string(),
    what: z.string(),
    title: Text,
    starts: PlainDate,
    due: PlainDate,
    /** The citation as the pack writes it; `lawText` says it in words: title, official number, place. */
    law: z.string(),
    lawText: Text,
    binds: z.enum(['authority', 'subject']),
    state: z.enum(['running', 'overdue', 'met', 'lapsed']),
    metOn: PlainDate.optional(),
  })
  .meta({ id: 'Clock' })

export const RefusalShown = z
  .object({
    rule: z.string(),
    law: z.string().optional(),
    lawText: Text.optional(),
    message: Text,
    notBefore: PlainDate.optional(),
  })
  .meta({ id: 'Refusal' })

export const AllowedAct = z
  .object({
    kind: z.string(),
    title: Text,
    allowed: z.boolean(),
    refusal: RefusalShown.optional(),
    choices: z.record(z.string(), z.array(z.object({ id: z.string(), title: Text }))).optional(),
  })
  .meta({ id: 'AllowedAct' })

export const ActShown = z
  .object({
    seq: z.number().int(),
    caseSeq: z.number().int(),
    kind: z.string(),
    title: Text,
    on: PlainDate,
    at: Instant,
    role: z.string(),
    actor: z.string(),
    summary: Text,
    body: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Act' })

export const CaseSummary = z
  .object({
    id: z.string(),
    pack: z.string(),
    scheme: Text,
    authority: z.string(),
    subject: SubjectCard,
    stage: z.string(),
    stageTitle: Text,
    openedOn: PlainDate,
    version: z.number().int(),
    nextClock: ClockShown.optional(),
    pending: z.array(Text),
    demo: z.boolean(),
  })
  .meta({ id: 'CaseSummary' })

export const CaseShown = CaseSummary.extend({
  governingDate: PlainDate,
  lawVersion: z.object({ id: z.string(), title: Text, law: z.string(), lawText: Text }),
  facts: z.string(),
  applicant: z.string(),
  documents: z.array(
    z.object({ title: z.string(), number: z.string(), issuer: z.string(), on: PlainDate }),
  ),
  particulars: z.record(z.string(), z.string()),
  ground: z.object({ id: z.string(), title: Text, law: z.string(), lawText: Text }).optional(),
  entry: z
    .object({
      from: PlainDate.optional(),
      to: PlainDate.optional(),
      public: z.boolean(),
      state: z.string(),
      measures: z.array(z.object({ id: z.string(), title: Text })),
    })
    .optional(),
  services: z.array(
    z.object({
      about: z.string(),
      state: z.string(),
      servedOn: PlainDate.optional(),
      attempts: z.array(
        z.object({ channel: z.string(), outcome: z.string(), on: PlainDate, proof: z.string() }),
      ),
    }),
  ),
  petitions: z.array(
    z.object({
      id: z.string(),
      remedy: z.string(),
      title: Text,
      kind: z.string(),
      filedOn: PlainDate,
      dueOn: PlainDate,
      reasons: z.string(),
      ruling: z.object({ outcome: z.string(), on: PlainDate, reasons: z.string() }).optional(),
    }),
  ),
  tokens: z.array(
    z.object({ token: z.string(), activity: z.string(), until: PlainDate, redeemed: z.boolean() }),
  ),
  clocks: z.array(ClockShown),
  acts: z.array(ActShown),
  allowed: z.array(AllowedAct),
  notices: z.array(
    z.object({ about: z.string(), title: Text, ready: z.boolean(), href: z.string() }),
  ),
}).meta({ id: 'Case' })
