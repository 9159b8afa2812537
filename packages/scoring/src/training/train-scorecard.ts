import { checkCard } from '../card/check-card.ts'
import type { CardFlaw } from '../card/flaw.ts'
import type { Scorecard } from '../card/scorecard.ts'
import type { Table } from '../table/column.ts'
import type { Finding } from '../table/finding.ts'
import { assembleCard } from './assemble-card.ts'
import type { CardHead } from './describe.ts'
import type { TrainingOptions } from './options.ts'
import { trainModel } from './train-model.ts'
import type { TrainedModel, TrainingOutcome } from './train-model.ts'

export interface TrainedCard {
  readonly card: Scorecard
  readonly trained: TrainedModel
  readonly report: TrainingReport
}

export interface TrainingReport {
  /** All that was seen in the data or done about it, in order. */
  readonly findings: readonly Finding[]
  /** What whoever approves the card must read. */
  readonly flaws: readonly CardFlaw[]
}

export type CardOutcome =
  | ({ readonly ok: true } & TrainedCard)
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * From a table to a card. Deterministic: the same rows in any order give the same card to the last byte.
 * @returns findings with severity `stop` where no card can come of the data
 */
export function trainScorecard(
  table: Table,
  options: TrainingOptions,
  head: CardHead,
  before: readonly Finding[] = [],
): CardOutcome {
  if (before.some(({ severity }) => severity === 'stop')) return { ok: false, findings: before }
  return cardOf(trainModel(table, options), options.target, head, before)
}

/** The card of a training, wherever its rows came from. */
export function cardOf(
  outcome: TrainingOutcome,
  target: string,
  head: CardHead,
  before: readonly Finding[] = [],
): CardOutcome {
  const findings = [...before, ...outcome.findings]
  if (!outcome.ok) return { ok: false, findings }
  const card = assembleCard(outcome.trained, head, target, findings)
  const report = { findings, flaws: checkCard(card) }
  return { ok: true, card, trained: outcome.trained, report }
}
