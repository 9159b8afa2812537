import type { PlainDate, Text } from '@xinyong/identity'
import type { OutcomeId } from '../outcomes/outcomes.ts'
import type { Verdict } from '../outcomes/verdict.ts'
import type { Patch } from '../rules/patch.ts'
import type { PopulationFit } from '../population/population-fit.ts'
import type { Group } from '../world/groups.ts'
import type { DialName, Feature } from '../world/parameters.ts'
import type { FactsOf } from '../world/score.ts'
import type { Binding } from '../world/situations.ts'

export type Step = 'day' | 'week' | 'month'
export const STEP_DAYS: Readonly<Record<Step, number>> = { day: 1, week: 7, month: 30 }

export type Dials = Readonly<Partial<Record<DialName, number>>>

/** One course of action, as an experiment writes it. Without a rulebook there is no scheme. */
export interface PolicySpec {
  readonly id: string
  readonly title: Text
  readonly rulebook?: string
  /** Day whose law governs; absent: the policy date. */
  readonly on?: PlainDate
  readonly patch?: Patch
  readonly bind?: Binding
  /** For a score: the event of the world that documents each of its inputs. */
  readonly facts?: FactsOf
  /** Dials that belong to the policy, such as the match rule. */
  readonly set?: Dials
}

export interface TargetSpec {
  readonly outcome: OutcomeId
  readonly direction: 'up' | 'down'
  readonly atLeast?: number
}

export interface GuardrailSpec {
  readonly outcome: OutcomeId
  readonly max?: number
  readonly min?: number
  /** The limit, or the baseline's own level where that lies beyond it: a reform must not make worse what is bad. */
  readonly orBaseline?: true
  /** With it: the part of the baseline's level by which a level may be worse before it matters. */
  readonly tolerance?: number
}

/** How the dials are varied; every point is run with every replicate. */
export interface VarySpec {
  /** `edges` is not for files: the world as written, then each dial alone at both ends of its range. */
  readonly method: 'grid' | 'lhs' | 'morris' | 'sobol' | 'edges'
  /** Grid: levels of each dial; lhs: points; morris: trajectories; sobol: base points. */
  readonly n: number
  readonly dials: Readonly<Partial<Record<DialName, readonly [number, number]>>>
}

/** An experiment as data: its hash is the run's id. */
export interface Experiment {
  readonly lab: 1
  readonly id: string
  readonly title: Text
  readonly question: Text
  /** What somebody expects before the run and why; part of the run's id, so that nobody is wise after the event. */
  readonly expectation?: Text
  /** The verdict expected of each policy. */
  readonly expected?: readonly { readonly policy: string; readonly verdict: Verdict }[]
  /** What the figures rest on; told in the report. */
  readonly assumptions?: readonly Text[]
  readonly population: {
    readonly agents: number
    /** Absent: the made-up prefecture. */
    readonly groups?: readonly Group[]
    /** A table instead of groups; what was read has its groups. */
    readonly fit?: PopulationFit
  }
  readonly world: {
    readonly start: PlainDate
    readonly step: Step
    /** Steps without any scheme before the policies part. */
    readonly warmup: number
    readonly steps: number
    readonly set?: Dials
    readonly off?: readonly Feature[]
  }
  readonly policies: readonly PolicySpec[]
  readonly compare: {
    readonly baseline: string
    readonly replicates: number
    readonly seed: number
  }
  readonly targets: readonly TargetSpec[]
  readonly guardrails?: readonly GuardrailSpec[]
  readonly vary?: VarySpec
}
