import type { PlainDate, Text } from '@xinyong/identity'
import type { Pack, PackTest, ScoreTestExpectation } from '@xinyong/rulebook'
import { explainScore, type ScoreExplanation, type ScoreFact } from '@xinyong/scoring'
import type { PackTestFailure, PackTestResult } from './run-pack-test.ts'

type Plain = string | number | boolean | undefined

const differs = (what: string, zh: string, expected: Plain, found: Plain): readonly Text[] => {
  const [want, got] = [expected, found].map((value) => String(value ?? '–'))
  return want === got
    ? []
    : [{ en: `${what}: expected ${want}, found ${got}.`, zh: `${zh}：预期${want}，实际${got}。` }]
}

const ids = (list: readonly string[]): string => list.join(', ')

/** Compares what a step expects with the explanation of that day; what it leaves out is not looked at. */
function look(
  expected: ScoreTestExpectation,
  found: ScoreExplanation | undefined,
): readonly Text[] {
  const scored = expected.scored ?? true
  if (found === undefined || !scored)
    return differs('Scored', '是否评分', scored, found !== undefined)
  const lines = found.dimensions.flatMap((dimension) => dimension.lines)
  const line = (id: string) => lines.find(({ fact }) => fact === id)
  const each = <T extends Plain>(
    what: string,
    zh: string,
    want: Readonly<Record<string, T>> | undefined,
    got: (id: string) => Plain,
  ) =>
    Object.entries(want ?? {}).flatMap(([id, value]) =>
      differs(`${what} of ${id}`, `${id}的${zh}`, value, got(id)),
    )
  const one = (what: string, zh: string, want: Plain, got: Plain) =>
    want === undefined ? [] : differs(what, zh, want, got)
  const earned = found.rewards.filter((reward) => reward.earned).map(({ id }) => id)
  return [
    ...one('Score', '分数', expected.score, found.score),
    ...one('Band', '分段', expected.band, found.band.id),
    ...one('Next day', '下次计算日', expected.next, found.next),
    ...one('Rewards', '激励', expected.rewards && ids(expected.rewards), ids(earned)),
    ...one(
      'Advice',
      '提升途径',
      expected.raise && ids(expected.raise),
      ids(found.raise.map(({ input }) => input)),
    ),
    ...each(
      'Points',
      '分值',
      expected.dimensions,
      (id) => found.dimensions.find((side) => side.id === id)?.points,
    ),
    ...each('Points', '分值', expected.lines, (id) => line(id)?.points),
    ...each('End', '终止日', expected.until, (id) => {
      const posting = line(id)
      return posting && (posting.until ?? 'open')
    }),
  ]
}

/** Runs a test of a voluntary score: facts, disputes, deletions and listings in order, and looks at the score in between. */
export function runScoreTest(pack: Pack, test: PackTest): PackTestResult {
  const failures: PackTestFailure[] = []
  const facts = new Map<string, ScoreFact>()
  const lists = new Map<string, { readonly list: string; readonly entry: string }>()
  for (const [step, told] of (test.score ?? []).entries()) {
    if ('fact' in told) facts.set(told.id, factOf(told))
    else if ('dispute' in told) {
      const fact = facts.get(told.dispute)
      if (fact) facts.set(fact.id, { ...fact, disputed: true })
    } else if ('delete' in told) facts.delete(told.delete)
    else if ('list' in told) lists.set(told.list, { list: told.list, entry: told.list })
    else if ('unlist' in told) lists.delete(told.unlist)
    else {
      const found = explainScore(pack, [...facts.values()], [...lists.values()], told.on)
      failures.push(...look(told.expect, found).map((message) => ({ step, message })))
    }
  }
  return { ok: failures.length === 0, failures }
}

function factOf(told: {
  readonly on: PlainDate
  readonly fact: string
  readonly id: string
  readonly happened?: PlainDate
  readonly counterparty?: string
}): ScoreFact {
  return {
    id: told.id,
    input: told.fact,
    on: told.happened ?? told.on,
    ...(told.counterparty === undefined ? {} : { counterparty: told.counterparty }),
  }
}
