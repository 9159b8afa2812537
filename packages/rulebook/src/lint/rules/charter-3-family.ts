import { covers } from '../../vocabulary/activities.ts'
import type { LintRule } from '../model.ts'

/** Activities of the subject in which a member of the family is the one who feels it. */
const familyFeels = ['school.private.high-fee']

const family = {
  en: /\b(famil(y|ies)|spouses?|wi(fe|ves)|husbands?|child(ren)?|sons?|daughters?|parents|relatives?)\b/i,
  zh: /子女|配偶|家属|亲属|家人|父母/,
}

/**
 * Charter 3: no measure reaches family members. A rule on the subject's own spending may touch them only when it says
 * where it stops (`unless`): it binds the debtor's money, and gives nobody a reason to turn the child away.
 */
export const noFamily: LintRule = {
  id: 'charter.3.family',
  charter: 3,
  severity: 'error',
  title: { en: 'No measure reaches the family', zh: '措施不得及于家属' },
  check: (pack) =>
    pack.measures.flatMap((measure, at) => {
      const touches =
        measure.activities.some((scope) => familyFeels.some((name) => covers(scope, name))) ||
        family.en.test(measure.title.en) ||
        family.zh.test(measure.title.zh)
      if (!touches || measure.unless !== undefined) return []
      const message = {
        en: `“${measure.title.en}” may reach members of the family; say in “unless” where it stops.`,
        zh: `“${measure.title.zh}”可能及于家属；须以“unless”写明其界限。`,
      }
      return [{ path: ['measures', at], message }]
    }),
}
