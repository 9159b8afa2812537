import type { PlainDate } from '@xinyong/identity'
import type { Pack } from '../pack/model.ts'
import { rulesOn } from '../resolve/rules-on.ts'
import type { Change } from './change.ts'
import { diffValues } from './diff-values.ts'

/** What changes from one text of a pack to another, such as before and after an edit. */
export function diffPacks(before: Pack, after: Pack): readonly Change[] {
  return diffValues({ ...before }, { ...after })
}

// Days bound a rule in the text; on a given day it simply stands or does not.
const dates: ReadonlySet<string> = new Set(['on', 'from', 'to'])

/** What changes in the law of one pack from one day to another. */
export function diffDates(pack: Pack, before: PlainDate, after: PlainDate): readonly Change[] {
  return diffValues({ ...rulesOn(pack, before) }, { ...rulesOn(pack, after) }, dates)
}
