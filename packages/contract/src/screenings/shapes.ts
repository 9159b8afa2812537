import { z } from 'zod'
import { Instant, PlainDate, Text } from '../shapes.ts'

export const Band = z.enum(['identified', 'strong', 'possible', 'unlikely', 'ambiguous'])

/** What was found in one field; the `logOdds` of a result's findings add up to its own, before any cap. */
export const ScreeningFinding = z
  .object({
    feature: z.string(),
    /** 0 to 1: above a half speaks for, below against. */
    score: z.number(),
    query: z.string(),
    found: z.string(),
    text: Text,
    code: z.string(),
    logOdds: z.number(),
  })
  .meta({ id: 'ScreeningFinding' })

export const ScreeningResult = z
  .object({
    entry: z.string().optional(),
    subject: z.string(),
    name: z.string(),
    schema: z.string(),
    registers: z.array(z.string()),
    /** 0 to 1; never a ground of refusal by itself. */
    score: z.number(),
    strength: z.enum(['identifier', 'strong', 'possible']),
    explanation: z.array(ScreeningFinding),
    /** The entity's id: stable across editions of its list. */
    id: z.string(),
    entries: z.array(z.string()),
    subjects: z.array(z.string()),
    names: z.array(z.string()),
    band: Band,
    /** Several subjects fit equally well: what is known cannot tell them apart. */
    ambiguous: z.boolean(),
    /** An identifier that has one holder only agrees. */
    identified: z.boolean(),
    logOdds: z.number(),
    birthDates: z.array(z.string()),
    countries: z.array(z.string()),
    topics: z.array(z.string()),
    lastChange: z.string().optional(),
    /** A person decided before; where the match is shown all the same, why. */
    judgement: z
      .object({
        id: z.string(),
        verdict: z.enum(['same', 'not-same']),
        at: Instant,
        note: Text,
      })
      .optional(),
  })
  .meta({ id: 'ScreeningResult' })

/** A match left out because a person said it is somebody else: never without this trace. */
export const SuppressedMatch = z
  .object({
    id: z.string(),
    name: z.string(),
    registers: z.array(z.string()),
    score: z.number(),
    band: Band,
    judgement: z.object({
      id: z.string(),
      reason: z.string(),
      by: z.string(),
      at: Instant,
      /** The record has changed since, or was merged with another: worth another look. */
      recordChanged: z.boolean(),
      /** Decided about another record, which the collation holds to be of the same subject. */
      about: z.object({ entity: z.string(), name: z.string() }).optional(),
    }),
  })
  .meta({ id: 'SuppressedMatch' })

/** What the answer rests on. The same question, receipt and state give the same answer to the byte. */
export const ScreeningReceipt = z
  .object({
    at: Instant,
    on: PlainDate,
    /** The last act that was searched; receipts of earlier versions lack it. */
    seq: z.number().int().min(0).optional(),
    indexDigest: z.string(),
    rulesDigest: z.string(),
    /** Of the decisions of people that were applied. */
    memoryDigest: z.string(),
    /** Of the answer without this receipt. */
    answerDigest: z.string(),
  })
  .meta({ id: 'ScreeningReceipt' })

export const ScreeningAnswer = z
  .object({
    results: z.array(ScreeningResult),
    suppressed: z.array(SuppressedMatch),
    /** Entities that reached the threshold, whether or not they fitted into the limit. */
    reached: z.number().int(),
    /** False where something near was not compared; `leftOut` says what. */
    complete: z.boolean(),
    leftOut: z.object({
      entities: z.number().int(),
      words: z.array(z.string()),
      names: z.number().int(),
    }),
    note: Text,
    receipt: ScreeningReceipt,
  })
  .meta({ id: 'ScreeningAnswer' })
