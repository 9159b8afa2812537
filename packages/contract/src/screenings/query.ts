import { z } from 'zod'
import { Line } from '../shapes.ts'

const few = (longest: number) =>
  z
    .array(
      z
        .string()
        .trim()
        .min(1)
        .max(longest)
        .regex(/^[^\u0000-\u001f]*$/),
    )
    .max(50)
    .optional()

/** What is known of whoever is asked about, in the words of the FollowTheMoney model. */
export const ScreeningProperties = z
  .object({
    /** Every name they go by, in any script; all are compared. */
    name: z.array(Line).min(1).max(100),
    alias: z.array(Line).max(100).optional(),
    /** With `lastName`: the parts of the first name. */
    firstName: few(200),
    lastName: few(200),
    /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
    birthDate: few(10),
    /** ISO 3166-1, two letters. */
    country: few(60),
    nationality: few(60),
    jurisdiction: few(60),
    gender: few(20),
    address: few(500),
    /** `SCHEME:VALUE` where the scheme is known: only then can it identify. */
    idNumber: few(100),
    passportNumber: few(100),
    registrationNumber: few(100),
    taxNumber: few(100),
    leiCode: few(100),
    swiftBic: few(100),
    imoNumber: few(100),
  })
  .meta({ id: 'ScreeningProperties' })

export const ScreeningSchema = z
  .enum(['Person', 'Organization', 'Company', 'LegalEntity', 'Vessel', 'Thing'])
  .default('Thing')

const ids = (most: number) => z.array(z.string().min(1).max(200)).max(most).optional()

/** Each list given must be met; what is absent asks nothing. */
export const ScreeningFilters = z
  .object({
    /** Registers to search; absent: all. */
    lists: ids(100),
    excludeLists: ids(100),
    topics: ids(100),
    countries: ids(300),
    /** Only what changed on this day or later. */
    changedSince: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?Z)?$/, 'a day or an instant in UTC')
      .optional(),
    excludeIds: ids(1000),
  })
  .meta({ id: 'ScreeningFilters' })

/** One question. */
export const ScreeningQuery = z
  .object({
    schema: ScreeningSchema,
    properties: ScreeningProperties,
    filters: ScreeningFilters.optional(),
    limit: z.number().int().min(1).max(100).default(10),
    threshold: z.number().min(0).max(1).default(0.5),
    /**
     * The asker's own number for whoever is asked about. With it, decisions of the review queue are remembered for
     * this number whatever else becomes known about them; without it, for exactly this question.
     */
    reference: z.string().trim().min(1).max(200).optional(),
  })
  .meta({ id: 'ScreeningQuery' })

export const Purpose = z.string().trim().min(1).max(100).default('screening')
