import type { OutcomeId } from '../outcomes/outcomes.ts'
import type { Verdict } from '../outcomes/verdict.ts'
import type { DialName, Feature } from '../world/parameters.ts'
import { DIALS, settingsOf } from '../world/parameters.ts'
import type { PolicyFinding } from './analyse.ts'
import { analyse, findingsAt } from './analyse.ts'
import type { JobResult } from './execute.ts'
import type { Experiment, VarySpec } from './model.ts'
import type { ReadExperiment } from './read-experiment.ts'

type Edges = Readonly<Partial<Record<DialName, readonly [number, number]>>>

/** Assumptions that nobody measured and that can decide a verdict, by what must be on for them to matter. */
const ASSUMED: readonly (readonly [DialName, readonly Feature[]])[] = [
  ['trade.cheat', ['trade']],
  ['trade.detect', ['trade']],
  ['trade.slip', ['trade']],
  ['register.visible', ['trade']],
  ['loans.gain', ['loans']],
  ['loans.shock', ['loans']],
  ['courts.apply', ['loans', 'courts']],
  ['courts.discern', ['loans', 'courts']],
  ['goods.gain', ['goods']],
  ['civic.gain', ['civic']],
  ['civic.detect', ['civic']],
  ['needs.value', ['needs']],
  ['law.fine', []],
  ['observe.error', ['errors']],
  ['notice.arrives', ['notices']],
  ['stigma.refuse', ['stigma']],
  ['family.refuse', ['family']],
  ['beliefs.start', ['beliefs']],
  ['exit.rate', ['exit']],
  ['patience.year', []],
]
const SCORED: readonly DialName[] = ['points.worth', 'points.consent', 'reward.value']
const SUPPORT: readonly DialName[] = [
  'support.before',
  'support.good',
  'support.bad',
  'support.own',
]
/** How many assumptions a report names. */
const NAMED = 3

/**
 * The assumptions of an experiment with the edges they are tried at: the ranges it varies them over, else half and twice the
 * value, of shares half and twice the odds. A dial that a policy turns is the question itself and stays out.
 */
export function assumptionsOf({ world, policies, vary, targets }: Experiment): Edges {
  if (vary !== undefined) return vary.dials
  const off = world.off ?? []
  const settings = settingsOf(world.set ?? {}, off)
  const turned = new Set(policies.flatMap(({ set }) => Object.keys(set ?? {})))
  const scored = policies.some(({ facts }) => facts !== undefined)
  const names = [
    ...ASSUMED.filter(([, needs]) => !needs.some((one) => off.includes(one))).map(([name]) => name),
    ...(scored ? SCORED : []),
    ...(targets.some(({ outcome }) => outcome === 'supportAfter') ? SUPPORT : []),
  ]
  return Object.fromEntries(
    names
      .filter((name) => !turned.has(name) && settings[name] > 0)
      .map((name) => [name, edgesOf(name, settings[name])]),
  )
}

function edgesOf(name: DialName, value: number): readonly [number, number] {
  const { min, max } = DIALS[name]
  if (max <= 1) return [value / (2 - value), (2 * value) / (1 + value)]
  return [Math.max(min, value / 2), Math.min(max, value * 2)]
}

function smaller(
  read: ReadExperiment,
  stage: string,
  dials: Edges,
  size: { readonly part: number; readonly least: number; readonly replicates: number },
): ReadExperiment {
  const { population, compare, vary: _, ...rest } = read.experiment
  const agents = Math.min(
    population.agents,
    Math.max(size.least, Math.ceil(population.agents / size.part)),
  )
  const vary: VarySpec = { method: 'edges', n: 2, dials }
  const replicates = Math.min(compare.replicates, size.replicates)
  const experiment: Experiment = {
    ...rest,
    population: { ...population, agents },
    compare: { ...compare, replicates },
    vary,
  }
  return { ...read, experiment, runId: `${read.runId}-${stage}` }
}

/** A smaller run in which each assumption goes to its edges alone. */
export const screening = (read: ReadExperiment): ReadExperiment =>
  smaller(read, 'screen', assumptionsOf(read.experiment), { part: 10, least: 300, replicates: 2 })

