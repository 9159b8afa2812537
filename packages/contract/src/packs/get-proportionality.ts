import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { PlainDate, Text } from '../shapes.ts'

/** What a scheme weighs as a whole; schemes without any measure are left out. */
export const SchemeWeight = z
  .object({
    pack: z.string(),
    scheme: Text,
    jurisdiction: z.string(),
    kind: z.string(),
    use: z.string(),
    pairs: z.number().int(),
    grounds: z.number().int(),
    measures: z.number().int(),
    /** Pairs whose measure leaves the field of the conduct. */
    crossDomain: z.number().int(),
    /** Of those, pairs for which no basis of its own is named. */
    withoutBasis: z.number().int(),
    heaviest: z.number().int(),
    meanSeverity: z.number(),
    longest: Text,
    /** For sorting only: about how many days the longest term is; absent where it has no end. */
    longestDays: z.number().optional(),
    mostBodies: z.number().int(),
    /** The highest figure of its pairs. */
    disproportion: z.number().int(),
    /** Pairs whose law, or its basis, nobody has verified. */
    unverified: z.number().int(),
  })
  .meta({ id: 'SchemeWeight' })

export const getProportionality = endpoint({
  method: 'GET',
  path: '/api/v1/proportionality',
  door: 'public',
  summary: 'For every ground and measure: legal basis, nexus, severity, duration, number of bodies',
  query: z.object({
    on: PlainDate.optional(),
    /** `scheme@version` or `scheme`, comma between them: only these, each in that version. */
    of: z.string().max(500).optional(),
    jurisdiction: z.string().max(10).optional(),
  }),
  output: z.object({
    on: PlainDate,
    schemes: z.array(SchemeWeight),
    pairs: z.array(
      z.object({
        pack: z.string(),
        version: z.string(),
        jurisdiction: z.string(),
        scheme: Text,
        ground: z.object({ id: z.string(), title: Text, domain: z.string() }),
        measure: z.object({
          id: z.string(),
          title: Text,
          domain: z.string(),
          law: z.string(),
          lawText: Text,
          status: z.string(),
        }),
        nexus: z.enum(['same-domain', 'statutory', 'none']),
        severity: z.number(),
        /** The statute that lets the measure leave the field of the conduct. */
        basis: z.object({ law: z.string(), lawText: Text }).optional(),
        /** Items of catalogues of joint measures that permit it. */
        listedAs: z.array(z.string()),
        duration: Text,
        longestDays: z.number().optional(),
        bodies: z.number().int(),
        /** Severity × reach × length, 1 to 60: a figure to sort by. */
        disproportion: z.number().int(),
        relevance: Text.optional(),
        proportionality: Text.optional(),
      }),
    ),
  }),
})
