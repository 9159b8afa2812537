import { accept, deny, refusal } from '../refusal.ts'
import { removalOf } from '../state/petitions.ts'
import { between, firstOf, isWholeDocument, needsEntry, needsReasons } from './common.ts'
import { factHasAged, fitsGround, fitsTerm, hasRun } from './removal-rules.ts'
import type { Decider } from './situation.ts'
import { draft } from './situation.ts'

/** The entry ends on a ground of removal; with it ends every measure. */
export const remove: Decider<'remove'> = {
  roles: ['officer', 'decider', 'registrar'],
  guard: needsEntry,
  possible: (at) => {
    const found = at.rules.removals.map((removal) =>
      firstOf(
        () => fitsGround(at, removal),
        () => fitsTerm(at, removal),
        () => hasRun(at, removal),
      ),
    )
    if (found.some((one) => one === undefined)) return undefined
    return (
      found[0] ??
      refusal('procedure.no-removal', {
        en: 'The rules in force know no ground of removal.',
        zh: '现行规则未规定移出事由。',
      })
    )
  },
  check: (at, body, by) => {
    const removal = removalOf(at.rules, body.ground)
    if (removal === undefined)
      return deny(
        refusal(
          'procedure.removal-ground',
          body.ground === 'annulled'
            ? {
                en: 'An entry is annulled by a ruling on an objection, not by removal.',
                zh: '撤销列入须经异议裁决，不得以移出代替。',
              }
            : {
                en: `“${body.ground}” is no ground of removal in force on the governing date.`,
                zh: `“${body.ground}”不是适用日有效的移出事由。`,
              },
        ),
      )
    const against = firstOf(
      () => fitsGround(at, removal),
      () => fitsTerm(at, removal),
      () => hasRun(at, removal),
      () => needsReasons(body.reasons),
      () =>
        body.document !== undefined && isWholeDocument(body.document, at.today)
          ? undefined
          : refusal(
              'procedure.removal-document',
              {
                en: `The document that proves the ground is missing: ${removal.document.en}.`,
                zh: `缺少证明该事由的文书：${removal.document.zh}。`,
              },
              removal.law,
            ),
      () => between({ en: 'Day of the fact', zh: '事实发生日' }, body.factOn, undefined, at.today),
      () => factHasAged(at, removal, body.factOn),
    )
    return against === undefined ? accept(draft('remove', at, by, body)) : deny(against)
  },
  fields: (at) => ({
    ground: at.rules.removals
      .filter((removal) => fitsGround(at, removal) === undefined)
      .filter((removal) => fitsTerm(at, removal) === undefined)
      .filter((removal) => hasRun(at, removal) === undefined)
      .map(({ id }) => id),
  }),
}
