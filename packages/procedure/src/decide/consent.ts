import { accept, deny, refusal } from '../refusal.ts'
import { isAmong } from '../state/people.ts'
import { differentOfficer, needsReasons } from './common.ts'
import type { Decider } from './situation.ts'
import { draft } from './situation.ts'

/** A superior consents to a proposed entry, or does not. */
export const consent: Decider<'consent'> = {
  roles: ['superior'],
  guard: ({ rules, state, actor }) => {
    if (rules.decision?.value.consent === undefined)
      return refusal(
        'procedure.no-consent-needed',
        { en: 'This scheme asks no superior’s consent.', zh: '本制度无须上级同意。' },
        rules.decision?.law,
      )
    if (state.stage !== 'proposed')
      return refusal(
        'procedure.nothing-proposed',
        { en: 'There is no open proposal to consent to.', zh: '没有待同意的列入建议。' },
        rules.decision.law,
      )
    if (state.consent !== undefined)
      return refusal(
        'procedure.consent-given',
        { en: 'The superior has answered already.', zh: '上级已作出答复。' },
        rules.decision.law,
      )
    if (isAmong(actor.id, [state.openedBy, state.proposal?.by]))
      return differentOfficer(
        'Whoever opened or proposed the case cannot give the superior’s consent.',
        '立案人或提议人不得代行上级同意。',
      )
    return undefined
  },
  check: (at, body, by) => {
    const against = needsReasons(body.reasons)
    return against === undefined ? accept(draft('consent', at, by, body)) : deny(against)
  },
}
