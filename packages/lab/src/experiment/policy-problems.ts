import { breakpoints, rulesOn } from '@xinyong/rulebook'
import type { Pack } from '@xinyong/rulebook'
import { patchPack } from '../rules/patch.ts'
import { SITUATIONS } from '../world/situations.ts'
import { factProblems } from './fact-problems.ts'
import { problem } from './located.ts'
import type { Problem } from './located.ts'
import type { Experiment, PolicySpec } from './model.ts'

/** What is wrong with the policies; puts the patched pack of each that is right into `packs`. */
export function policyProblems(
  { policies, compare, world, expected = [] }: Experiment,
  packOf: (id: string) => Pack | undefined,
  packs: Record<string, Pack>,
): readonly Problem[] {
  const found: Problem[] = []
  for (const [at, policy] of policies.entries()) {
    const path = ['policies', at] as const
    if (policies.findIndex(({ id }) => id === policy.id) < at)
      found.push(
        problem(
          'lab.policy',
          [...path, 'id'],
          `“${policy.id}” is there twice.`,
          `“${policy.id}”重复。`,
        ),
      )
    if (policy.rulebook === undefined) {
      if (policy.patch ?? policy.bind ?? policy.facts ?? policy.on)
        found.push(
          problem(
            'lab.policy',
            [...path, 'id'],
            'A policy without a rulebook has nothing to patch, bind or date.',
            '没有规则包的方案不能含patch、bind或on。',
          ),
        )
      continue
    }
    const pack = packOf(policy.rulebook)
    if (pack === undefined) {
      found.push(
        problem(
          'lab.rulebook',
          [...path, 'rulebook'],
          `There is no pack “${policy.rulebook}”.`,
          `没有规则包“${policy.rulebook}”。`,
        ),
      )
      continue
    }
    try {
      packs[policy.id] = patchPack(pack, policy.patch ?? [])
    } catch (error) {
      const reason = error instanceof RangeError ? error.message : String(error)
      found.push(
        problem(
          'lab.patch',
          [...path, 'patch'],
          `The patch does not fit: ${reason}.`,
          `补丁不适用：${reason}。`,
        ),
      )
      continue
    }
    found.push(...bindingProblems(policy, at, packs[policy.id]!, world.start))
  }
  for (const [at, { policy: name }] of expected.entries())
    if (name === compare.baseline || !policies.some(({ id }) => id === name))
      found.push(
        problem(
          'lab.expected',
          ['expected', at, 'policy'],
          `“${name}” is no policy that is held against the baseline.`,
          `“${name}”不是与基准比较的方案。`,
        ),
      )
  if (!policies.some(({ id }) => id === compare.baseline))
    found.push(
      problem(
        'lab.baseline',
        ['compare', 'baseline'],
        `There is no policy “${compare.baseline}”.`,
        `没有方案“${compare.baseline}”。`,
      ),
    )
  return found
}

function bindingProblems(
  policy: PolicySpec,
  at: number,
  pack: Pack,
  start: Experiment['world']['start'],
): readonly Problem[] {
  const on = policy.on ?? start
  if (pack.score !== undefined) return factProblems(policy, at, pack, on)
  const rules = rulesOn(pack, on)
  if (policy.facts !== undefined)
    return [
      problem(
        'lab.facts',
        ['policies', at, 'facts'],
        `${pack.id} is no score: “facts” are for scores, “bind” is for lists and points.`,
        `${pack.id}不是评分制度：facts仅用于评分，名单和积分用bind。`,
      ),
    ]
  if (rules.version === '' || (rules.grounds.length === 0 && rules.points === undefined)) {
    const [first] = breakpoints(pack)
    return [
      problem(
        'lab.rulebook',
        ['policies', at, 'rulebook'],
        `Nothing of ${pack.id} that the lab could run is in force on ${on}; it begins on ${first}.`,
        `${on}时${pack.id}没有可供运行的规则；最早生效日为${first}。`,
      ),
    ]
  }
  const bound = policy.bind ?? {}
  const grounds = (rules.points?.catalogue ?? rules.grounds).map(({ id }) => id)
  const wrong = SITUATIONS.filter((name) => {
    const ground = bound[name]
    return ground !== undefined && !grounds.includes(ground)
  })
  const nothing = Object.keys(bound).length === 0
  return [
    ...wrong.map((name) =>
      problem(
        'lab.ground',
        ['policies', at, 'bind', name],
        `“${bound[name]}” is no ground or item of ${pack.id} on ${on}. There are: ${grounds.join(', ')}.`,
        `${on}时${pack.id}没有事由或项目“${bound[name]}”。现有：${grounds.join('、')}。`,
      ),
    ),
    ...(nothing
      ? [
          problem(
            'lab.bind',
            ['policies', at, 'id'],
            'A policy with a rulebook binds at least one situation to a ground.',
            '含规则包的方案须将至少一种情形与事由绑定。',
          ),
        ]
      : []),
  ]
}
