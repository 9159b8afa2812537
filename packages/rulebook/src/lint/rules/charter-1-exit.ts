import type { LintRule, Spot } from '../model.ts'
import { everyDay, isAdverse } from '../days.ts'

/** Charter 1: an entry ends by its term, or the law names a fact that ends it. */
export const exitExists: LintRule = {
  id: 'charter.1.exit',
  charter: 1,
  severity: 'error',
  title: { en: 'Every entry can end', zh: '每项列入均有终止途径' },
  check: (pack) => {
    if (!isAdverse(pack)) return []
    const spots = new Map<string, Spot>()
    for (const rules of everyDay(pack)) {
      if (rules.removals.some((removal) => removal.appliesTo !== 'termed')) continue
      for (const ground of rules.grounds) {
        if (ground.term.value.kind !== 'open' || spots.has(ground.id)) continue
        const at = pack.grounds.findIndex((other) => other.id === ground.id)
        spots.set(ground.id, {
          path: ['grounds', at, 'term'],
          message: {
            en: `On ${rules.on} an entry on “${ground.title.en}” has no term and no ground for removal.`,
            zh: `${rules.on}，依“${ground.title.zh}”的列入既无期限，也无移出事由。`,
          },
        })
      }
    }
    return [...spots.values()]
  },
}
