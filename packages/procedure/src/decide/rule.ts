import type { RemedyInForce } from '@xinyong/rulebook'
import type { ActBodies, ActDraft, Actor, Refusal } from '../acts/model.ts'
import { refusal, accept, deny } from '../refusal.ts'
import type { CaseState, Petition } from '../state/model.ts'
import { isAmong, tookPart } from '../state/people.ts'
import {
  chainOf,
  exemptionOf,
  isPending,
  outcomesFor,
  petitionOf,
  removalOf,
  rootRemedyOf,
} from '../state/petitions.ts'
import { activityExempt } from './apply.ts'
import { differentOfficer, firstOf, needsReasons } from './common.ts'
import { tokenDraft } from './exempt.ts'
import { factHasAged } from './removal-rules.ts'
import type { Decider, Situation } from './situation.ts'
import { draft } from './situation.ts'

/** A different adjudicator: took no part in the entry, ruled on no lower step of this dispute, did not file it. */
const independent = (
  state: CaseState,
  petition: Petition,
  id: string | undefined,
): Refusal | undefined => {
  const lower = chainOf(state, petition).slice(1)
  const others = [...tookPart(state), petition.by, ...lower.map(({ ruling }) => ruling?.by)]
  return isAmong(id, others)
    ? differentOfficer(
        'A review is decided by somebody who took no part in the entry or in the ruling under appeal.',
        '复核须由未参与列入及原裁决的人员作出。',
      )
    : undefined
}

const outcomeFits = (root: RemedyInForce | undefined, outcome: string): Refusal | undefined => {
  const allowed: readonly string[] = outcomesFor(root)
  return allowed.includes(outcome)
    ? undefined
    : refusal(
        'procedure.ruling-outcome',
        {
          en: `A ruling on “${root?.title.en ?? ''}” can be: ${allowed.join(', ')}.`,
          zh: `对“${root?.title.zh ?? ''}”的裁决只能是：${allowed.join('、')}。`,
        },
        root?.law,
      )
}

/** What follows from the ruling at once. An entry that has ended already needs no second end. */
const consequences = (
  at: Situation,
  body: ActBodies['rule'],
  by: Actor,
  root: RemedyInForce | undefined,
  activity: string | undefined,
): readonly ActDraft[] => {
  if (at.state.exit !== undefined || at.state.stage !== 'decided') return []
  const document = body.document === undefined ? {} : { document: body.document }
  const end = { reasons: body.reasons, factOn: at.today, ...document }
  if (body.outcome === 'annulled') return [draft('remove', at, by, { ...end, ground: 'annulled' })]
  if (body.outcome !== 'granted') return []
  const removal = removalOf(at.rules, root?.for)
  if (removal?.id === 'repair')
    return [
      draft('repair', at, by, { petition: body.petition, reasons: body.reasons, ...document }),
    ]
  if (removal !== undefined) return [draft('remove', at, by, { ...end, ground: removal.id })]
  const exemption = exemptionOf(at.rules, root?.for)
  if (exemption === undefined || activity === undefined) return []
  return [
    tokenDraft(at, by, exemption, {
      petition: body.petition,
      activity,
      reasons: body.reasons,
      ...(body.token === undefined ? {} : { token: body.token }),
    }),
  ]
}

/** An adjudicator rules on a pending petition; annulment and granted applications are carried out at once. */
export const rule: Decider<'rule'> = {
  roles: ['reviewer', 'decider'],
  afterEnd: true,
  possible: ({ state, actor }) => {
    const pending = state.petitions.filter(isPending)
    const [first] = pending
    if (first === undefined)
      return refusal('procedure.no-petition', {
        en: 'No petition is pending.',
        zh: '没有待裁决的异议或申请。',
      })
    const own = pending.map((petition) => independent(state, petition, actor.id))
    return own.some((found) => found === undefined) ? undefined : own[0]
  },
  check: (at, body, by) => {
    const { rules, state } = at
    const petition = petitionOf(state, body.petition)
    if (petition === undefined || !isPending(petition))
      return deny(
        refusal('procedure.no-petition', {
          en: `There is no pending petition ${body.petition}.`,
          zh: `没有待裁决的申请${body.petition}。`,
        }),
      )
    const root = rootRemedyOf(rules, state, petition)
    const activity = chainOf(state, petition).at(-1)?.activity
    const against = firstOf(
      () => independent(state, petition, by.id),
      () => needsReasons(body.reasons),
      () => outcomeFits(root, body.outcome),
      // The court that made an order may also answer an application; a contest needs a reviewer.
      () =>
        by.role === 'decider' && petition.kind !== 'application'
          ? refusal(
              'charter.1.different-officer',
              {
                en: 'Objections and appeals are ruled on by a reviewer.',
                zh: '异议和复议由复核人裁决。',
              },
              root?.law,
            )
          : undefined,
      () => (body.outcome === 'granted' ? activityExempt(at, root?.for, activity) : undefined),
      () => {
        const removal = body.outcome === 'granted' ? removalOf(rules, root?.for) : undefined
        const provenOn = body.document?.on ?? chainOf(state, petition).at(-1)?.provenOn
        return removal === undefined ? undefined : factHasAged(at, removal, provenOn)
      },
    )
    if (against !== undefined) return deny(against)
    return accept(draft('rule', at, by, body), ...consequences(at, body, by, root, activity))
  },
  fields: ({ rules, state, actor }) => {
    const pending = state.petitions.filter(
      (petition) => isPending(petition) && independent(state, petition, actor.id) === undefined,
    )
    return {
      petition: pending.map(({ id }) => id),
      outcome: [...new Set(pending.flatMap((one) => outcomesFor(rootRemedyOf(rules, state, one))))],
    }
  },
}
