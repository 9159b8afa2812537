import { z } from 'zod'

/** Shapes that several operations share. */
export const Text = z.object({ en: z.string(), zh: z.string() }).meta({ id: 'Text' })
export const PlainDate = z.iso
  .date()
  .meta({ id: 'PlainDate', description: 'Calendar day, YYYY-MM-DD' })
export const Instant = z.iso.datetime().meta({ id: 'Instant', description: 'UTC, milliseconds' })
export const Id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9._:-]+$/)
/** Text a person writes: bounded, without control characters. */
export const Prose = z
  .string()
  .trim()
  .min(1)
  .max(20_000)
  // eslint-disable-next-line no-control-regex -- NUL and its kin cannot be stored or printed
  .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/)
export const Line = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[^\u0000-\u001f]*$/)
export const SubjectRef = z
  .string()
  .max(200)
  .regex(/^[a-z][a-z0-9.-]*:.+$/, 'SCHEME:VALUE, for example cn.uscc:91110000600037341L')
  .meta({ id: 'SubjectRef', description: 'Identifier written SCHEME:VALUE' })
export const SubjectKind = z.enum(['person', 'organisation', 'public-body'])
export const Cursor = z.string().max(500).optional()
export const Limit = z.coerce.number().int().min(1).max(200).default(50)

export const Identifier = z.object({ scheme: z.string(), shown: z.string() })
export const SubjectCard = z
  .object({
    id: z.string(),
    kind: SubjectKind,
    names: z.array(z.string()),
    identifiers: z.array(Identifier),
    birthYear: z.number().int().optional(),
    countries: z.array(z.string()),
    demo: z.boolean(),
  })
  .meta({ id: 'SubjectCard' })

export const page = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().optional(),
    total: z.number().int().optional(),
  })

export const Contest = z
  .object({
    remedy: z.string(),
    title: Text,
    reviewer: Text,
    answerWithin: z.string().optional(),
    law: z.string(),
    lawText: Text,
  })
  .meta({ id: 'Contest' })

/** A measure as it reaches one entry. */
export const MeasureShown = z
  .object({
    id: z.string(),
    title: Text,
    domain: z.string(),
    crossDomain: z.boolean(),
    severity: z.number().int().min(1).max(5),
    /** The citation as the pack writes it; `lawText` says it in words: title, official number, place. */
    law: z.string(),
    lawText: Text,
    status: z.enum(['verified', 'unverified']),
    bodies: z.array(Text),
    activities: z.array(z.string()),
  })
  .meta({ id: 'Measure' })

/** An entry as the public may see it: masked. */
export const EntryShown = z
  .object({
    id: z.string(),
    pack: z.string(),
    scheme: Text,
    authority: Text,
    ground: z.object({
      id: z.string(),
      title: Text,
      law: z.string(),
      lawText: Text,
      status: z.enum(['verified', 'unverified']),
    }),
    subject: SubjectCard,
    from: PlainDate.optional(),
    to: PlainDate.optional(),
    state: z.enum(['pending', 'in-force', 'suspended', 'ended']),
    exit: z.object({ how: z.string(), ground: Text, on: PlainDate }).optional(),
    fields: z.array(z.object({ id: z.string(), label: Text, value: z.string() })),
    measures: z.array(MeasureShown),
    contest: z.array(Contest),
    annotations: z.array(z.object({ on: PlainDate, text: z.string() })),
    acts: z.array(z.object({ seq: z.number().int(), kind: z.string(), on: PlainDate })),
    mirror: z
      .object({
        publisher: Text,
        edition: z.string(),
        takenAt: Instant,
        sourceId: z.string(),
        programmes: z.array(z.string()),
      })
      .optional(),
    demo: z.boolean(),
  })
  .meta({ id: 'Entry' })
