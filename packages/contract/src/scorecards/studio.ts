import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id, Line, PlainDate, Prose, Text } from '../shapes.ts'
import {
  CardFull,
  CardReport,
  CardState,
  CardStepKind,
  CardSummary,
  CardVersion,
  CharacteristicShown,
  FactName,
  FindingShown,
  MonitoringShown,
} from './shapes.ts'

/** A file travels in the body and is never kept: only its digest goes into the card. */
const Data = {
  csv: z.string().min(1).max(32_000_000),
  target: FactName,
  badValue: z.string().max(200).optional(),
  exclude: z.array(FactName).max(1000).default([]),
  /** Numbers that are codes. */
  categorical: z.array(FactName).max(1000).default([]),
  /** Broken rows stop the training unless somebody says that they may be passed over. */
  skipBroken: z.boolean().default(false),
}

const Counts = z.object({ good: z.number(), bad: z.number() })

export const inspectTraining = endpoint({
  method: 'POST',
  path: '/api/v1/scorecards/training/inspection',
  door: 'account',
  summary:
    'A file before training: types, what is refused by column and row, and candidate bins to drag cut points over',
  body: z.object(Data),
  output: z.object({
    rows: z.number().int(),
    good: z.number(),
    bad: z.number(),
    digest: z.string(),
    headings: z.array(z.string()),
    broken: z.array(z.object({ line: z.number().int(), message: Text })),
    findings: z.array(FindingShown),
    columns: z.array(
      z.object({
        name: z.string(),
        kind: z.enum(['numeric', 'categorical']),
        informationValue: z.number(),
        trend: z.enum(['ascending', 'descending', 'peak', 'valley', 'none']),
        /** Candidate bins, finest first: half-open [cut, next cut); one more bin than cuts. */
        fine: z.object({ cuts: z.array(z.number()), bins: z.array(Counts) }).optional(),
        /** The cut points or groups that training would take by itself. */
        cuts: z.array(z.number()).optional(),
        groups: z
          .array(z.object({ categories: z.array(z.string()) }).extend(Counts.shape))
          .optional(),
        missing: Counts,
        /** What missing and special values add to the information value. */
        asideInformation: z.number(),
      }),
    ),
    /** Columns that cannot be inputs or were left out, each with its reason. */
    left: z.array(z.object({ column: z.string(), why: Text })),
  }),
  errors: ['request/invalid'],
})

const Words = z.object({
  title: Text.optional(),
  fact: z.object({ name: Line, title: Text, source: Text.optional() }).optional(),
  reason: Text.optional(),
  missing: z.enum(['refuse', 'neutral']).optional(),
  unknown: z.enum(['refuse', 'neutral']).optional(),
  change: z
    .union([
      z.object({ actionable: z.literal(false) }),
      z.object({
        actionable: z.literal(true),
        direction: z.enum(['increase', 'decrease', 'any']),
        min: z.number().optional(),
        max: z.number().optional(),
        step: z.number().positive().optional(),
      }),
      z.object({
        actionable: z.literal(true),
        direction: z.literal('categories'),
        to: z.array(z.string().max(200)).min(1),
      }),
    ])
    .optional(),
})

export const trainScorecardVersion = endpoint({
  method: 'POST',
  path: '/api/v1/scorecards/training',
  door: 'account',
  summary:
    'Train a card from a file; with `save` it is kept as a draft. Forbidden inputs are refused by name',
  body: z.object({
    ...Data,
    columns: z
      .record(
        z.string(),
        z.object({
          cuts: z.array(z.number()).max(100).optional(),
          groups: z
            .array(z.array(z.string().max(500)).min(1))
            .max(100)
            .optional(),
          trend: z.enum(['auto', 'ascending', 'descending', 'peak', 'valley', 'none']).optional(),
        }),
      )
      .default({}),
    keep: z.array(FactName).max(1000).default([]),
    /** Share of rows kept from training to judge by. */
    testShare: z.number().min(0).max(0.5).default(0.3),
    seed: z.number().int().min(0).max(4_294_967_295).default(42),
    /** Column that names groups; never an input. Numbers are parted at `from`. */
    fairness: z
      .object({ column: FactName, from: z.array(z.number()).max(10).optional() })
      .optional(),
    head: z.object({
      id: Id,
      version: Id,
      title: Text,
      description: Text,
      subjects: z.array(z.enum(['natural-person', 'organisation'])).min(1),
      retention: z.enum(['cn-credit', 'us-fcra']).default('cn-credit'),
      reasonMethod: z.enum(['max', 'mean', 'near-cut', 'neutral']).default('near-cut'),
      scaling: z
        .object({ score: z.number(), odds: z.number().positive(), pdo: z.number().positive() })
        .optional(),
      limits: z.array(Text).max(50).default([]),
      words: z.record(z.string(), Words).default({}),
    }),
    save: z.boolean().default(false),
  }),
  output: z.object({
    trained: z.boolean(),
    report: CardReport,
    digest: z.string().optional(),
    basePoints: z.number().int().optional(),
    characteristics: z.array(CharacteristicShown),
    saved: z.boolean(),
  }),
  errors: ['request/invalid', 'scorecard/exists', 'scorecard/not-usable'],
})

