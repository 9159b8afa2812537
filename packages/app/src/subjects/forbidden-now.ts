import type { OutputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { isInEffect } from '@xinyong/procedure'
import { activities, covers } from '@xinyong/rulebook'
import type { EntryRow } from '../ports/ledger.ts'
import type { Pack } from '@xinyong/rulebook'
import { presentMeasures } from '../presenters/measures.ts'

type Forbidden = OutputOf<'myFile'>['forbiddenNow']

/** What an entry forbids today, activity by activity, in the words of the published vocabulary. */
export function forbiddenBy(pack: Pack, { entry }: EntryRow, today: PlainDate): Forbidden {
  if (pack.direction === 'commendation' || !isInEffect(entry, today)) return []
  return presentMeasures(pack, entry, today).flatMap((measure) =>
    Object.entries(activities)
      .filter(([name]) => measure.activities.some((scope) => covers(scope, name)))
      .map(([activity, title]) => ({
        activity,
        title,
        entry: entry.id,
        measure: measure.title,
        ...(entry.to === undefined ? {} : { until: entry.to }),
      })),
  )
}
