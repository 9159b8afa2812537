import { accept, deny, refusal } from '../refusal.ts'
import { needsReasons } from './common.ts'
import type { Decider } from './situation.ts'
import { draft } from './situation.ts'

/** The case ends before a decision: nothing was entered. */
export const withdraw: Decider<'withdraw'> = {
  roles: ['officer'],
  guard: ({ state }) =>
    state.stage === 'opened' || state.stage === 'proposed'
      ? undefined
      : refusal('procedure.already-decided', {
          en: 'A decided case cannot be withdrawn; the entry ends by removal or annulment.',
          zh: '已作出决定的案件不得撤回；列入须经移出或撤销终止。',
        }),
  check: (at, body, by) => {
    const against = needsReasons(body.reasons)
    return against === undefined ? accept(draft('withdraw', at, by, body)) : deny(against)
  },
}
