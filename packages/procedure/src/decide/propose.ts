import type { Refusal } from '../acts/model.ts'
import { addPeriod } from '../calendars/add-period.ts'
import { accept, deny, refusal } from '../refusal.ts'
import { retentionEnd } from '../state/retention.ts'
import { barred } from './bars.ts'
import { firstOf, isWholeDocument } from './common.ts'
import type { Decider, Situation } from './situation.ts'
import { draft } from './situation.ts'

type Body = Parameters<Decider<'propose'>['check']>[1]

const groundInForce = ({ rules, state }: Situation, body: Body): Refusal | undefined =>
  rules.grounds.some((ground) => ground.id === body.ground)
    ? undefined
    : refusal('charter.1.ground', {
        en: `“${body.ground}” is no ground of this scheme in force on ${state.governingDate}.`,
        zh: `“${body.ground}”不是${state.governingDate}有效的列入事由。`,
      })

const documentCited = ({ rules, today }: Situation, body: Body): Refusal | undefined => {
  const ground = rules.grounds.find(({ id }) => id === body.ground)
  if (body.documents.some((document) => isWholeDocument(document, today))) return undefined
  return refusal(
    'charter.1.document',
    {
      en: `A proposal cites an official document with title, number, issuer and date: ${ground?.document.en ?? ''}.`,
      zh: `提议须援引载明名称、文号、制发机关和日期的正式文书：${ground?.document.zh ?? ''}。`,
    },
    ground?.law,
  )
}

const exclusionsChecked = ({ rules }: Situation, body: Body): Refusal | undefined => {
  const missed = rules.exclusions.find(({ id }) => !body.exclusionsChecked.includes(id))
  if (missed === undefined) return undefined
  return refusal(
    'procedure.exclusion-unchecked',
    {
      en: `The proposal does not state that this exclusion was looked at and does not apply: ${missed.title.en}.`,
      zh: `提议未说明已审查并排除下列不得列入的情形：${missed.title.zh}。`,
    },
    missed.law,
  )
}

const evidenceFresh = (at: Situation, body: Body): Refusal | undefined => {
  const ground = at.rules.grounds.find(({ id }) => id === body.ground)
  if (ground?.evidenceWithin === undefined) return undefined
  const conductOn = body.conductOn
  if (conductOn === undefined)
    return refusal(
      'procedure.conduct-date',
      {
        en: 'This ground counts conduct only for a limited time; the day of the conduct must be stated.',
        zh: '此事由仅计一定期间内的行为，须载明行为日期。',
      },
      ground.law,
    )
  const last = addPeriod(conductOn, ground.evidenceWithin, at.cal, false)?.date
  if (last !== undefined && at.state.openedOn <= last) return undefined
  return refusal(
    'procedure.evidence-too-old',
    {
      en: `Conduct of ${conductOn} lay more than ${ground.evidenceWithin} before the application of ${at.state.openedOn} and does not count.`,
      zh: `${conductOn}的行为距${at.state.openedOn}申请已逾${ground.evidenceWithin}，不予计算。`,
    },
    ground.law,
  )
}

const conductPast = (
  { today }: Situation,
  { conductOn, conductEndedOn }: Body,
): Refusal | undefined => {
  const future = [conductOn, conductEndedOn].find((on) => on !== undefined && on > today)
  if (future !== undefined)
    return refusal('procedure.date', {
      en: `Conduct of ${future} has not happened yet.`,
      zh: `${future}的行为尚未发生。`,
    })
  return conductOn !== undefined && conductEndedOn !== undefined && conductEndedOn < conductOn
    ? refusal('procedure.date', {
        en: `The conduct of ${conductOn} cannot have ended on ${conductEndedOn}.`,
        zh: `${conductOn}的行为不可能于${conductEndedOn}终止。`,
      })
    : undefined
}

/** R9, R17: where adverse information ages from the conduct, its last day must be known, and not lie too far back. */
const stillKept = ({ rules, today }: Situation, body: Body): Refusal | undefined => {
  if (rules.retention === undefined) return undefined
  const kept = retentionEnd(rules, body)
  if (kept === undefined)
    return refusal('procedure.conduct-date', {
      en: 'Adverse information is kept for a time from the end of the conduct; state the day on which it ended.',
      zh: '不良信息自行为终止之日起限期保存，须载明行为终止之日。',
    })
  return today < kept
    ? undefined
    : refusal('procedure.evidence-too-old', {
        en: `Information about this conduct may not be kept since ${kept}.`,
        zh: `该行为的信息自${kept}起不得保存。`,
      })
}

/** An officer proposes an entry: ground, facts, document, exclusions. */
export const propose: Decider<'propose'> = {
  roles: ['officer'],
  guard: ({ state }) =>
    state.stage === 'opened'
      ? undefined
      : refusal('procedure.already-proposed', {
          en: 'An entry has been proposed already; withdraw and open a new case for another.',
          zh: '本案已提出列入建议；另行建议须撤回后重新立案。',
        }),
  check: (at, body, by) => {
    const conductOn = body.conductOn
    const against = firstOf(
      () => groundInForce(at, body),
      () => documentCited(at, body),
      () => exclusionsChecked(at, body),
      () => conductPast(at, body),
      () => evidenceFresh(at, body),
      () => stillKept(at, body),
      () => barred(at, conductOn),
    )
    return against === undefined ? accept(draft('propose', at, by, body)) : deny(against)
  },
  fields: ({ rules }) => ({
    ground: rules.grounds.map(({ id }) => id),
    exclusionsChecked: rules.exclusions.map(({ id }) => id),
  }),
}
