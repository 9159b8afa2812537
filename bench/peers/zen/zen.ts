import type { Characteristic, Facts, Scorecard } from '@xinyong/scoring'
import { npmPeer } from '../npm-peer.ts'

/** Versions measured. */
const ZEN = ['@gorules/zen-engine', '0.54.0'] as const

interface Zen {
  readonly ZenEngine: new () => {
    readonly createDecision: (content: object) => {
      readonly evaluate: (facts: Facts) => Promise<{ readonly result: { readonly score: number } }>
    }
  }
}

/**
 * A card as one ZEN expression node: nested conditions added up, which ZEN runs several times as fast as a decision
 * table of a row for each bin.
 */
export function zenScorer(card: Scorecard): (facts: Facts) => Promise<number> {
  const { ZenEngine } = npmPeer(...ZEN) as Zen
  const parts = card.characteristics.map((one) => `(${expression(one)})`)
  const value = `${card.basePoints} + ${parts.join(' + ')}`
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      {
        id: 'sum',
        name: 'sum',
        type: 'expressionNode',
        position: { x: 1, y: 0 },
        content: { expressions: [{ id: 'e', key: 'score', value }] },
      },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'sum', type: 'edge' },
      { id: 'b', sourceId: 'sum', targetId: 'out', type: 'edge' },
    ],
  })
  return async (facts) => (await decision.evaluate(facts)).result.score
}

function expression(one: Characteristic): string {
  const missing = one.missing.policy === 'points' ? one.missing.bin.points : 0
  const tests =
    one.kind === 'numeric'
      ? one.bins.map(({ to, points }) =>
          to === undefined ? `${points}` : `${one.id} < ${to} ? ${points} : `,
        )
      : one.bins.map(
          ({ categories, points }) => `${one.id} in ${JSON.stringify(categories)} ? ${points} : `,
        )
  const unknown =
    one.kind === 'categorical' && one.unknown.policy === 'points' ? one.unknown.bin.points : ''
  return `${one.id} == null ? ${missing} : ${tests.join('')}${unknown}`
}
