import type { Outcome } from '../outcomes/outcomes.ts'
import { OUTCOMES } from '../outcomes/outcomes.ts'
import { problem } from './located.ts'
import type { Problem } from './located.ts'
import type { Experiment } from './model.ts'

/** A target or guardrail that no run of this experiment can measure would silently never be crossed. */
export function outcomeProblems(experiment: Experiment): readonly Problem[] {
  const { targets, guardrails = [], policies, world } = experiment
  const without = policies.some(({ rulebook }) => rulebook === undefined)
  const schemes = policies.some(({ rulebook }) => rulebook !== undefined)
  const why = (id: keyof typeof OUTCOMES) => {
    const { needs = [], scheme, without: needsNone }: Outcome = OUTCOMES[id]
    const off = needs.find((feature) => world.off?.includes(feature))
    if (off !== undefined) return { en: `“${off}” is off`, zh: `“${off}”已关闭` }
    if (scheme === true && !schemes)
      return { en: 'no policy has a rulebook', zh: '没有任何方案含规则包' }
    if (needsNone === true && !without)
      return { en: 'no policy is without a rulebook', zh: '缺少无规则包的对照方案' }
    return undefined
  }
  const check = (
    kind: 'targets' | 'guardrails',
    list: readonly { outcome: keyof typeof OUTCOMES }[],
  ) =>
    list.flatMap(({ outcome }, at) => {
      const reason = why(outcome)
      if (reason === undefined) return []
      return [
        problem(
          kind === 'targets' ? 'lab.target' : 'lab.guardrail',
          [kind, at, 'outcome'],
          `“${outcome}” would never be measured: ${reason.en}.`,
          `“${outcome}”不会被测量：${reason.zh}。`,
        ),
      ]
    })
  const limits = guardrails.flatMap(({ min, max, orBaseline, tolerance }, at) => [
    ...(min === undefined && max === undefined
      ? [
          problem(
            'lab.guardrail',
            ['guardrails', at],
            'A guardrail needs max or min.',
            '护栏须规定max或min。',
          ),
        ]
      : []),
    ...(tolerance !== undefined && orBaseline !== true
      ? [
          problem(
            'lab.guardrail',
            ['guardrails', at, 'tolerance'],
            'A tolerance is a part of the baseline’s level: it needs orBaseline.',
            'tolerance是基准水平的一部分，须与orBaseline同用。',
          ),
        ]
      : []),
  ])
  return [...check('targets', targets), ...check('guardrails', guardrails), ...limits]
}
