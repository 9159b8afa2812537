import { firstDayWithout } from '../days.ts'
import type { LintRule } from '../model.ts'

/** Charter 9: every point can be contested on every day; an annulled event recomputes the history. */
export const pointsContestable: LintRule = {
  id: 'charter.9.points-objection',
  charter: 9,
  severity: 'error',
  title: { en: 'Every point can be contested', zh: '每项积分均可提出异议' },
  check: (pack) => {
    if (pack.points === undefined) return []
    const day = firstDayWithout(pack, ({ remedies }) =>
      remedies.some((remedy) => remedy.kind === 'objection' && remedy.against === 'entry'),
    )
    if (day === undefined) return []
    const message = {
      en: `On ${day} there is no objection against an event that moved the points.`,
      zh: `${day}没有对积分变动提出异议的途径。`,
    }
    return [{ path: ['remedies'], message }]
  },
}
