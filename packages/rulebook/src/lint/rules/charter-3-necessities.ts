import { covers } from '../../vocabulary/activities.ts'
import { necessities } from '../../vocabulary/domains.ts'
import type { LintRule } from '../model.ts'

/** Charter 3: no measure reaches the necessities of life. */
export const noNecessities: LintRule = {
  id: 'charter.3.necessities',
  charter: 3,
  severity: 'error',
  title: { en: 'No measure reaches the necessities', zh: '措施不得及于生活必需' },
  check: (pack) =>
    pack.measures.flatMap((measure, at) =>
      measure.activities.flatMap((scope, index) =>
        Object.entries(necessities)
          .filter(([name]) => covers(scope, name) || covers(name, scope))
          .map(([, necessity]) => ({
            path: ['measures', at, 'activities', index],
            message: {
              en: `“${measure.title.en}” reaches ${necessity.en}, which no measure may touch.`,
              zh: `“${measure.title.zh}”及于${necessity.zh}，任何措施不得触及。`,
            },
          })),
      ),
    ),
}
