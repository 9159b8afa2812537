import { MOST_DIALS } from '../design/sobol.ts'
import { problem } from './located.ts'
import type { Problem } from './located.ts'
import type { Experiment, VarySpec } from './model.ts'

/** Runs that a plan may list: beyond this the list itself would not fit. */
const MOST_RUNS = 1_000_000

/** Points of a design, counted without making them. */
function pointsOf({ method, n }: VarySpec, dials: number): number {
  switch (method) {
    case 'grid':
      return n ** dials
    case 'lhs':
      return n
    case 'morris':
      return n * (dials + 1)
    case 'sobol':
      return n * (dials + 2)
    case 'edges':
      return 1 + 2 * dials
  }
}

/** Shares that do not add up, and ranges and designs that cannot be run. */
export function populationProblems({ population, vary, compare }: Experiment): readonly Problem[] {
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
  const runs = (vary === undefined ? 1 : pointsOf(vary, many)) * compare.replicates
  if (runs > MOST_RUNS)
    found.push(
      problem(
        'lab.range',
        ['vary', 'n'],
        `The design has ${shortly(runs)} runs; at most ${MOST_RUNS} can be planned. Lower n, the dials or the replicates.`,
        `该设计共需${shortly(runs)}次运行，最多可安排${MOST_RUNS}次。请减小n、参数个数或重复次数。`,
      ),
    )
  return found
}

const shortly = (count: number): string => (count < 1e12 ? String(count) : count.toExponential(0))
