import type { ExemptionInForce } from '@xinyong/rulebook'
import type { PlainDate } from '@xinyong/identity'
import type { ActBodies, ActDraft, Actor, Refusal } from '../acts/model.ts'
import { addPeriod } from '../calendars/add-period.ts'
import { accept, deny, refusal } from '../refusal.ts'
import { exemptionOf, petitionOf, remedyOf } from '../state/petitions.ts'
import { activityExempt } from './apply.ts'
import { firstOf, needsEntry, needsReasons } from './common.ts'
import type { Decider, Situation } from './situation.ts'
import { draft } from './situation.ts'

const lastDay = ({ today, cal }: Situation, exemption: ExemptionInForce): PlainDate =>
  addPeriod(today, exemption.valid, cal, false)?.date ?? today

/** The act that issues a token, valid as long as the law lets it be. */
export const tokenDraft = (
  at: Situation,
  by: Actor,
  exemption: ExemptionInForce,
  given: Pick<ActBodies['exempt'], 'petition' | 'activity' | 'reasons'> & {
    readonly token?: string
  },
): ActDraft =>
  draft('exempt', at, by, {
    ...given,
    exemption: exemption.id,
    token: given.token ?? `t${at.state.tokens.length + 1}`,
    until: lastDay(at, exemption),
  })

const validFor = (
  at: Situation,
  exemption: ExemptionInForce,
  until: PlainDate,
): Refusal | undefined => {
  const last = lastDay(at, exemption)
  if (until >= at.today && until <= last) return undefined
  return refusal(
    'procedure.exemption-validity',
    {
      en: `A token of “${exemption.title.en}” is valid for ${exemption.valid}: from ${at.today} to ${last} at most.`,
      zh: `“${exemption.title.zh}”的许可有效期为${exemption.valid}：最长自${at.today}至${last}。`,
    },
    exemption.law,
  )
}

/** An application that is named must have been granted for this very exemption, and not be carried out yet. */
const petitionFits = (at: Situation, body: ActBodies['exempt']): Refusal | undefined => {
  if (body.petition === undefined) return undefined
  const petition = petitionOf(at.state, body.petition)
  const fits =
    petition?.ruling?.outcome === 'granted' &&
    remedyOf(at.rules, petition.remedy)?.for === body.exemption &&
    petition.activity === body.activity &&
    !at.state.tokens.some((token) => token.petition === petition.id)
  return fits
    ? undefined
    : refusal('procedure.exemption-petition', {
        en: `${body.petition} is no granted application for this exemption that still waits for its token.`,
        zh: `${body.petition}不是已获准而尚未发放许可的本项豁免申请。`,
      })
}

/** A one-off permit for something a measure forbids. */
export const exempt: Decider<'exempt'> = {
  roles: ['decider', 'reviewer'],
  guard: (at) => {
    const missing = needsEntry(at)
    if (missing !== undefined) return missing
    return at.rules.exemptions.length > 0
      ? undefined
      : refusal('procedure.no-exemption', {
          en: 'The rules in force know no exemption.',
          zh: '现行规则未规定豁免。',
        })
  },
  check: (at, body, by) => {
    const exemption = exemptionOf(at.rules, body.exemption)
    if (exemption === undefined)
      return deny(
        refusal('procedure.no-exemption', {
          en: `“${body.exemption}” is no exemption in force on the governing date.`,
          zh: `“${body.exemption}”不是适用日有效的豁免。`,
        }),
      )
    const against = firstOf(
      () => needsReasons(body.reasons),
      () => activityExempt(at, exemption.id, body.activity),
      () => petitionFits(at, body),
      () => validFor(at, exemption, body.until),
      () =>
        body.token.trim() === '' || at.state.tokens.some(({ token }) => token === body.token)
          ? refusal('procedure.token-taken', {
              en: 'A token needs a name of its own.',
              zh: '许可须有独立的编号。',
            })
          : undefined,
    )
    return against === undefined ? accept(draft('exempt', at, by, body)) : deny(against)
  },
  fields: ({ rules }) => ({
    exemption: rules.exemptions.map(({ id }) => id),
    activity: rules.exemptions.flatMap(({ activities }) => activities),
  }),
}
