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
    /** Pairs whose law, or its basis, nobody has verified. */
    unverified: z.number().int(),
  })
  .meta({ id: 'SchemeWeight' })

export const getProportionality = endpoint({
  method: 'GET',
  path: '/api/v1/proportionality',
  door: 'public',
  summary: 'For every ground and measure: legal basis, nexus, severity, duration, number of bodies',
  query: z.object({ on: PlainDate.optional() }),
  output: z.object({
    on: PlainDate,
    schemes: z.array(SchemeWeight),
    pairs: z.array(
      z.object({
        pack: z.string(),
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
        duration: Text,
        bodies: z.number().int(),
      }),
    ),
  }),
})
