import {
  buildCard,
  cardColumns,
  compileCard,
  scoreColumns,
  scoreColumnsWithReasons,
  scoreFacts,
} from '@xinyong/scoring'
import type { Characteristic, Facts, Scorecard } from '@xinyong/scoring'
import type { PlainDate } from '@xinyong/identity'
import { runInThisContext } from 'node:vm'
import { NotHere } from './benchmark.ts'
import type { Benchmark, Measurement } from './benchmark.ts'
import { rulesEngineScorer } from './peers/json-rules-engine/json-rules-engine.ts'
import { zenScorer } from './peers/zen/zen.ts'
import { rowsFor, twentyVariables } from './score-card.ts'
import { median, rounded } from './statistics.ts'

const DAY = '2026-11-02' as PlainDate
const evaluate = (source: string): unknown => runInThisContext(`(${source})`)

type Scorer = (facts: Facts) => number | undefined
type SlowScorer = (facts: Facts) => Promise<number>

export const scoreRate: Benchmark = {
  name: 'score-rate',
  what: 'scores per second of processor time of a card of twenty variables, all in this process, beside a function written out by hand and two rule engines',
  run: async ({ quick, tell }) => {
    const card = twentyVariables()
    const rows = rowsFor(card, quick ? 20_000 : 200_000)
    const compiled = compileCard(card)
    const columns = cardColumns(card, rows)
    const one: readonly [string, Scorer][] = [
      ['written by hand, one object each', handWritten(card)],
      ['compiled to JavaScript text, one object each', buildCard(card, evaluate)],
      ['compiled without eval, one object each', compiled.score],
      ['compiled without eval, with reasons', (f) => compiled.scoreWithReasons(f)?.score],
    ]
    for (const [name, score] of one) mustAgree(name, card, rows, score)
    const peers = slowPeers(card, tell)
    for (const [name, score] of peers) await mustAgreeSlowly(name, card, rows, score)
    const rates = new Map<string, number[]>()
    let round = -2
    const note = (name: string, count: number, since: number): void => {
      // The first rounds warm the code up.
      if (round >= 0) rates.set(name, [...(rates.get(name) ?? []), count / (cpuSeconds() - since)])
    }
    const rounds = quick ? 3 : 9
    for (; round < rounds; round += 1) {
      tell(round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`)
      for (const [name, score] of one) {
        const since = cpuSeconds()
        for (const facts of rows) score(facts)
        note(name, rows.length, since)
      }
      let since = cpuSeconds()
      scoreColumns(compiled, columns)
      note('columns', rows.length, since)
      since = cpuSeconds()
      scoreColumnsWithReasons(compiled, columns)
      note('columns, with reasons', rows.length, since)
      since = cpuSeconds()
      for (const facts of rows.slice(0, 5000)) scoreFacts(card, facts, DAY)
      note('interpreted, fully explained', 5000, since)
      for (const [name, score] of peers) {
        const some = rows.slice(0, name.startsWith('json') ? 300 : 2000)
        since = cpuSeconds()
        for (const facts of some) await score(facts)
        note(name, some.length, since)
      }
    }
    return [...measurements(rates), ...ratios(rates)]
  },
}

/** Of this process with all its threads: a score is what a core has to do for it, whoever else uses the machine. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function measurements(rates: ReadonlyMap<string, readonly number[]>): readonly Measurement[] {
  return [...rates].map(([name, rounds]) => ({
    name,
    unit: 'scores/s',
    value: rounded(median(rounds)),
    rounds: rounds.map(rounded),
  }))
}

function ratios(rates: ReadonlyMap<string, readonly number[]>): readonly Measurement[] {
  const of = (name: string): number => median(rates.get(name) ?? [])
  const others = [...rates.keys()].filter((name) => /^(written|ZEN|json)/.test(name))
  const ours = ['columns', 'compiled to JavaScript text, one object each']
  return others.flatMap((other) =>
    ours.map((own) => ({
      name: `${own} against ${other}`,
      unit: 'times as fast',
      value: rounded(of(own) / of(other)),
    })),
  )
}

function slowPeers(card: Scorecard, tell: (line: string) => void): readonly [string, SlowScorer][] {
  const make: readonly [string, (card: Scorecard) => SlowScorer][] = [
    ['ZEN 0.54.0, expression node', zenScorer],
    ['json-rules-engine 7.3.1', rulesEngineScorer],
  ]
  return make.flatMap(([name, scorer]): [string, SlowScorer][] => {
    try {
      return [[name, scorer(card)]]
    } catch (error) {
      if (!(error instanceof NotHere)) throw error
      tell(`${name} left out: ${error.message}`)
      return []
    }
  })
}

function mustAgree(name: string, card: Scorecard, rows: readonly Facts[], score: Scorer): void {
  for (const facts of rows.slice(0, 2000)) {
    const answer = scoreFacts(card, facts, DAY)
    if (!answer.scored || answer.score !== score(facts)) throw new TypeError(`${name} differs`)
  }
}

async function mustAgreeSlowly(
  name: string,
  card: Scorecard,
  rows: readonly Facts[],
  score: SlowScorer,
): Promise<void> {
  for (const facts of rows.slice(0, 200)) {
    const answer = scoreFacts(card, facts, DAY)
    if (!answer.scored || answer.score !== (await score(facts)))
      throw new TypeError(`${name} differs`)
  }
}

/** What a programmer would write for this one card: nested conditions on named members. */
function handWritten(card: Scorecard): Scorer {
  const lines = card.characteristics.map((one) => `  ${conditions(one)}`)
  const body = [`  let s = ${card.basePoints}`, ...lines, '  return s'].join('\n')
  return evaluate(`(r) => {\n${body}\n}`) as Scorer
}

function conditions(one: Characteristic): string {
  const missing = one.missing.policy === 'points' ? one.missing.bin.points : 0
  const value = `r.${one.id}`
  if (one.kind === 'numeric') {
    const bins = one.bins.map(({ to, points }) =>
      to === undefined ? `s += ${points}` : `if (${value} < ${to}) s += ${points}; else `,
    )
    return `if (${value} === null) s += ${missing}; else ${bins.join('')}`
  }
  const cases = one.bins.map(
    ({ categories, points }) =>
      `${categories.map((name) => `case ${JSON.stringify(name)}:`).join(' ')} s += ${points}; break;`,
  )
  const unknown = one.unknown.policy === 'points' ? one.unknown.bin.points : 0
  return `switch (${value}) { case null: s += ${missing}; break; ${cases.join(' ')} default: s += ${unknown} }`
}
