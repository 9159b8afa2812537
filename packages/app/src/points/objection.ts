import { addPeriod, calendarFor } from '@xinyong/procedure'
import type { PlainDate } from '@xinyong/identity'
import { rulesFor } from '../rules.ts'
import type { PointsSchemeToday } from './scheme.ts'

/** The scheme's objection against an event, as it stands today. */
export function objectionRemedy({ pack, today }: PointsSchemeToday) {
  return rulesFor(pack, today).remedies.find(
    ({ kind, against }) => kind === 'objection' && against === 'entry',
  )
}

/** The last day for the answer, by the calendar of the scheme. */
export function answerDue(scheme: PointsSchemeToday): PlainDate | undefined {
  const remedy = objectionRemedy(scheme)
  if (!remedy) return undefined
  const rules = rulesFor(scheme.pack, scheme.today)
  return addPeriod(scheme.today, remedy.answerWithin, calendarFor(rules))?.date
}
