import { accept, deny, refusal } from '../refusal.ts'
import { petitionOf, remedyOf, removalOf } from '../state/petitions.ts'
import { firstOf, needsEntry, needsReasons } from './common.ts'
import { factHasAged, fitsGround, fitsTerm, hasRun } from './removal-rules.ts'
import type { Decider } from './situation.ts'
import { draft } from './situation.ts'

/** Credit is repaired (信用修复): the removal ground `repair`, where the scheme's law has one. */
export const repair: Decider<'repair'> = {
  roles: ['decider', 'registrar'],
  guard: (at) => {
    const ground = removalOf(at.rules, 'repair')
    if (ground === undefined)
      return refusal('procedure.no-repair', {
        en: 'The rules in force know no repair for this scheme.',
        zh: '现行规则未规定本制度的信用修复。',
      })
    return firstOf(
      () => needsEntry(at),
      () => fitsGround(at, ground),
      () => fitsTerm(at, ground),
      () => hasRun(at, ground),
    )
  },
  check: (at, body, by) => {
    const ground = removalOf(at.rules, 'repair')
    const petition = body.petition === undefined ? undefined : petitionOf(at.state, body.petition)
    const named = body.petition !== undefined
    const granted =
      petition?.ruling?.outcome === 'granted' &&
      remedyOf(at.rules, petition.remedy)?.for === 'repair'
    const against = firstOf(
      () => needsReasons(body.reasons),
      () =>
        named && !granted
          ? refusal('procedure.no-petition', {
              en: `${body.petition} is no granted application for repair.`,
              zh: `${body.petition}不是已获准的修复申请。`,
            })
          : undefined,
      // The document bears the day of the fact: of the payment, of the correction.
      () => (ground === undefined ? undefined : factHasAged(at, ground, body.document?.on)),
    )
    return against === undefined ? accept(draft('repair', at, by, body)) : deny(against)
  },
}