/** The run that tries the assumptions on which most hangs at their edges. */
export function edgeRun(read: ReadExperiment, screened: readonly JobResult[]): ReadExperiment {
  return atEdges(read, strongest(screening(read), screened).slice(0, NAMED))
}

/** The same run before it is known which assumptions they are: for estimates. */
export const edgeRunOfAny = (read: ReadExperiment): ReadExperiment =>
  atEdges(read, (Object.keys(assumptionsOf(read.experiment)) as DialName[]).slice(0, NAMED))

function atEdges(read: ReadExperiment, names: readonly DialName[]): ReadExperiment {
  const all = assumptionsOf(read.experiment)
  const dials = Object.fromEntries(names.map((name) => [name, all[name]!]))
  return smaller(read, 'edges', dials, { part: 4, least: 600, replicates: 4 })
}

const effectOf = (finding: PolicyFinding, outcome: OutcomeId): number => {
  const mean = finding.comparisons.find((one) => one.outcome === outcome)?.difference.mean ?? 0
  return Number.isFinite(mean) ? mean : 0
}

/** Dials by how far the effect on a target moves from edge to edge, against the effect as written or what would matter. */
function strongest(read: ReadExperiment, results: readonly JobResult[]): readonly DialName[] {
  const { experiment } = read
  const { rows } = analyse(read, results)
  const written = findingsAt(experiment, rows, 0)
  const names = Object.keys(experiment.vary?.dials ?? {}) as DialName[]
  const weight = names.map((_, at) => {
    const [low, high] = [1, 2].map((edge) => findingsAt(experiment, rows, 2 * at + edge))
    return Math.max(
      0,
      ...experiment.policies.flatMap(({ rulebook }, policy) =>
        rulebook === undefined
          ? []
          : experiment.targets.map(({ outcome, atLeast = 0 }) => {
              const moved = effectOf(high![policy]!, outcome) - effectOf(low![policy]!, outcome)
              const scale = Math.max(Math.abs(effectOf(written[policy]!, outcome)), atLeast, 1e-9)
              return Math.abs(moved) / scale
            }),
      ),
    )
  })
  return names.toSorted((a, b) => weight[names.indexOf(b)]! - weight[names.indexOf(a)]!)
}

/** What is found of a policy where an assumption is at an edge. */
export interface AtEdge {
  readonly policy: string
  readonly verdict: Verdict
  readonly differences: readonly {
    readonly outcome: OutcomeId
    readonly mean: number
    readonly low: number
    readonly high: number
  }[]
}

/** An assumption on which the verdict turns, and what it is at its edges. */
export interface TurnsOn {
  readonly dial: DialName
  readonly written: number
  readonly edges: readonly { readonly value: number; readonly policies: readonly AtEdge[] }[]
}

export interface Turning {
  readonly agents: number
  readonly replicates: number
  /** The same smaller run with everything as it is written: what the edges are to be read against. */
  readonly written: readonly AtEdge[]
  readonly on: readonly TurnsOn[]
}

export function turningOf(read: ReadExperiment, results: readonly JobResult[]): Turning {
  const { experiment } = read
  const { rows } = analyse(read, results)
  const at = (point: number): readonly AtEdge[] =>
    findingsAt(experiment, rows, point).flatMap((finding) =>
      finding.verdict === undefined
        ? []
        : [
            {
              policy: finding.policy,
              verdict: finding.verdict,
              differences: experiment.targets.flatMap(({ outcome }) => {
                const one = finding.comparisons.find((found) => found.outcome === outcome)
                if (one === undefined) return []
                const { mean, low, high } = one.difference
                return [{ outcome, mean, low, high }]
              }),
            },
          ],
    )
  const settings = settingsOf(experiment.world.set ?? {}, experiment.world.off ?? [])
  const dials = Object.entries(experiment.vary?.dials ?? {}) as [DialName, [number, number]][]
  return {
    agents: experiment.population.agents,
    replicates: experiment.compare.replicates,
    written: at(0),
    on: dials.map(([dial, ends], k) => ({
      dial,
      written: settings[dial],
      edges: ends.map((value, edge) => ({ value, policies: at(2 * k + 1 + edge) })),
    })),
  }
}
