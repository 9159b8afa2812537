import type { PlainDate } from '@xinyong/identity'
import { formatPeriod } from '@xinyong/rulebook'
import type { RemedyInForce } from '@xinyong/rulebook'
import type { PetitionTerms, Refusal } from '../acts/model.ts'
import { addPeriod } from '../calendars/add-period.ts'
import { plusDays } from '../calendars/days.ts'
import { refusal } from '../refusal.ts'
import { isEntered } from '../state/effect.ts'
import { isPending } from '../state/petitions.ts'
import { servedOn } from '../state/service.ts'
import type { Situation } from './situation.ts'

/** Clock of the time to file; appeals have one for each ruling. */
export const filingClock = (remedy: RemedyInForce, against?: string): string =>
  against === undefined ? `object:${remedy.id}` : `object:${remedy.id}:${against}`

/**
 * Last day to file, with the day it runs from. Undefined where the law sets no time, and while what is contested has
 * not been served: time never runs against somebody who was not told.
 */
export const filingTime = (
  { state, cal }: Pick<Situation, 'state' | 'cal'>,
  remedy: RemedyInForce,
  against?: string,
):
  | { readonly starts: PlainDate; readonly due: PlainDate; readonly unknownYear?: number }
  | undefined => {
  if (remedy.within === undefined) return undefined
  const about = { notice: 'proposal', entry: 'decision', ruling: 'ruling' } as const
  const starts = servedOn(state, about[remedy.against], against)
  const due = starts === undefined ? undefined : addPeriod(starts, remedy.within, cal)
  if (starts === undefined || due === undefined) return undefined
  const extended = state.extensions[filingClock(remedy, against)]
  const { date, ...warning } = due
  return { starts, due: extended ?? date, ...warning }
}

/** Filed within the time the remedy gives. */
export const inTime = (
  at: Situation,
  remedy: RemedyInForce,
  against?: string,
): Refusal | undefined => {
  const time = filingTime(at, remedy, against)
  if (time === undefined || at.today <= time.due) return undefined
  const within = formatPeriod(remedy.within ?? '')
  return refusal(
    'procedure.remedy-late',
    {
      en: `${remedy.title.en} was open until ${time.due} (${within.en} from service on ${time.starts}).`,
      zh: `“${remedy.title.zh}”的期限已于${time.due}届满（自${time.starts}送达起${within.zh}）。`,
    },
    remedy.law,
  )
}

/** What the remedy contests is there to be contested. */
export const contestable = ({ state }: Situation, remedy: RemedyInForce): Refusal | undefined => {
  if (remedy.against === 'notice' && state.stage !== 'proposed')
    return refusal(
      'procedure.remedy-object',
      {
        en: `${remedy.title.en} contests the notice and belongs before the decision.`,
        zh: `“${remedy.title.zh}”针对告知书，应在决定前提出。`,
      },
      remedy.law,
    )
  if (remedy.against === 'entry' && !isEntered(state))
    return refusal(
      'procedure.remedy-object',
      {
        en: `${remedy.title.en} contests an entry; there is none.`,
        zh: `“${remedy.title.zh}”针对列入，目前尚无列入。`,
      },
      remedy.law,
    )
  return undefined
}

/** The same remedy is pending at most once. */
export const oncePending = ({ state }: Situation, remedy: RemedyInForce): Refusal | undefined => {
  const open = state.petitions.find(
    (petition) => petition.remedy === remedy.id && isPending(petition),
  )
  return open === undefined
    ? undefined
    : refusal(
        'procedure.remedy-pending',
        {
          en: `${remedy.title.en} is pending already (${open.id}, filed ${open.filedOn}).`,
          zh: `“${remedy.title.zh}”已在审理中（${open.id}，${open.filedOn}提出）。`,
        },
        remedy.law,
      )
}

export const noSuchRemedy = (id: string, kind: 'objection' | 'application'): Refusal =>
  kind === 'objection'
    ? refusal('procedure.no-remedy', {
        en: `“${id}” is no objection or appeal of this scheme in force on the governing date.`,
        zh: `“${id}”不是适用日有效的异议或复议途径。`,
      })
    : refusal('procedure.no-remedy', {
        en: `“${id}” is no application of this scheme in force on the governing date.`,
        zh: `“${id}”不是适用日有效的申请途径。`,
      })

/** What the procedure fills in: the petition's name, its answer's due day, whether measures pause. */
export const petitionTerms = (
  { state, today, cal }: Situation,
  remedy: RemedyInForce,
): Required<PetitionTerms> => ({
  id: `p${state.petitions.length + 1}`,
  dueOn: addPeriod(today, remedy.answerWithin, cal)?.date ?? plusDays(today, 0),
  suspends: remedy.suspends,
})
