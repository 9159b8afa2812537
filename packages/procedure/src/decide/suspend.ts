import type { ActBodies, Actor, Refusal } from '../acts/model.ts'
import { accept, deny, refusal } from '../refusal.ts'
import { firstOf, needsEntry, needsReasons } from './common.ts'
import type { Decider, Situation } from './situation.ts'
import { draft } from './situation.ts'

/** An officer's pause, or with `cause` the one that an adverse entry brings by statute. */
const openPause = ({ state }: Situation, cause?: string): boolean =>
  state.suspensions.some(
    (pause) =>
      pause.petition === undefined && pause.cause?.entry === cause && pause.to === undefined,
  )

/** Charter 2: the register itself pauses a commendation only, and only where the pack's law names the scheme. */
const byStatute = (at: Situation, body: ActBodies['suspend'], by: Actor): Refusal | undefined => {
  const { cause } = body
  if (by.role !== 'system')
    return cause === undefined
      ? undefined
      : refusal('procedure.role', {
          en: 'An officer pauses for reasons, not by statute: leave out the cause.',
          zh: '工作人员依理由暂停，而非法定暂停：请勿填写原因条目。',
        })
  const removal = at.rules.removals.find(({ id }) => id === cause?.ground)
  if (cause === undefined || removal?.endsOn?.schemes.includes(cause.scheme) !== true)
    return refusal('charter.2.human', {
      en: 'The register pauses nothing by itself but a commendation that an adverse entry named in its law ends.',
      zh: '除法定因列入所载失信名单而终止的褒扬外，系统不得自行暂停。',
    })
  if (cause.since > at.today)
    return refusal(
      'procedure.date',
      {
        en: `The adverse entry has no effect before ${cause.since}.`,
        zh: `失信列入自${cause.since}起生效。`,
      },
      removal.law,
      cause.since,
    )
  return openPause(at, cause.entry) ? paused : undefined
}

const paused = refusal('procedure.suspended', {
  en: 'The measures are suspended already.',
  zh: '措施已暂停。',
})

/** Measures pause by an officer's order, beside any pause a petition brings; a commendation's also by statute. */
export const suspend: Decider<'suspend'> = {
  roles: ['decider', 'superior', 'reviewer', 'system'],
  guard: (at) =>
    firstOf(
      () => needsEntry(at),
      () => (at.actor.role !== 'system' && openPause(at) ? paused : undefined),
    ),
  check: (at, body, by) => {
    const against = firstOf(
      () => needsReasons(body.reasons),
      () => byStatute(at, body, by),
    )
    return against === undefined ? accept(draft('suspend', at, by, body)) : deny(against)
  },
}

const notSuspended = refusal('procedure.not-suspended', {
  en: 'No officer’s suspension is open; a pause that a petition brought ends with its ruling.',
  zh: '没有正在执行的暂停；因申请产生的暂停随裁决终止。',
})

/** The officer's pause ends; one that a petition brought ends with its ruling, one by statute with its adverse entry. */
export const resume: Decider<'resume'> = {
  roles: suspend.roles,
  guard: (at) => (at.actor.role === 'system' || openPause(at) ? undefined : notSuspended),
  check: (at, body, by) => {
    const against = firstOf(
      () => needsReasons(body.reasons),
      () =>
        (by.role === 'system') === (body.cause !== undefined) && openPause(at, body.cause)
          ? undefined
          : notSuspended,
    )
    return against === undefined ? accept(draft('resume', at, by, body)) : deny(against)
  },
}
