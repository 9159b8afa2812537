import type { LintRule } from '../model.ts'

/** Charter 4: points and scores about persons reward; they forbid nothing. */
export const rewardOnly: LintRule = {
  id: 'charter.4.reward-only',
  charter: 4,
  severity: 'error',
  title: { en: 'Scores about persons only reward', zh: '个人评分只用于激励' },
  check: (pack) =>
    (pack.kind === 'points' || pack.kind === 'score') && pack.subjects.includes('person')
      ? pack.measures.map((measure, at) => ({
          path: ['measures', at],
          message: {
            en: `“${measure.title.en}” would restrict persons because of a score; a score may only reward.`,
            zh: `“${measure.title.zh}”因评分而限制个人；评分只能用于激励。`,
          },
        }))
      : [],
}
