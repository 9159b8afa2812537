import type { PlainDate, Text } from '@xinyong/identity'
import type { Pack } from '@xinyong/rulebook'
import { rulesOn, scoreOn } from '@xinyong/rulebook'

/** What somebody who builds a policy chooses from: what a situation can fall under, and the domains of the measures. */
export interface RulesForLab {
  /** Grounds of a register, or items of a catalogue of points. */
  readonly grounds: readonly { readonly id: string; readonly title: Text }[]
  readonly domains: readonly string[]
  /** Inputs of a voluntary score; absent: the pack has none on the day. */
  readonly inputs?: readonly { readonly id: string; readonly title: Text }[]
}

/** A pack as it stands on a day, as far as the lab runs it. */
export function rulesForLab(pack: Pack, on: string): RulesForLab {
  const { points, grounds, measures } = rulesOn(pack, on as PlainDate)
  const score = pack.score && scoreOn(pack.score, on as PlainDate)
  return {
    ...(score && { inputs: score.inputs.map(({ id, title }) => ({ id, title })) }),
    grounds: (points?.catalogue ?? grounds).map(({ id, title }) => ({ id, title })),
    domains: [...new Set(measures.map(({ domain }) => domain))],
  }
}
