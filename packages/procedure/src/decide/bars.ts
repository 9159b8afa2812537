import type { PlainDate } from '@xinyong/identity'
import type { Refusal } from '../acts/model.ts'
import { addPeriod } from '../calendars/add-period.ts'
import { plusDays } from '../calendars/days.ts'
import { refusal } from '../refusal.ts'
import { removalOf } from '../state/petitions.ts'
import type { Situation } from './situation.ts'

/** No new entry on the same facts while a bar runs. Conduct after the exit is not the same facts. */
export const barred = (
  at: Pick<Situation, 'rules' | 'today' | 'cal' | 'earlier'>,
  conductOn: PlainDate | undefined,
): Refusal | undefined => {
  for (const exit of at.earlier) {
    const removal = removalOf(at.rules, exit.ground)
    if (removal?.bars === undefined) continue
    if (conductOn !== undefined && conductOn > exit.on) continue
    const last = addPeriod(exit.on, removal.bars, at.cal, false)?.date
    if (last === undefined || at.today > last) continue
    return refusal(
      'procedure.re-entry-bar',
      {
        en: `After removal on ${exit.on} (${removal.title.en}) no new entry on the same facts until ${last} has passed.`,
        zh: `${exit.on}因“${removal.title.zh}”移出后，至${last}届满前不得就同一事实再次列入。`,
      },
      removal.law,
      plusDays(last, 1),
    )
  }
  return undefined
}
