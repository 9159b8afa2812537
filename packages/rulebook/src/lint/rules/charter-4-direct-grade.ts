import type { LintRule } from '../model.ts'

/** Charter 4: what counts is what was done, point by point; one event that sets a grade hides all others. */
export const directGradeTold: LintRule = {
  id: 'charter.4.direct-grade',
  charter: 4,
  severity: 'warning',
  title: { en: 'Events that set a grade are told', zh: '直接定级的情形须提示' },
  check: (pack) =>
    (pack.points?.catalogue ?? []).flatMap((item, at) =>
      item.directGrade === undefined
        ? []
        : [
            {
              path: ['points', 'catalogue', at, 'directGrade'],
              message: {
                en: `“${item.title.en}” sets the grade whatever the points are.`,
                zh: `“${item.title.zh}”不论积分多少直接确定等级。`,
              },
            },
          ],
    ),
}
