import { accept, deny, refusal } from '../refusal.ts'
import { effectiveFrom, groundOf, termEndOf } from '../state/effect.ts'
import type { Decider, Situation } from './situation.ts'
import { draft } from './situation.ts'

const endOf = ({ rules, state, cal }: Situation) =>
  termEndOf(rules, state, effectiveFrom(rules, state, cal))

/** The term has run: the entry ends by itself, on the day the term gives, whenever that is written down. */
export const expire: Decider<'expire'> = {
  roles: ['system'],
  guard: (at) => {
    const end = endOf(at)
    if (end !== undefined && at.today >= end) return undefined
    const law = groundOf(at.rules, at.state)?.term.law
    return end === undefined
      ? refusal(
          'procedure.no-term',
          { en: 'No term runs that could end this entry.', zh: '没有可使本列入届满的期限。' },
          law,
        )
      : refusal(
          'procedure.term-running',
          { en: `The term runs until ${end}.`, zh: `期限至${end}届满。` },
          law,
          end,
        )
  },
  check: (at, body, by) => {
    const end = endOf(at)
    return end === body.on
      ? accept(draft('expire', at, by, body))
      : deny(
          refusal('procedure.date', {
            en: `The term ended on ${end ?? '–'}, not on ${body.on}.`,
            zh: `期限于${end ?? '–'}届满，而非${body.on}。`,
          }),
        )
  },
}
