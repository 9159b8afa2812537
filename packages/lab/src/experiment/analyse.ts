import { morrisEffects } from '../design/morris.ts'
import type { Screening } from '../design/morris.ts'
import { points } from '../design/points.ts'
import type { Point } from '../design/points.ts'
import type { SobolIndex } from '../design/sobol.ts'
import { sobolIndices } from '../design/sobol.ts'
import type { Interval } from '../outcomes/interval.ts'
import { intervalOf, pairedDifference } from '../outcomes/interval.ts'
import type { OutcomeId } from '../outcomes/outcomes.ts'
import { measure, outcomeIds } from '../outcomes/outcomes.ts'
import type { Verdict } from '../outcomes/verdict.ts'
import { isCrossed, verdictOf } from '../outcomes/verdict.ts'
import type { DialName } from '../world/parameters.ts'
import type { JobResult } from './execute.ts'
import { countedOf } from './execute.ts'
import type { Experiment } from './model.ts'
import { frameOf, planOf } from './plan.ts'
import type { ReadExperiment } from './read-experiment.ts'

export type Values = Readonly<Partial<Record<OutcomeId, number>>>

/** One policy in one replicate at one point: all outcomes, and the same by group. */
export interface RunRow {
  readonly point: number
  readonly replicate: number
  readonly policy: number
  readonly values: Values
  readonly groups: readonly Values[]
}

export interface Comparison {
  readonly outcome: OutcomeId
  readonly level: Interval
  readonly difference: Interval
  /** Variance of the paired difference against that of independent seeds. */
  readonly varianceRatio: number
  /** Differences of the replicates, for the dots. */
  readonly dots: readonly number[]
}

export interface PolicyFinding {
  readonly policy: string
  readonly verdict: Verdict | undefined
  readonly comparisons: readonly Comparison[]
  readonly crossed: readonly OutcomeId[]
}

export interface Sensitivity {
  readonly outcome: OutcomeId
  readonly policy: string
  readonly dials: readonly DialName[]
  readonly morris?: readonly Screening[]
  readonly sobol?: readonly SobolIndex[]
}

export interface Findings {
  readonly rows: readonly RunRow[]
  readonly policies: readonly PolicyFinding[]
  readonly sensitivity: readonly Sensitivity[]
}

/** All that can be said from the counts: rows, intervals, verdicts, sensitivity. Pure and in fixed order. */
export function analyse(read: ReadExperiment, results: readonly JobResult[]): Findings {
  const { experiment } = read
  const plan = planOf(experiment)
  const rows = plan.jobs.flatMap((job) =>
    experiment.policies.map((_, policy) =>
      rowOf(read, results[job.index]!, policy, job.point, job.replicate, plan.points[job.point]!),
    ),
  )
  return {
    rows,
    policies: findingsOf(experiment, plan.points.length === 1 ? rows : overPoints(rows)),
    sensitivity: sensitivityOf(experiment, rows),
  }
}

const findingsOf = (experiment: Experiment, rows: readonly RunRow[]): readonly PolicyFinding[] =>
  experiment.policies.map((_, policy) => findingOf(experiment, rows, policy))

/** What is found of every policy at one point of a design. */
export const findingsAt = (
  experiment: Experiment,
  rows: readonly RunRow[],
  point: number,
): readonly PolicyFinding[] =>
  findingsOf(
    experiment,
    rows.filter((row) => row.point === point),
  )

/** Replicates share their luck at every point, so that only their means over the design are apart from each other. */
function overPoints(rows: readonly RunRow[]): readonly RunRow[] {
  const groups = Map.groupBy(rows, ({ replicate, policy }) => `${replicate} ${policy}`)
  return [...groups.values()].map((group) => {
    const values: Partial<Record<OutcomeId, number>> = {}
    for (const outcome of outcomeIds) {
      const found = group.flatMap((row) => row.values[outcome] ?? [])
      if (found.length > 0) values[outcome] = found.reduce((a, b) => a + b, 0) / found.length
    }
    return { ...group[0]!, values }
  })
}

function rowOf(
  read: ReadExperiment,
  result: JobResult,
  policy: number,
  point: number,
  replicate: number,
  dials: Point,
): RunRow {
  const frame = frameOf(read.experiment, replicate)
  const counted = countedOf(read, result, policy, frame, dials)
  return {
    point,
    replicate,
    policy,
    values: measure(counted),
    groups: frame.groups.map((_, group) => measure(counted, group)),
  }
}

