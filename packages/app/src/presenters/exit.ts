import type { Text } from '@xinyong/identity'
import type { Entry } from '@xinyong/procedure'
import type { Pack } from '@xinyong/rulebook'
import { exitTitles } from '../words/cases.ts'

/** On what ground an entry ended, in words. */
export function exitText(pack: Pack, exit: NonNullable<Entry['exit']>): Text {
  const removal = pack.removals.find((candidate) => candidate.id === exit.ground)
  return exit.how === 'removed' && removal ? removal.title : exitTitles[exit.how]
}
