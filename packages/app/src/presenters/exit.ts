import type { Text } from '@xinyong/identity'
import type { Entry } from '@xinyong/procedure'
import type { Pack } from '@xinyong/rulebook'
import { rulesFor } from '../rules.ts'
import { exitTitles } from '../words/cases.ts'
import { ruleOn } from './rule-on.ts'

/** On what ground an entry ended, in words. */
export function exitText(pack: Pack, exit: NonNullable<Entry['exit']>): Text {
  const rules = [rulesFor(pack, exit.on)]
  const removal = ruleOn(exit.ground, rules, (one) => one.removals, pack.removals)
  return exit.how === 'removed' && removal ? removal.title : exitTitles[exit.how]
}