export const saveScorecard = endpoint({
  method: 'POST',
  path: '/api/v1/scorecards/import',
  door: 'account',
  summary: 'Keep a card made elsewhere as a draft: its shape, seal and every input are checked',
  body: z.object({ card: z.record(z.string(), z.unknown()) }),
  output: CardFull,
  status: 201,
  errors: ['scorecard/exists', 'scorecard/not-usable'],
})

export const listScorecards = endpoint({
  method: 'GET',
  path: '/api/v1/scorecards',
  door: 'public',
  summary: 'Published cards and, for whoever runs them, drafts and proposals',
  query: z.object({ state: CardState.optional() }),
  output: z.object({ items: z.array(CardSummary) }),
})

export const getScorecard = endpoint({
  method: 'GET',
  path: '/api/v1/scorecards/{id}/versions/{version}',
  door: 'public',
  summary: 'One version of a card: every bin and point, its report, its limits and its history',
  params: CardVersion,
  output: CardFull,
  errors: ['scorecard/not-found'],
})

export const exportScorecard = endpoint({
  method: 'GET',
  path: '/api/v1/scorecards/{id}/versions/{version}/pmml',
  door: 'public',
  summary: 'The card as PMML 4.4 Scorecard',
  params: CardVersion,
  output: z.object({ pmml: z.string() }),
  errors: ['scorecard/not-found', 'scorecard/not-usable'],
})

export const stepScorecard = endpoint({
  method: 'POST',
  path: '/api/v1/scorecards/{id}/versions/{version}/steps',
  door: 'account',
  summary:
    'Propose, approve or reject (a second person), publish or retire a version; publishing retires the one before',
  params: CardVersion,
  body: z.object({
    step: CardStepKind.exclude(['save']),
    expectedRevision: z.number().int(),
    reasons: Prose,
  }),
  output: CardFull,
  errors: ['scorecard/not-found', 'scorecard/conflict', 'act/refused'],
})

const Side = CardVersion.extend({ cut: z.number().int().optional() })

const SwapSet = z.object({
  rows: z.number(),
  known: z.number(),
  bad: z.number(),
  badRate: z.number().nullable(),
})

export const compareScorecards = endpoint({
  method: 'POST',
  path: '/api/v1/scorecards/training/comparison',
  door: 'account',
  summary: 'Challenger against champion on the same rows: who changes sides, who tells better',
  body: z.object({ csv: Data.csv, champion: Side, challenger: Side }),
  output: z.object({
    rows: z.number(),
    unscored: z.number(),
    both: SwapSet,
    neither: SwapSet,
    swappedIn: SwapSet,
    swappedOut: SwapSet,
    agreement: z.number(),
    champion: z.number().optional(),
    challenger: z.number().optional(),
    difference: z.number().optional(),
    pValue: z.number().optional(),
  }),
  errors: ['scorecard/not-found', 'request/invalid'],
})

export const monitorScorecard = endpoint({
  method: 'POST',
  path: '/api/v1/scorecards/{id}/versions/{version}/monitoring',
  door: 'account',
  summary:
    'Whether those scored are like those trained on (PSI of the score, CSI of each input), from a file or from the scores given since a day',
  params: CardVersion,
  body: z.object({ csv: Data.csv.optional(), since: PlainDate.optional() }),
  output: MonitoringShown,
  errors: ['scorecard/not-found', 'request/invalid'],
})
