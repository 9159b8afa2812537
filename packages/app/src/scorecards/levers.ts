import type { OutputOf } from '@xinyong/contract'
import { type Characteristic, type Facts } from '@xinyong/scoring'
import { defined } from '../defined.ts'
import type { StoredCard, StoredScore } from '../ports/scorecards.ts'
import { cardOf } from './present-card.ts'

type Lever = OutputOf<'myScorecards'>['scores'][number]['levers'][number]

/** What the subject may move, and how far: what the card declares actionable, nothing else. */
export function leversOf(score: StoredScore, stored: StoredCard): Lever[] {
  const facts = JSON.parse(score.facts) as Facts
  return cardOf(stored).characteristics.flatMap((one) => {
    const value = facts[one.id] ?? null
    return lever(one, value)
  })
}

function lever(one: Characteristic, value: Lever['value']): Lever[] {
  const { change, title, id } = one
  if (!change.actionable) return []
  if (change.direction === 'categories')
    return [
      {
        fact: id,
        title,
        value,
        kind: 'choice',
        choices: [...new Set([...(typeof value === 'string' ? [value] : []), ...change.to])],
      },
    ]
  if (one.kind !== 'numeric' || typeof value !== 'number') return []
  const cuts = one.bins.flatMap(({ from }) => from ?? [])
  const [low, high] = [Math.min(...cuts, value), Math.max(...cuts, value)]
  const room = Math.max((high - low) / 4, change.step ?? 0)
  const down = Math.max(
    change.min ?? low - room,
    Math.min(0, low) === 0 && low >= 0 ? 0 : low - room,
  )
  const least = change.direction === 'increase' ? value : Math.min(down, value)
  const most = change.direction === 'decrease' ? value : Math.max(change.max ?? high + room, value)
  if (least === most) return []
  return [
    {
      fact: id,
      title,
      value,
      kind: 'number',
      min: least,
      max: most,
      ...defined({ step: change.step }),
    },
  ]
}
