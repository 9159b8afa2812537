import { formatPeriod } from '@xinyong/rulebook'
import type { Refusal } from '../acts/model.ts'
import { plusDays } from '../calendars/days.ts'
import { accept, deny, refusal } from '../refusal.ts'
import { dayAfter, groundOf } from '../state/effect.ts'
import { isAmong } from '../state/people.ts'
import { isPending, rootRemedyOf } from '../state/petitions.ts'
import { serviceOf } from '../state/service.ts'
import { differentOfficer, firstOf, isWholeDocument, needsReasons } from './common.ts'
import type { Decider, Situation } from './situation.ts'
import { draft } from './situation.ts'
import { termWithin } from './term-within.ts'

/** Charter 1: notice was served, failed service never counts, and the time it left has run out. */
const heard = ({ rules, state, today, cal }: Situation): Refusal | undefined => {
  const notice = rules.notice
  if (notice === undefined)
    return rules.direction === 'commendation'
      ? undefined
      : refusal('charter.1.notice', {
          en: 'The rules in force provide for no notice; nobody may be entered without one.',
          zh: '现行规则未规定告知程序；未经告知不得列入。',
        })
  const service = serviceOf(state, 'proposal')
  if (service?.servedOn === undefined)
    return refusal(
      'charter.1.notice',
      service === undefined
        ? {
            en: `The notice has not been served: ${notice.value.title.en}.`,
            zh: `告知书尚未送达：${notice.value.title.zh}。`,
          }
        : {
            en: 'Every attempt to serve the notice failed; failed service is not notice.',
            zh: '历次送达均未成功；送达失败不视为告知。',
          },
      notice.law,
    )
  const opens = dayAfter(service.servedOn, notice.value.window, cal)
  const extended = state.extensions['notice-window']
  const earliest = extended === undefined ? opens : plusDays(extended, 1)
  if (today >= earliest) return undefined
  const window = formatPeriod(notice.value.window)
  return refusal(
    'procedure.notice-window',
    {
      en: `The notice served on ${service.servedOn} leaves the subject ${window.en}; no decision to enter before ${earliest}.`,
      zh: `告知书于${service.servedOn}送达，当事人享有${window.zh}的陈述期；${earliest}前不得作出列入决定。`,
    },
    notice.law,
    earliest,
  )
}

const consented = ({ rules, state, actor }: Situation): Refusal | undefined => {
  const needed = rules.decision?.value.consent
  if (needed === undefined) return undefined
  if (state.consent?.granted !== true)
    return refusal(
      'procedure.consent',
      {
        en: `The decision needs consent first: ${needed.en}.`,
        zh: `作出决定前须经同意：${needed.zh}。`,
      },
      rules.decision?.law,
    )
  return isAmong(actor.id, [state.consent.by])
    ? differentOfficer(
        'Whoever consented as superior cannot also decide.',
        '作出同意的上级不得兼任决定人。',
      )
    : undefined
}

const objectionsAnswered = ({ rules, state }: Situation): Refusal | undefined => {
  const onNotice = state.petitions.filter(
    (petition) => rootRemedyOf(rules, state, petition)?.against === 'notice',
  )
  const pending = onNotice.find(isPending)
  if (pending !== undefined)
    return refusal('procedure.objection-pending', {
      en: `Objection ${pending.id} to the notice has not been answered.`,
      zh: `对告知书的异议${pending.id}尚未答复。`,
    })
  const upheld = onNotice.find((petition) => petition.ruling?.outcome === 'granted')
  return upheld === undefined
    ? undefined
    : refusal('procedure.objection-upheld', {
        en: `Objection ${upheld.id} to the notice was upheld; the proposal can only be dismissed.`,
        zh: `对告知书的异议${upheld.id}已成立，本提议只能不予列入。`,
      })
}

const mayEnter = (at: Situation): Refusal | undefined =>
  firstOf(
    () => heard(at),
    () => objectionsAnswered(at),
    () => consented(at),
  )

/** Another officer than the proposer decides. Dismissal needs no notice; entry needs all of it. */
export const decideEntry: Decider<'decide'> = {
  roles: ['decider'],
  guard: ({ rules, state, actor }) => {
    if (state.stage !== 'proposed')
      return refusal(
        state.decision === undefined ? 'procedure.nothing-proposed' : 'procedure.already-decided',
        state.decision === undefined
          ? { en: 'There is no proposal to decide.', zh: '没有待决定的列入建议。' }
          : { en: 'The case has been decided.', zh: '本案已作出决定。' },
      )
    if (rules.decision === undefined)
      return refusal('procedure.no-decision-rule', {
        en: 'The rules in force on the governing date name nobody who decides.',
        zh: '适用日有效的规则未规定决定人。',
      })
    if (isAmong(actor.id, [state.proposal?.by, state.openedBy]))
      return differentOfficer(
        'The officer who opened or proposed the case cannot decide it.',
        '立案人或提议人不得作出决定。',
      )
    return undefined
  },
  check: (at, body, by) => {
    const entering = body.outcome === 'enter'
    const document = body.document
    const against = firstOf(
      () => needsReasons(body.reasons),
      () => (entering ? mayEnter(at) : undefined),
      () => (entering ? termWithin(groundOf(at.rules, at.state), body, at.today) : undefined),
      () =>
        document === undefined || isWholeDocument(document, at.today)
          ? undefined
          : refusal('charter.1.document', {
              en: 'The document of the decision needs title, number, issuer and a date not in the future.',
              zh: '决定书须载明名称、文号、制发机关和不晚于今日的日期。',
            }),
    )
    return against === undefined ? accept(draft('decide', at, by, body)) : deny(against)
  },
  fields: (at) => ({ outcome: mayEnter(at) === undefined ? ['enter', 'dismiss'] : ['dismiss'] }),
}

/** Why an entry could not be decided today, for a case page that shows `dismiss` as the only choice. */
export const whyNotEnter = mayEnter
