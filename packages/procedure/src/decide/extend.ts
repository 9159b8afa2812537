import { addPeriod } from '../calendars/add-period.ts'
import { clocksFor } from '../clocks.ts'
import { accept, deny, refusal } from '../refusal.ts'
import type { Clock } from '../state/model.ts'
import { firstOf, needsReasons } from './common.ts'
import type { Decider, Situation } from './situation.ts'
import { draft } from './situation.ts'

const FIXED: readonly Clock['what'][] = ['term', 'token', 'deemed-service', 'publicity']

/** Clocks that still run and have not been extended; terms, tokens and fictions of the law are not among them. */
const extendable = (at: Situation): readonly Clock[] =>
  clocksFor(at).filter(
    ({ id, what, state }) =>
      state === 'running' && !FIXED.includes(what) && at.state.extensions[id] === undefined,
  )

/** A period is extended once, before it ends, with reasons. */
export const extend: Decider<'extend'> = {
  roles: ['decider', 'superior', 'reviewer'],
  possible: (at) =>
    extendable(at).length > 0
      ? undefined
      : refusal('procedure.no-clock', {
          en: 'No period runs that may be extended.',
          zh: '没有可以延长的期间。',
        }),
  check: (at, body, by) => {
    const clock = clocksFor(at).find(({ id }) => id === body.clock)
    if (clock !== undefined && at.state.extensions[clock.id] !== undefined)
      return deny(
        refusal(
          'procedure.extended-once',
          {
            en: `The period “${clock.id}” has been extended once; not again.`,
            zh: `期间“${clock.id}”已延长一次，不得再次延长。`,
          },
          clock.law,
        ),
      )
    if (clock === undefined || !extendable(at).some(({ id }) => id === clock.id))
      return deny(
        refusal(
          'procedure.no-clock',
          {
            en: `“${body.clock}” is no running period that may be extended.`,
            zh: `“${body.clock}”不是可以延长的进行中期间。`,
          },
          clock?.law,
        ),
      )
    const until = addPeriod(clock.due, body.by, at.cal)?.date
    const against = firstOf(
      () => needsReasons(body.reasons),
      () =>
        until === undefined || until <= clock.due
          ? refusal('procedure.period', {
              en: `“${body.by}” is no period such as 5wd, 15cd or 1mo.`,
              zh: `“${body.by}”不是有效期间（如5wd、15cd、1mo）。`,
            })
          : undefined,
    )
    if (against !== undefined || until === undefined)
      return against === undefined ? accept() : deny(against)
    return accept(draft('extend', at, by, { ...body, until }))
  },
  fields: (at) => ({ clock: extendable(at).map(({ id }) => id) }),
}
