import { accept, deny, refusal } from '../refusal.ts'
import { firstOf } from './common.ts'
import type { Decider } from './situation.ts'
import { draft } from './situation.ts'

/** Charter 9: the harm of an annulled entry goes on record for a claim. */
export const compensate: Decider<'compensate'> = {
  roles: ['officer', 'decider', 'superior', 'reviewer', 'registrar'],
  afterEnd: true,
  guard: ({ state }) => {
    if (state.exit?.how !== 'annulled')
      return refusal('procedure.not-annulled', {
        en: 'Compensation follows the annulment of an entry; this one was not annulled.',
        zh: '赔偿以列入被撤销为前提；本列入未被撤销。',
      })
    return state.compensation === undefined
      ? undefined
      : refusal('procedure.compensated', {
          en: 'The harm is on record already.',
          zh: '损害已经记录。',
        })
  },
  check: (at, body, by) => {
    const first = at.state.decision?.on ?? at.state.openedOn
    const last = at.state.exit?.on ?? at.today
    const against = firstOf(
      () =>
        [body.claim, body.harm].some((text) => text.trim() === '')
          ? refusal('procedure.reasons', {
              en: 'State the claim and the harm.',
              zh: '须载明请求和损害。',
            })
          : undefined,
      () =>
        body.from <= body.to && body.from >= first && body.to <= last
          ? undefined
          : refusal('procedure.date', {
              en: `The harm lies between the decision of ${first} and the annulment of ${last}.`,
              zh: `损害期间须在${first}决定与${last}撤销之间。`,
            }),
    )
    return against === undefined ? accept(draft('compensate', at, by, body)) : deny(against)
  },
}
