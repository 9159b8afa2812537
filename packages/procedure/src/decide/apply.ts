import type { RemedyInForce } from '@xinyong/rulebook'
import { covers } from '@xinyong/rulebook'
import { latest } from '@xinyong/identity'
import type { DocumentRef, Refusal } from '../acts/model.ts'
import { accept, deny, refusal } from '../refusal.ts'
import { exemptionOf, remedyOf, removalOf } from '../state/petitions.ts'
import { firstOf, needsReasons } from './common.ts'
import { contestable, inTime, noSuchRemedy, oncePending, petitionTerms } from './file-petition.ts'
import { factHasAged, fitsGround, fitsTerm, hasRun, mayRetry } from './removal-rules.ts'
import type { Decider, Situation } from './situation.ts'
import { draft } from './situation.ts'

const applications = ({ rules }: Situation): readonly RemedyInForce[] =>
  rules.remedies.filter(({ kind }) => kind === 'application')

/** Everything but the activity, which only the body tells. */
const open = (at: Situation, remedy: RemedyInForce): Refusal | undefined => {
  const removal = removalOf(at.rules, remedy.for)
  return firstOf(
    () => contestable(at, remedy),
    () => oncePending(at, remedy),
    () => inTime(at, remedy),
    () => (removal === undefined ? undefined : fitsGround(at, removal)),
    () => (removal === undefined ? undefined : fitsTerm(at, removal)),
    () => (removal === undefined ? undefined : hasRun(at, removal)),
    () => (removal === undefined ? undefined : mayRetry(at, remedy.id, removal)),
  )
}

/** Proof that comes with the application shows how old the fact is; proof that comes later is looked at then. */
const proofHasAged = (
  at: Situation,
  remedy: RemedyInForce,
  documents: readonly DocumentRef[] = [],
): Refusal | undefined => {
  const removal = removalOf(at.rules, remedy.for)
  const [first, ...rest] = documents.map(({ on }) => on)
  if (removal === undefined || first === undefined) return undefined
  return factHasAged(at, removal, latest(first, ...rest))
}

/** The activity is one that the exemption may be granted for. */
export const activityExempt = (
  at: Situation,
  exemptionId: string | undefined,
  activity: string | undefined,
): Refusal | undefined => {
  const exemption = exemptionOf(at.rules, exemptionId)
  if (exemption === undefined) return undefined
  if (activity !== undefined && exemption.activities.some((scope) => covers(scope, activity)))
    return undefined
  return refusal(
    'procedure.exemption-activity',
    {
      en: `“${exemption.title.en}” may be granted for: ${exemption.activities.join(', ')}.`,
      zh: `“${exemption.title.zh}”仅可就下列事项准许：${exemption.activities.join('、')}。`,
    },
    exemption.law,
  )
}

/** The subject (or the registrar, on paper) asks for an early end, repair or an exemption. */
export const apply: Decider<'apply'> = {
  roles: ['subject', 'registrar'],
  possible: (at) => {
    const remedies = applications(at)
    const [only] = remedies
    if (only === undefined)
      return refusal('procedure.no-remedy', {
        en: 'The rules in force provide no application.',
        zh: '现行规则未规定申请途径。',
      })
    return remedies.some((remedy) => open(at, remedy) === undefined) ? undefined : open(at, only)
  },
  check: (at, body, by) => {
    const remedy = remedyOf(at.rules, body.remedy)
    if (remedy?.kind !== 'application') return deny(noSuchRemedy(body.remedy, 'application'))
    const against = firstOf(
      () => needsReasons(body.reasons),
      () => open(at, remedy),
      () => activityExempt(at, remedy.for, body.activity),
      () => proofHasAged(at, remedy, body.documents),
    )
    if (against !== undefined) return deny(against)
    return accept(draft('apply', at, by, { ...body, ...petitionTerms(at, remedy) }))
  },
  fields: (at) => {
    const can = applications(at).filter((remedy) => open(at, remedy) === undefined)
    return {
      remedy: can.map(({ id }) => id),
      activity: can.flatMap(({ for: id }) => exemptionOf(at.rules, id)?.activities ?? []),
    }
  },
}
