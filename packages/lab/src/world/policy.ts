import type { PlainDate } from '@xinyong/identity'
import type { Pack, Rules } from '@xinyong/rulebook'
import { rulesOn } from '@xinyong/rulebook'
import type { ListProgram } from '../rules/list-program.ts'
import { compileList } from '../rules/list-program.ts'
import type { Settings } from './parameters.ts'
import type { PointsPolicy } from './points.ts'
import { compilePointsPolicy } from './points.ts'
import type { FactsOf, ScorePolicy } from './score.ts'
import { compileScorePolicy } from './score.ts'
import type { Binding } from './situations.ts'
import { SITUATIONS } from './situations.ts'

/** One course of action: a compiled rulebook, or none, and the dials it turns. */
export interface Policy {
  readonly id: string
  readonly settings: Settings
  readonly points?: PointsPolicy
  readonly score?: ScorePolicy
  readonly list?: { readonly program: ListProgram; readonly grounds: Int8Array }
}

/**
 * Compiles a policy. Without a binding, every situation falls under the first ground.
 * @throws RangeError where the binding names a ground that is not in force
 */
export function compilePolicy(
  id: string,
  settings: Settings,
  rulebook?: {
    readonly pack: Pack
    readonly on: PlainDate
    readonly bind: Binding
    readonly facts?: FactsOf
  },
): Policy {
  if (rulebook === undefined) return { id, settings }
  const { pack, on, facts = {} } = rulebook
  if (pack.score !== undefined) return { id, settings, score: compileScorePolicy(pack, on, facts) }
  const rules = rulesOn(rulebook.pack, rulebook.on)
  if (rules.points !== undefined)
    return { id, settings, points: compilePointsPolicy(rulebook.pack, rules, rulebook.bind) }
  const program = listOf(pack, rules)
  const grounds = Int8Array.from(SITUATIONS, (situation) => {
    const ground = rulebook.bind[situation]
    if (ground === undefined) return -1
    const at = program.grounds.indexOf(ground)
    if (at === -1) throw new RangeError(`${ground} is no ground of ${rulebook.pack.id} then`)
    return at
  })
  return { id, settings, list: { program, grounds } }
}

/** Programs hold no state but what their calendars answered: one for a pack and day serves every run of it. */
const lists = new WeakMap<Pack, Map<string, ListProgram>>()

function listOf(pack: Pack, rules: Rules): ListProgram {
  const known = lists.get(pack) ?? new Map<string, ListProgram>()
  lists.set(pack, known)
  const program = known.get(rules.on) ?? compileList(rules)
  known.set(rules.on, program)
  return program
}