function findingOf(experiment: Experiment, rows: readonly RunRow[], policy: number): PolicyFinding {
  const { policies, compare, targets, guardrails = [] } = experiment
  const baseline = policies.findIndex(({ id }) => id === compare.baseline)
  const mine = rows.filter((row) => row.policy === policy)
  const theirs = rows.filter((row) => row.policy === baseline)
  const comparisons = outcomeIds.flatMap((outcome) => {
    const values = mine.map((row) => row.values[outcome])
    const measured = values.filter((value) => value !== undefined)
    if (measured.length === 0) return []
    const pairs = mine.flatMap((row, at) => {
      const [a, b] = [row.values[outcome], theirs[at]?.values[outcome]]
      return a === undefined || b === undefined ? [] : [[a, b] as const]
    })
    const { varianceRatio, ...difference } = pairedDifference(
      pairs.map(([a]) => a),
      pairs.map(([, b]) => b),
    )
    const dots = pairs.map(([a, b]) => a - b)
    return [{ outcome, level: intervalOf(measured), difference, varianceRatio, dots }]
  })
  const of = (outcome: OutcomeId) => comparisons.find((one) => one.outcome === outcome)
  const levelOf = (outcome: OutcomeId): number => {
    const levels = theirs.flatMap(({ values: { [outcome]: value } }) => value ?? [])
    return Math.abs(levels.reduce((sum, value) => sum + value, 0) / Math.max(1, levels.length))
  }
  const rails = guardrails.map(({ outcome, orBaseline, tolerance = 0, ...limits }) => {
    const found = of(outcome)
    // A baseline that gives nothing to measure has no level that could excuse anything.
    const change =
      found === undefined || found.dots.length === 0
        ? { low: Infinity, high: -Infinity }
        : found.difference
    return {
      outcome,
      ...limits,
      ...(found && { level: found.level }),
      ...(orBaseline === true && { change, slack: tolerance * levelOf(outcome) }),
    }
  })
  const aims = targets.map(({ outcome, direction, atLeast = 0 }) => ({
    direction,
    atLeast,
    difference: of(outcome)?.difference ?? intervalOf([]),
  }))
  return {
    policy: policies[policy]!.id,
    verdict: policy === baseline ? undefined : verdictOf(aims, rails),
    comparisons,
    crossed: rails.filter(isCrossed).map(({ outcome }) => outcome),
  }
}

/** Which dials the effect on each target hangs on: from the differences to the baseline, averaged over replicates. */
function sensitivityOf(experiment: Experiment, rows: readonly RunRow[]): readonly Sensitivity[] {
  const { vary, policies, compare, targets } = experiment
  if (vary === undefined || (vary.method !== 'morris' && vary.method !== 'sobol')) return []
  const dials = Object.keys(vary.dials) as DialName[]
  const list = points(vary, compare.seed)
  const units = list.map((point) =>
    dials.map((dial) => {
      const [low, high] = vary.dials[dial]!
      return (point[dial]! - low) / (high - low)
    }),
  )
  const baseline = policies.findIndex(({ id }) => id === compare.baseline)
  const byPoint = Map.groupBy(rows, (row) => row.point)
  return targets.flatMap(({ outcome }) =>
    policies.flatMap((spec, policy) => {
      if (policy === baseline) return []
      const answers = list.map((_, point) => effectAt(byPoint, point, policy, baseline, outcome))
      const found =
        vary.method === 'morris'
          ? { morris: morrisEffects(units, answers) }
          : { sobol: sobolIndices(answers, dials.length, compare.seed) }
      return [{ outcome, policy: spec.id, dials, ...found }]
    }),
  )
}

function effectAt(
  byPoint: ReadonlyMap<number, readonly RunRow[]>,
  point: number,
  policy: number,
  baseline: number,
  outcome: OutcomeId,
): number {
  const mean = (which: number): number => {
    const values = (byPoint.get(point) ?? [])
      .filter((row) => row.policy === which)
      .flatMap(({ values: { [outcome]: value } }) => (value === undefined ? [] : [value]))
    return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
  }
  return mean(policy) - mean(baseline)
}
