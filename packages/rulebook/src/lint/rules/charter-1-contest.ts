import type { LintRule } from '../model.ts'
import { firstDayWithout, isAdverse } from '../days.ts'

/** Charter 1: whoever is entered has a way to contest it, mirrors included (there it leads to the source). */
export const contestable: LintRule = {
  id: 'charter.1.contest',
  charter: 1,
  severity: 'error',
  title: { en: 'Every entry can be contested', zh: '每项列入均可提出异议' },
  check: (pack) => {
    if (!isAdverse(pack)) return []
    const day = firstDayWithout(pack, (rules) => rules.remedies.length > 0)
    if (day === undefined) return []
    const message = {
      en: `On ${day} there is no way to contest an entry.`,
      zh: `${day}没有对列入提出异议的途径。`,
    }
    return [{ path: ['remedies'], message }]
  },
}
