import type { OutputOf } from '@xinyong/contract'
import {
  binsOf,
  binWords,
  checkCard,
  scoreRange,
  type BinCells,
  type BinKind,
  type Characteristic,
  type Scorecard,
} from '@xinyong/scoring'
import { defined } from '../defined.ts'
import type { StoredCard } from '../ports/scorecards.ts'

type Full = OutputOf<'getScorecard'>
type Summary = OutputOf<'listScorecards'>['items'][number]

/** The card as it was sealed. */
export const cardOf = (stored: StoredCard): Scorecard => JSON.parse(stored.card) as Scorecard

export function presentSummary(stored: StoredCard): Summary {
  const card = cardOf(stored)
  return {
    id: stored.id,
    version: stored.version,
    title: card.title,
    authority: stored.authority,
    state: stored.state,
    digest: stored.digest,
    date: card.date,
    subjects: [...card.subjects],
    characteristics: card.characteristics.length,
    ...defined({ auc: (stored.report.test ?? stored.report.train)?.auc }),
    createdAt: stored.createdAt,
  }
}

/** @param reader account id of the reader, whose own steps are marked */
export function presentFull(
  stored: StoredCard,
  reader: string | undefined,
  steps: Full['steps'],
): Full {
  const card = cardOf(stored)
  return {
    ...presentSummary(stored),
    revision: stored.revision,
    basePoints: card.basePoints,
    range: [...scoreRange(card)],
    reasonMethod: card.reasonMethod.method,
    limits: [...card.limits],
    retention: card.retention,
    characteristics: presentCharacteristics(card),
    warnings: checkCard(card).map((flaw) => ({ ...flaw })),
    report: stored.report,
    history: stored.history.map(({ step, at, role, by, reasons }) => ({
      step,
      at,
      role,
      own: by === reader,
      ...defined({ reasons }),
    })),
    steps,
    document: { ...card },
  }
}

export function presentCharacteristics(card: Scorecard): Full['characteristics'] {
  return card.characteristics.map((one) => ({
    id: one.id,
    title: one.title,
    kind: one.kind,
    fact: { ...one.fact },
    reason: card.reasons[one.reason] ?? one.title,
    informationValue: one.informationValue,
    coefficient: { ...one.coefficient },
    actionable: one.change.actionable,
    bins: binsOf(one).map(({ kind, bin }) => binShown(one, kind, bin)),
  }))
}

function binShown(
  one: Characteristic,
  kind: BinKind,
  bin: BinCells,
): Full['characteristics'][number]['bins'][number] {
  const { good, bad } = bin.counts
  return {
    id: bin.id,
    words: binWords(one, kind, bin),
    good,
    bad,
    badRate: good + bad === 0 ? null : bad / (good + bad),
    woe: bin.woe,
    points: bin.points,
  }
}
