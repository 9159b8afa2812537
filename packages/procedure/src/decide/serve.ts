import type { PlainDate } from '@xinyong/identity'
import type { ActBodies, Actor, NoticeAbout, Refusal } from '../acts/model.ts'
import { addPeriod } from '../calendars/add-period.ts'
import { accept, deny, refusal } from '../refusal.ts'
import { petitionOf } from '../state/petitions.ts'
import { serviceOf } from '../state/service.ts'
import { between, firstOf } from './common.ts'
import type { Decider, Situation } from './situation.ts'
import { draft } from './situation.ts'

interface Open {
  readonly about: NoticeAbout
  readonly petition?: string
  /** The day of what it tells: no service before. */
  readonly since: PlainDate
}

/** Notices that may be served now: the step they tell has been made and they are not served yet. */
export const openNotices = ({ state }: Pick<Situation, 'state'>): readonly Open[] => {
  const open: Open[] = []
  if (state.stage === 'proposed' && state.proposal !== undefined)
    open.push({ about: 'proposal', since: state.proposal.on })
  if (state.decision !== undefined) open.push({ about: 'decision', since: state.decision.on })
  for (const { id, ruling } of state.petitions)
    if (ruling !== undefined) open.push({ about: 'ruling', petition: id, since: ruling.on })
  // The record of an expiry may be written late; the notice of it belongs to the day it was written.
  if (state.exit !== undefined) open.push({ about: 'removal', since: state.exit.on })
  return open.filter(
    ({ about, petition }) => serviceOf(state, about, petition)?.servedOn === undefined,
  )
}

const channelAllowed = (
  { rules, state }: Situation,
  body: ActBodies['serve'],
): Refusal | undefined => {
  const service = rules.service
  if (service === undefined || !service.value.channels.includes(body.channel))
    return refusal(
      'procedure.service-channel',
      {
        en: `The law does not allow service by this channel: ${body.channel}.`,
        zh: `法律不允许以此方式送达：${body.channel}。`,
      },
      service?.law,
    )
  if (body.channel !== 'publication')
    return body.outcome === 'published'
      ? refusal(
          'procedure.service-outcome',
          { en: 'Only service by publication is “published”.', zh: '仅公告送达可记为“已公告”。' },
          service.law,
        )
      : undefined
  if (body.outcome === 'served')
    return refusal(
      'procedure.service-outcome',
      {
        en: 'Publication is not service in person; it counts only after its period.',
        zh: '公告并非直接送达，期满后方视为送达。',
      },
      service.law,
    )
  if (service.value.publicationDeemedAfter === undefined)
    return refusal(
      'procedure.publication-service',
      {
        en: 'The law gives no period after which publication counts as service.',
        zh: '法律未规定公告送达的视为送达期间。',
      },
      service.law,
    )
  const failed = serviceOf(state, body.about, body.petition)?.attempts.some(
    (attempt) => attempt.outcome === 'failed' && attempt.channel !== 'publication',
  )
  return failed === true
    ? undefined
    : refusal(
        'procedure.publication-last',
        {
          en: 'Publication counts as service only after another channel has failed.',
          zh: '其他方式送达未成后，方可公告送达。',
        },
        service.law,
      )
}

const noticeOpen = (at: Situation, body: ActBodies['serve']): Refusal | undefined => {
  if (body.petition !== undefined && petitionOf(at.state, body.petition) === undefined)
    return refusal('procedure.no-petition', {
      en: `There is no petition ${body.petition}.`,
      zh: `没有申请${body.petition}。`,
    })
  const open = openNotices(at).find(
    ({ about, petition }) => about === body.about && petition === body.petition,
  )
  if (open === undefined)
    return refusal('procedure.nothing-to-serve', {
      en: 'There is no such step to tell, or its notice has been served.',
      zh: '没有相应的待告知事项，或该文书已送达。',
    })
  return between({ en: 'Day of service', zh: '送达日期' }, body.on, open.since, at.today)
}

/** Software may send what is sent by wire; what is handed over or posted, somebody has handed over or posted. */
const byMachine = (by: Actor, { channel }: ActBodies['serve']): Refusal | undefined =>
  by.role !== 'system' || channel === 'email' || channel === 'portal'
    ? undefined
    : refusal('charter.2.human', {
        en: 'Software serves by e-mail or portal only.',
        zh: '系统仅可通过电子邮件或门户送达。',
      })

/** A notice is served, with proof; or an attempt failed, which is recorded and never counts. */
export const serve: Decider<'serve'> = {
  roles: ['officer', 'registrar', 'system'],
  afterEnd: true,
  possible: (at) =>
    openNotices(at).length > 0
      ? undefined
      : refusal('procedure.nothing-to-serve', {
          en: 'No notice waits for service.',
          zh: '没有待送达的文书。',
        }),
  check: (at, body, by) => {
    const against = firstOf(
      () => byMachine(by, body),
      () => noticeOpen(at, body),
      () => channelAllowed(at, body),
      () =>
        body.proof.trim() === ''
          ? refusal(
              'charter.1.notice',
              {
                en: 'Service needs proof: a receipt, an advice of delivery, a record of the attempt.',
                zh: '送达须有证明：回证、妥投记录或送达记录。',
              },
              at.rules.service?.law,
            )
          : undefined,
    )
    if (against !== undefined) return deny(against)
    const period = at.rules.service?.value.publicationDeemedAfter ?? '0d'
    // A fiction of service must not be postponed or hastened by days off.
    const deemed =
      body.outcome === 'published' ? addPeriod(body.on, period, at.cal, false) : undefined
    const { deemedOn: _given, ...rest } = body
    return accept(
      draft('serve', at, by, deemed === undefined ? rest : { ...rest, deemedOn: deemed.date }),
    )
  },
  fields: (at) => ({
    about: [...new Set(openNotices(at).map(({ about }) => about))],
    petition: openNotices(at).flatMap(({ petition }) => (petition === undefined ? [] : [petition])),
    channel: at.rules.service?.value.channels ?? [],
  }),
}
