import { MOST_DIALS } from '../design/sobol.ts'
import { problem } from './located.ts'
import type { Problem } from './located.ts'
import type { Experiment } from './model.ts'

/** Shares that do not add up, and ranges and designs that cannot be run. */
export function populationProblems({ population, vary }: Experiment): readonly Problem[] {
  const found: Problem[] = []
  const sum = population.groups?.reduce((total, { share }) => total + share, 0) ?? 1
  if (Math.abs(sum - 1) > 1e-6)
    found.push(
      problem(
        'lab.shares',
        ['population', 'groups'],
        `The shares of the groups sum to ${sum}, not to 1.`,
        `各群体比例之和为${sum}，应为1。`,
      ),
    )
  for (const [at, group] of (population.groups ?? []).entries())
    if (group.honest + group.habitual > 1)
      found.push(
        problem(
          'lab.shares',
          ['population', 'groups', at, 'honest'],
          'The honest and the habitual are more than everybody.',
          '守信者与惯犯比例之和超过1。',
        ),
      )
  for (const [name, range] of Object.entries(vary?.dials ?? {}))
    if (!(range[0] < range[1]))
      found.push(
        problem('lab.range', ['vary', 'dials', name], 'The range has no width.', '区间没有宽度。'),
      )
  const many = Object.keys(vary?.dials ?? {}).length
  if (vary?.method === 'sobol' && many > MOST_DIALS)
    found.push(
      problem(
        'lab.range',
        ['vary', 'dials'],
        `A Sobol’ design holds at most ${MOST_DIALS} dials; screen them with morris first.`,
        `Sobol设计最多容纳${MOST_DIALS}个参数，请先用morris筛选。`,
      ),
    )
  return found
}
