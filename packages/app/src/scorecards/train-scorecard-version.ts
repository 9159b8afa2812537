import { AppError, type InputOf, type OutputOf } from '@xinyong/contract'
import {
  cardColumns,
  checkCard,
  compileCard,
  forbiddenInput,
  monitorCard,
  sealCard,
  tableFacts,
  trainScorecard,
  type CardHead,
  type Finding,
  type Scorecard,
  type Table,
  type TrainingOptions,
  scoreRows,
} from '@xinyong/scoring'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { analystOf } from './analyst.ts'
import { lookAtFairness } from './fairness.ts'
import { sha256 } from './hash.ts'
import { shown } from './inspect-training.ts'
import { judge } from './judge.ts'
import { presentCharacteristics } from './present-card.ts'
import { presentMonitor } from './present-monitor.ts'
import { codesAmong, readData } from './read-data.ts'
import { keepCard } from './save-scorecard.ts'
import { keepAside } from './split.ts'

type Input = InputOf<'trainScorecardVersion'>
type Report = OutputOf<'trainScorecardVersion'>['report']

/** From a file to a card: bins see the training rows only; what it is judged by is scored by the card itself. */
export const trainScorecardVersion: Handler<'trainScorecardVersion'> = async (
  app,
  principal,
  input,
) => {
  authorise(principal, 'trainScorecardVersion')
  const { authority } = analystOf(principal)
  refuseForbidden(input)
  const data = readData(input.csv, codesAmong(input.categorical), input.skipBroken)
  const split = { share: input.testShare, seed: input.seed }
  const { train, test } = keepAside(data.table, input.target, input.badValue, split)
  const head: CardHead = {
    ...defined(input.head),
    date: app.clock.today('Etc/UTC'),
    use: 'operate',
    dataDigest: data.digest,
    hash: sha256,
  } as CardHead
  const options = optionsOf(input, data.parsed.headings)
  const outcome = trainScorecard(train, options, head, [
    ...data.findings,
    ...brokenRows(data.parsed.broken.length),
  ])
  if (!outcome.ok)
    return {
      trained: false,
      saved: false,
      characteristics: [],
      report: { findings: outcome.findings.map(shown), flaws: [] },
    }
  const looked = input.fairness && lookAtFairness(outcome.card, test ?? train, input.fairness)
  const { digest: _, ...unsealed } = outcome.card
  const card = looked ? sealCard({ ...unsealed, fairness: looked.report }, sha256) : outcome.card
  const report: Report = {
    findings: outcome.report.findings.map(shown),
    flaws: checkCard(card).map((flaw) => ({ ...flaw })),
    ...judged(card, train, test),
    ...(looked && {
      fairness: structuredClone(looked.report) as Report['fairness'],
      proxies: looked.proxies.map((one) => ({ ...one })),
      tradeOff: [...looked.tradeOff],
    }),
  }
  if (input.save) await keepCard(app, principal, authority, card, report)
  return {
    trained: true,
    saved: input.save,
    report,
    digest: card.digest,
    basePoints: card.basePoints,
    characteristics: presentCharacteristics(card),
  }
}

function judged(card: Scorecard, train: Table, test: Table | undefined): Partial<Report> {
  const of = (table: Table | undefined) => {
    const scored = table && scoreRows(card, table)
    return scored && judge(scored)
  }
  const factsAt = test && tableFacts(test)
  const facts = Array.from({ length: test?.rows ?? 0 }, (_, row) => factsAt!(row))
  return defined({
    train: of(train),
    test: of(test),
    stability: test && presentMonitor(monitorCard(compileCard(card), cardColumns(card, facts))),
  })
}

function optionsOf(input: Input, headings: readonly string[]): TrainingOptions {
  const columns = Object.fromEntries(
    Object.entries(input.columns)
      .filter(([name]) => headings.includes(name))
      .map(([name, choice]) => [name, defined(choice)]),
  )
  const apart = input.fairness ? [input.fairness.column] : []
  return {
    target: input.target,
    exclude: [...new Set([...input.exclude, ...apart])],
    keep: input.keep,
    columns,
    ...defined({ badValue: input.badValue }),
  }
}

/** Charter 5: naming such a fact as an input is refused, not passed over. @throws AppError score/forbidden-input */
function refuseForbidden({ keep, columns }: Input): void {
  for (const name of [...keep, ...Object.keys(columns)]) {
    const found = forbiddenInput(name)
    if (found)
      throw new AppError('score/forbidden-input', {
        input: name,
        reason: found.message.en,
        reasonZh: found.message.zh,
      })
  }
}

function brokenRows(count: number): readonly Finding[] {
  if (count === 0) return []
  return [
    {
      code: 'row-length',
      severity: 'warn',
      message: {
        en: `${count} broken rows were passed over, as asked`,
        zh: `已按要求跳过 ${count} 行损坏数据`,
      },
    },
  ]
}
