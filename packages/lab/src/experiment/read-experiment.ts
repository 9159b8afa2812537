import { breakpoints, rulesOn } from '@xinyong/rulebook'
import type { Pack } from '@xinyong/rulebook'
import { canonicalBytes, sha256 } from '@xinyong/tlog'
import type { Outcome } from '../outcomes/outcomes.ts'
import { OUTCOMES } from '../outcomes/outcomes.ts'
import { MOST_DIALS } from '../design/sobol.ts'
import { packHash, patchPack } from '../rules/patch.ts'
import { hex } from '../state/snapshot.ts'
import { SITUATIONS } from '../world/situations.ts'
import { identifierProblems, textProblems } from './identifiers.ts'
import type { LocatedProblem, Problem } from './located.ts'
import { readYaml } from './located.ts'
import type { Experiment, PolicySpec } from './model.ts'
import { shapeProblems } from './shape.ts'

/** An experiment that means something, with the rulebooks it runs on and the hash that names it. */
export interface ReadExperiment {
  readonly experiment: Experiment
  /** Patched packs by policy. */
  readonly packs: Readonly<Record<string, Pack>>
  /** SHA-256 of the canonical experiment and the hashes of its packs. */
  readonly runId: string
}

export type Reading =
  | ({ readonly ok: true } & ReadExperiment)
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] }

/** Reads and judges an experiment. `packOf` gives a pack by its id; what cannot mean anything is refused with its line. */
export function readExperiment(
  file: string,
  text: string,
  packOf: (id: string) => Pack | undefined,
): Reading {
  const numbered = textProblems(file, text)
  if (numbered.length > 0) return { ok: false, problems: numbered }
  const yaml = readYaml(file, text)
  if (yaml.problems.length > 0) return { ok: false, problems: yaml.problems }
  const refuse = (problems: readonly Problem[]): Reading => ({
    ok: false,
    problems: problems.map(yaml.locate),
  })
  const personal = identifierProblems(yaml.value)
  const shape = [...personal, ...shapeProblems(yaml.value)]
  if (shape.length > 0) return refuse(shape)
  const experiment = withDefaults(yaml.value as Experiment)
  const packs: Record<string, Pack> = {}
  const problems = [
    ...policyProblems(experiment, packOf, packs),
    ...populationProblems(experiment),
    ...outcomeProblems(experiment),
  ]
  if (problems.length > 0) return refuse(problems)
  const hashes = Object.fromEntries(Object.entries(packs).map(([id, pack]) => [id, packHash(pack)]))
  const same = equalProblems(experiment, hashes)
  if (same.length > 0) return refuse(same)
  const runId = hex(sha256(canonicalBytes({ experiment: plain(experiment), packs: hashes })))
  return { ok: true, experiment, packs, runId }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const groupDefaults = {
  habitual: 0.01,
  risk: 'neutral',
  shock: 1,
  found: 1,
  notice: 1,
  mistaken: 1,
  needs: 1,
} as const

function withDefaults(experiment: Experiment): Experiment {
  const { groups } = experiment.population
  if (groups === undefined) return experiment
  const filled = groups.map((group) => ({ ...groupDefaults, ...group }))
  return { ...experiment, population: { ...experiment.population, groups: filled } }
}

const problem = (rule: string, path: Problem['path'], en: string, zh: string): Problem => ({
  path,
  rule,
  message: { en, zh },
})

function policyProblems(
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
      if (policy.patch ?? policy.bind ?? policy.on)
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
  const rules = rulesOn(pack, on)
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

function populationProblems({ population, vary }: Experiment): readonly Problem[] {
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

/** A target or guardrail that no run of this experiment can measure would silently never be crossed. */
function outcomeProblems(experiment: Experiment): readonly Problem[] {
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
  const limits = guardrails.flatMap(({ min, max }, at) =>
    min === undefined && max === undefined
      ? [
          problem(
            'lab.guardrail',
            ['guardrails', at],
            'A guardrail needs max or min.',
            '护栏须规定max或min。',
          ),
        ]
      : [],
  )
  return [...check('targets', targets), ...check('guardrails', guardrails), ...limits]
}

/** Two policies that say the same cannot differ, however many replicates are run. */
function equalProblems(
  { policies, compare, world }: Experiment,
  hashes: Readonly<Record<string, string>>,
): readonly Problem[] {
  const meaning = (policy: PolicySpec): string =>
    JSON.stringify([
      hashes[policy.id] ?? '',
      policy.rulebook && (policy.on ?? world.start),
      sorted(policy.bind),
      sorted({ ...world.set, ...policy.set }),
    ])
  const baseline = policies.find(({ id }) => id === compare.baseline)
  if (baseline === undefined) return []
  return policies.flatMap((policy, at) =>
    policy !== baseline && meaning(policy) === meaning(baseline)
      ? [
          problem(
            'lab.same',
            ['policies', at, 'id'],
            `“${policy.id}” says the same as the baseline “${baseline.id}”.`,
            `“${policy.id}”与基准方案“${baseline.id}”内容相同。`,
          ),
        ]
      : [],
  )
}

const sorted = (value: object | undefined): unknown =>
  Object.entries(value ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))
