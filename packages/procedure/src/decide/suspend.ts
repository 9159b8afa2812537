import { accept, deny, refusal } from '../refusal.ts'
import { firstOf, needsEntry, needsReasons } from './common.ts'
import type { Decider, Situation } from './situation.ts'
import { draft } from './situation.ts'

const openPause = ({ state }: Situation): boolean =>
  state.suspensions.some(({ petition, to }) => petition === undefined && to === undefined)

/** Measures pause by an officer's order, beside any pause a petition brings. */
export const suspend: Decider<'suspend'> = {
  roles: ['decider', 'superior', 'reviewer'],
  guard: (at) =>
    firstOf(
      () => needsEntry(at),
      () =>
        openPause(at)
          ? refusal('procedure.suspended', {
              en: 'The measures are suspended already.',
              zh: '措施已暂停。',
            })
          : undefined,
    ),
  check: (at, body, by) => {
    const against = needsReasons(body.reasons)
    return against === undefined ? accept(draft('suspend', at, by, body)) : deny(against)
  },
}

/** The officer's pause ends; one that a petition brought ends with its ruling. */
export const resume: Decider<'resume'> = {
  roles: suspend.roles,
  guard: (at) =>
    openPause(at)
      ? undefined
      : refusal('procedure.not-suspended', {
          en: 'No officer’s suspension is open; a pause that a petition brought ends with its ruling.',
          zh: '没有正在执行的暂停；因申请产生的暂停随裁决终止。',
        }),
  check: (at, body, by) => {
    const against = needsReasons(body.reasons)
    return against === undefined ? accept(draft('resume', at, by, body)) : deny(against)
  },
}
