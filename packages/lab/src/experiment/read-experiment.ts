import type { Pack } from '@xinyong/rulebook'
import { canonicalBytes, sha256 } from '@xinyong/tlog'
import { packHash } from '../rules/patch.ts'
import { hex } from '../state/snapshot.ts'
import { identifierProblems, textProblems } from './identifiers.ts'
import type { LocatedProblem, Problem } from './located.ts'
import { problem, readYaml } from './located.ts'
import type { Experiment, PolicySpec } from './model.ts'
import { outcomeProblems } from './outcome-problems.ts'
import { policyProblems } from './policy-problems.ts'
import { populationProblems } from './population-problems.ts'
import { shapeProblems } from './shape.ts'
import { settingsOf } from '../world/parameters.ts'
import { withPeople } from './with-people.ts'

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

/**
 * Reads and judges an experiment. `packOf` gives a pack by its id, `textOf` a table beside the experiment; what cannot mean
 * anything is refused with its line.
 */
export function readExperiment(
  file: string,
  text: string,
  packOf: (id: string) => Pack | undefined,
  textOf?: (name: string) => string | undefined,
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
  const peopled = withPeople(yaml.value as Experiment, textOf)
  if (!peopled.ok) return refuse(peopled.problems)
  const experiment = withDefaults(peopled.experiment)
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
      ...(policy.facts ? [sorted(policy.facts)] : []),
      // With defaults: a dial set to what it is anyway changes nothing.
      sorted(settingsOf({ ...world.set, ...policy.set }, world.off ?? [])),
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
