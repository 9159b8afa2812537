import { decidesHere, firstDayWithout } from '../days.ts'
import type { LintRule } from '../model.ts'

/** Charter 9: an objection against the entry exists whose ruling may annul it. (That none exists at all is charter 1.) */
export const annulmentPossible: LintRule = {
  id: 'charter.9.annulment',
  charter: 9,
  severity: 'error',
  title: { en: 'A wrong entry can be annulled', zh: '错误列入可以撤销' },
  check: (pack) => {
    if (!decidesHere(pack)) return []
    const day = firstDayWithout(
      pack,
      ({ remedies }) =>
        remedies.length === 0 ||
        remedies.some((remedy) => remedy.kind === 'objection' && remedy.against === 'entry'),
    )
    if (day === undefined) return []
    const message = {
      en: `On ${day} no objection against an entry exists that could annul it.`,
      zh: `${day}没有可以撤销列入的异议途径。`,
    }
    return [{ path: ['remedies'], message }]
  },
}

/** Charter 9: a well-founded objection is carried out within a stated time. */
export const annulmentCarriedOut: LintRule = {
  id: 'charter.9.carried-out',
  charter: 9,
  severity: 'warning',
  title: { en: 'An annulment is carried out in time', zh: '撤销须限期执行' },
  check: (pack) =>
    !decidesHere(pack)
      ? []
      : pack.remedies.flatMap((remedy, at) =>
          remedy.kind === 'objection' &&
          remedy.against === 'entry' &&
          remedy.effectWithin === undefined
            ? [
                {
                  path: ['remedies', at],
                  message: {
                    en: `“${remedy.title.en}” does not say within which time a well-founded objection is carried out (effectWithin).`,
                    zh: `“${remedy.title.zh}”未规定异议成立后的执行期限（effectWithin）。`,
                  },
                },
              ]
            : [],
        ),
}
