import { z } from 'zod'
import { Id, Instant, Line, PlainDate, Text } from '../shapes.ts'

/** What was seen in the data or done about it: `stop` no card, `left` column not used, `warn` used but told. */
export const FindingShown = z
  .object({
    code: z.string(),
    severity: z.enum(['stop', 'left', 'warn']),
    column: z.string().optional(),
    rows: z.array(z.number().int()).optional(),
    message: Text,
  })
  .meta({ id: 'TrainingFinding' })

export const FlawShown = z
  .object({
    severity: z.enum(['refuse', 'warn']),
    code: z.string(),
    path: z.string(),
    message: Text,
  })
  .meta({ id: 'CardFlaw' })

export const CardState = z.enum([
  'draft',
  'proposed',
  'approved',
  'rejected',
  'published',
  'retired',
])
export const CardStepKind = z.enum(['save', 'propose', 'approve', 'reject', 'publish', 'retire'])

/** How a card did on rows whose outcome is known. */
export const JudgementShown = z
  .object({
    rows: z.number().int(),
    bad: z.number().int(),
    refused: z.number().int(),
    auc: z.number(),
    aucInterval: z.tuple([z.number(), z.number()]),
    ks: z.number(),
    gini: z.number(),
    brier: z.number(),
    /** Share of good called bad against share of bad found, at most a hundred points. */
    roc: z.array(z.tuple([z.number(), z.number()])),
    calibration: z.array(
      z.object({ rows: z.number(), predicted: z.number(), observed: z.number() }),
    ),
    gains: z.array(
      z.object({
        lowest: z.number(),
        highest: z.number(),
        rows: z.number(),
        bad: z.number(),
        badRate: z.number(),
        captured: z.number(),
      }),
    ),
  })
  .meta({ id: 'Judgement' })

export const StabilityShown = z
  .object({
    index: z.number(),
    alarm: z.enum(['steady', 'watch', 'alarm']),
    expectedNoise: z.number(),
    pValue: z.number(),
  })
  .meta({ id: 'Stability' })

export const MonitoringShown = z
  .object({
    rows: z.number().int(),
    refused: z.number().int(),
    alarm: z.enum(['steady', 'watch', 'alarm']),
    score: StabilityShown.optional(),
    characteristics: z.array(
      z.object({
        characteristic: z.string(),
        stability: StabilityShown.optional(),
        pointsShift: z.number(),
        refused: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'Monitoring' })

const Estimate = z.object({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})

export const FairnessShown = z
  .object({
    attribute: z.string(),
    title: Text,
    cut: z.number(),
    confidence: z.number(),
    resamples: z.number(),
    seed: z.number(),
    groups: z.array(
      z.object({
        group: z.string(),
        rows: z.number(),
        badRate: Estimate,
        approved: Estimate,
        goodApproved: Estimate,
        badApproved: Estimate,
        auc: Estimate,
        calibrationGap: Estimate,
      }),
    ),
    gaps: z.array(
      z.object({
        definition: z.enum([
          'demographic-parity',
          'equal-opportunity',
          'equalised-odds',
          'calibration',
        ]),
        meaning: Text,
        gap: Estimate,
        ratio: Estimate.optional(),
      }),
    ),
  })
  .meta({ id: 'Fairness' })

/** Whether an input stands in for the declared attribute: it warns, people decide. */
export const ProxyShown = z.object({
  characteristic: z.string(),
  cramersV: z.number(),
  tellsApart: z.number(),
  group: z.string(),
  warn: z.boolean(),
  message: Text.optional(),
})

/** All that training can say about a card beside the card itself. */
export const CardReport = z
  .object({
    findings: z.array(FindingShown),
    flaws: z.array(FlawShown),
    train: JudgementShown.optional(),
    /** Rows that training did not see. */
    test: JudgementShown.optional(),
    /** Those rows against the rows trained on. */
    stability: MonitoringShown.optional(),
    fairness: FairnessShown.optional(),
    proxies: z.array(ProxyShown).optional(),
    /** What a narrower gap between the groups would cost: share of the greatest profit. */
    tradeOff: z.array(z.object({ gap: z.number(), share: z.number() })).optional(),
  })
  .meta({ id: 'CardReport' })

export const CardSummary = z
  .object({
    id: z.string(),
    version: z.string(),
    title: Text,
    authority: z.string(),
    state: CardState,
    digest: z.string(),
    date: PlainDate,
    subjects: z.array(z.enum(['natural-person', 'organisation'])),
    characteristics: z.number().int(),
    auc: z.number().optional(),
    createdAt: Instant,
  })
  .meta({ id: 'ScorecardSummary' })

const BinShown = z.object({
  id: z.string(),
  words: Text,
  good: z.number(),
  bad: z.number(),
  badRate: z.number().nullable(),
  woe: z.number(),
  points: z.number().int(),
})

export const CharacteristicShown = z
  .object({
    id: z.string(),
    title: Text,
    kind: z.enum(['numeric', 'categorical']),
    fact: z.object({ name: z.string(), title: Text, source: Text.optional() }),
    reason: Text,
    informationValue: z.number(),
    coefficient: z.object({
      value: z.number(),
      standardError: z.number().optional(),
      pValue: z.number().optional(),
      varianceInflation: z.number().optional(),
      sign: z.enum(['right', 'wrong', 'held-at-zero']),
    }),
    actionable: z.boolean(),
    bins: z.array(BinShown),
  })
  .meta({ id: 'Characteristic' })

export const CardFull = CardSummary.extend({
  revision: z.number().int(),
  basePoints: z.number().int(),
  range: z.tuple([z.number(), z.number()]),
  reasonMethod: z.string(),
  limits: z.array(Text),
  retention: z.enum(['cn-credit', 'us-fcra']),
  characteristics: z.array(CharacteristicShown),
  /** What whoever approves the card must have read. */
  warnings: z.array(FlawShown),
  report: CardReport,
  history: z.array(
    z.object({
      step: CardStepKind,
      at: Instant,
      role: z.string(),
      /** It was you. */
      own: z.boolean(),
      reasons: z.string().optional(),
    }),
  ),
  /** Steps open to the reader now. */
  steps: z.array(CardStepKind),
  /** The card itself, as sealed. */
  document: z.record(z.string(), z.unknown()),
}).meta({ id: 'ScorecardVersion' })

export const FactValue = z.union([z.number(), z.string().max(500), z.boolean(), z.null()])
export const FactName = z.string().min(1).max(200)
export const CardVersion = z.object({ id: Id, version: Id })
export const PurposeName = Line
