import { AppError } from '@xinyong/contract'
import {
  cardColumns,
  compareCards,
  compileCard,
  monitorCard,
  readTarget,
  tableFacts,
  type Facts,
  type Scorecard,
} from '@xinyong/scoring'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { PlainDate } from '@xinyong/identity'
import { readStored } from './cards.ts'
import { analystOf } from './analyst.ts'
import { cardOf } from './present-card.ts'
import { presentMonitor } from './present-monitor.ts'
import { readData } from './read-data.ts'

/** Challenger against champion on the same rows. Rows that one of them cannot score are counted, not guessed. */
export const compareScorecards: Handler<'compareScorecards'> = async (app, principal, input) => {
  authorise(principal, 'compareScorecards')
  const [old, young] = await Promise.all(
    [input.champion, input.challenger].map(async (side) => ({
      card: cardOf(await readStored(app, principal, side)),
      cut: side.cut,
    })),
  )
  const { table } = readData(input.csv, textColumns(old!.card))
  const factsAt = tableFacts(table)
  const { column, badValue } = old!.card.target
  const target = readTarget(table, column, badValue)
  const score = [old!, young!].map(({ card }) => compileCard(card).score)
  const kept: { readonly scores: readonly number[]; readonly outcome: number }[] = []
  for (let row = 0; row < table.rows; row += 1) {
    const [one, two] = score.map((of) => of(factsAt(row)))
    if (one === undefined || two === undefined) continue
    // Where the target says nothing, nobody knows the outcome.
    const flag = target.ok ? target.target.bad[row]! : 2
    kept.push({ scores: [one, two], outcome: flag === 2 ? -1 : flag })
  }
  const side = (at: 0 | 1, { card, cut }: { card: Scorecard; cut: number | undefined }) => ({
    scores: kept.map(({ scores }) => scores[at]!),
    cut: cut ?? card.reasonMethod.baselines.nearCut?.from ?? card.basePoints,
  })
  const { discrimination, ...sets } = compareCards({
    champion: side(0, old!),
    challenger: side(1, young!),
    outcomes: kept.map(({ outcome }) => outcome),
  })
  return {
    rows: kept.length,
    unscored: table.rows - kept.length,
    both: { ...sets.both },
    neither: { ...sets.neither },
    swappedIn: { ...sets.swappedIn },
    swappedOut: { ...sets.swappedOut },
    agreement: sets.agreement,
    ...defined({
      champion: discrimination?.champion,
      challenger: discrimination?.challenger,
      difference: discrimination?.difference.difference,
      pValue: discrimination?.difference.pValue,
    }),
  }
}

/** From a file, or from the facts of the scores given since a day. */
export const monitorScorecard: Handler<'monitorScorecard'> = async (app, principal, input) => {
  authorise(principal, 'monitorScorecard')
  const { authority } = analystOf(principal)
  const stored = await readStored(app, principal, input)
  if (stored.authority !== authority)
    throw new AppError('scorecard/not-found', { id: input.id, version: input.version })
  const card = cardOf(stored)
  const facts =
    input.csv === undefined
      ? await factsGiven(input.since as PlainDate | undefined)
      : factsIn(card, input.csv)
  if (facts.length === 0)
    throw new AppError('request/invalid', {
      field: input.csv === undefined ? 'since' : 'csv',
      reason: 'no score was given since that day; give a file',
      reasonZh: '该日以来没有评分，请提供数据文件',
    })
  return presentMonitor(monitorCard(compileCard(card), cardColumns(card, facts)))

  async function factsGiven(since = '0001-01-01' as PlainDate): Promise<readonly Facts[]> {
    const scores = await app.ledger.read(principal, (tx) =>
      tx.scorecards.scoresSince(input.id, input.version, since),
    )
    return scores.map((one) => JSON.parse(one.facts) as Facts)
  }
}

function factsIn(card: Scorecard, csv: string): readonly Facts[] {
  const { table } = readData(csv, textColumns(card))
  const factsAt = tableFacts(table)
  return Array.from({ length: table.rows }, (_, row) => factsAt(row))
}

/** How a file must be read for a card: its categories as texts, its special texts among numbers. */
function textColumns(card: Scorecard): Parameters<typeof readData>[1] {
  return Object.fromEntries(
    card.characteristics.map(({ id, kind, specials }) => [
      id,
      {
        categorical: kind === 'categorical',
        specialTexts: specials
          .flatMap(({ values }) => values)
          .filter((value) => typeof value === 'string'),
      },
    ]),
  )
}
