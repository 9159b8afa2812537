import type { Characteristic, Facts, Scorecard } from '@xinyong/scoring'
import { npmPeer } from '../npm-peer.ts'

const JSON_RULES_ENGINE = ['json-rules-engine', '7.3.1'] as const

interface RulesEngine {
  readonly Engine: new (rules: readonly object[]) => {
    readonly run: (facts: Facts) => Promise<{
      readonly events: readonly { readonly params: { readonly points: number } }[]
    }>
  }
}

interface Condition {
  readonly fact: string
  readonly operator: string
  readonly value: unknown
}

/** A card as a rule for each bin; the points of the rules that fire are added up. */
export function rulesEngineScorer(card: Scorecard): (facts: Facts) => Promise<number> {
  const { Engine } = npmPeer(...JSON_RULES_ENGINE) as RulesEngine
  const engine = new Engine(card.characteristics.flatMap(rulesOf))
  return async (facts) => {
    const { events } = await engine.run(facts)
    return events.reduce((sum, { params }) => sum + params.points, card.basePoints)
  }
}

function rulesOf(one: Characteristic): readonly object[] {
  const rule = (points: number, all: readonly Condition[]): object => ({
    conditions: { all },
    event: { type: one.id, params: { points } },
  })
  const is = (operator: string, value: unknown): Condition => ({ fact: one.id, operator, value })
  const missing =
    one.missing.policy === 'points' ? [rule(one.missing.bin.points, [is('equal', null)])] : []
  if (one.kind === 'categorical')
    return [...missing, ...one.bins.map((bin) => rule(bin.points, [is('in', bin.categories)]))]
  const bins = one.bins.map(({ from, to, points }) =>
    rule(points, [
      is('notEqual', null),
      ...(from === undefined ? [] : [is('greaterThanInclusive', from)]),
      ...(to === undefined ? [] : [is('lessThan', to)]),
    ]),
  )
  return [...missing, ...bins]
}
