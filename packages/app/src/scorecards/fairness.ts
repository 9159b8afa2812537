import { AppError } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import {
  breakEvenAt,
  cardColumns,
  compileCard,
  distributionFromRows,
  measureFairness,
  proxyTest,
  tableFacts,
  tradeOff,
  type Column,
  type FairnessReport,
  type ProxyFinding,
  type Scorecard,
  type Table,
  scoreRows,
} from '@xinyong/scoring'

export interface FairnessAsked {
  readonly column: string
  /** Numbers are parted at these, each part half-open: below the first, then [from, next). */
  readonly from?: readonly number[] | undefined
}

export interface FairnessLooked {
  readonly report: FairnessReport
  readonly proxies: readonly ProxyFinding[]
  readonly tradeOff: readonly { readonly gap: number; readonly share: number }[]
}

const MOST_GROUPS = 12
const SEED = 42
const RESAMPLES = 300
const LEAST_ROWS = 10

/**
 * How the cut of a card treats the groups that a declared column names, by the rows given; and whether inputs stand in for
 * it. The column is never an input: a card that reads it is refused here.
 * @param title of the attribute, for the reader
 * @throws AppError request/invalid naming the column
 */
export function lookAtFairness(
  card: Scorecard,
  table: Table,
  asked: FairnessAsked,
  title: Text = { en: asked.column, zh: asked.column },
): FairnessLooked {
  if (card.characteristics.some(({ id }) => id === asked.column))
    throw wrong(asked.column, 'it is an input of this card', '该列是本评分卡的输入')
  const names = groupsOf(table, asked)
  const scored = scoreRows(card, table)
  if (scored === undefined) throw wrong(asked.column, 'no row has an outcome', '没有带结果的样本')
  const byGroup = Map.groupBy(scored.rows.keys(), (at) => names[scored.rows[at]!])
  const groups = [...byGroup]
    .flatMap(([group, at]) =>
      group === undefined || at.length < LEAST_ROWS ? [] : [{ group, at: [...at] }],
    )
    .toSorted((a, b) => (a.group < b.group ? -1 : 1))
    .map(({ group, at }) => ({
      group,
      scores: Float64Array.from(at, (row) => scored.scores[row]!),
      bad: Uint8Array.from(at, (row) => scored.bad[row]!),
      chances: Float64Array.from(at, (row) => scored.chances[row]!),
    }))
  if (groups.length < 2)
    throw wrong(
      asked.column,
      `fewer than two groups of at least ${LEAST_ROWS} rows`,
      `不足两个各含至少 ${LEAST_ROWS} 行的群体`,
    )
  const cut = card.reasonMethod.baselines.nearCut?.from ?? middle(scored.scores)
  const question = { attribute: asked.column, title, cut, seed: SEED, resamples: RESAMPLES }
  const factsAt = tableFacts(table)
  const facts = Array.from({ length: table.rows }, (_, row) => factsAt(row))
  const bads = scored.bad.reduce((sum, flag) => sum + flag, 0)
  const distributions = groups.map(({ group, scores, bad }) =>
    distributionFromRows(group, scores, bad),
  )
  return {
    report: measureFairness(groups, question),
    proxies: proxyTest(compileCard(card), cardColumns(card, facts), names),
    // A lender breaks even where lending to all would.
    tradeOff: tradeOff(
      distributions,
      breakEvenAt(bads / scored.bad.length),
      'equal-opportunity',
    ).map((point) => ({ ...point })),
  }
}

/** The group of each row; undefined where nothing is on file. */
export function groupsOf(
  table: Table,
  { column: name, from }: FairnessAsked,
): readonly (string | undefined)[] {
  const column = table.columns.find((one) => one.name === name)
  if (column === undefined)
    throw wrong(name, 'there is no such usable column', '没有该列或该列不可用')
  if (column.kind === 'categorical')
    return few(
      name,
      Array.from(column.codes, (code) => column.dictionary[code]),
    )
  if (from !== undefined && from.length > 0)
    return parted(
      column,
      [...from].sort((a, b) => a - b),
    )
  return few(
    name,
    Array.from(column.values, (value) => (Number.isNaN(value) ? undefined : String(value))),
  )
}

function parted(
  { values }: Extract<Column, { kind: 'numeric' }>,
  from: readonly number[],
): readonly (string | undefined)[] {
  const name = (at: number): string =>
    at === 0
      ? `< ${from[0]}`
      : at === from.length
        ? `≥ ${from[at - 1]}`
        : `${from[at - 1]}–${from[at]}`
  return Array.from(values, (value) =>
    Number.isNaN(value) ? undefined : name(from.filter((bound) => bound <= value).length),
  )
}

function few(
  name: string,
  groups: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  const different = new Set(groups)
  different.delete(undefined)
  if (different.size > MOST_GROUPS)
    throw wrong(
      name,
      `${different.size} different values: say where to part the numbers, or group them first`,
      `共有 ${different.size} 个取值：请给出数值的分界，或先归并`,
    )
  return groups
}

function middle(scores: Float64Array): number {
  return scores.slice().sort()[Math.floor(scores.length / 5)] ?? 0
}

function wrong(column: string, reason: string, reasonZh: string): AppError {
  return new AppError('request/invalid', { field: `fairness: ${column}`, reason, reasonZh })
}
