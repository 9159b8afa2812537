import type { LintRule } from '../model.ts'

/** Charter 4: no grade takes anything away. */
export const noRestrictions: LintRule = {
  id: 'charter.4.no-restrictions',
  charter: 4,
  severity: 'error',
  title: { en: 'A grade restricts nobody', zh: '等级不得用于限制个人' },
  check: (pack) =>
    !pack.subjects.includes('person')
      ? []
      : (pack.points?.restrictions ?? []).map((restriction, at) => ({
          path: ['points', 'restrictions', at],
          message: {
            en: `“${restriction.title.en}” would worsen something because of a grade; points may only reward.`,
            zh: `“${restriction.title.zh}”因等级而使个人处境变差；积分只能用于激励。`,
          },
        })),
}
