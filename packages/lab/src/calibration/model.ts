import type { PlainDate, Text } from '@xinyong/identity'
import type { Counter } from '../outcomes/counters.ts'
import type { DialName, Feature } from '../world/parameters.ts'

/** A count that was published, as the lab would count it. */
export interface MomentSpec {
  readonly id: string
  readonly title: Text
  /** Counts that are added up. */
  readonly count: readonly Counter[]
  /** What it is divided by: another count over the same days, or that many thousand people. */
  readonly per: Counter | 'thousand-people'
  /** Counting begins after this day; absent: with the scheme. */
  readonly since?: PlainDate
  readonly until: PlainDate
  readonly value: number
  /** How far off the figure may be: what its rounding, unit and definition leave open. */
  readonly error: number
  readonly source: string
  /** Kept out of the search, to see whether the dials found tell anything new. */
  readonly held?: true
}

/** What is searched, under which policy of which experiment, and by what. */
export interface Calibration {
  readonly id: string
  readonly title: Text
  /** File of the experiment whose world is calibrated, beside this one. */
  readonly experiment: string
  readonly policy: string
  /** First day of the scheme; the warm-up of the experiment comes before. */
  readonly since: PlainDate
  readonly agents: number
  readonly set?: Readonly<Partial<Record<DialName, number>>>
  /** What is switched off besides what the experiment switches off: what the moments do not hang on. */
  readonly off?: readonly Feature[]
  readonly dials: Readonly<Partial<Record<DialName, readonly [number, number]>>>
  readonly moments: readonly MomentSpec[]
  readonly search: {
    /** Points of each round, and how many rounds; each searches where the last was nearest. */
    readonly points: number
    readonly rounds: number
    /** Share of the points that is accepted. */
    readonly accept: number
    readonly replicates: number
    readonly seed: number
  }
}

/** A point that was tried: what the moments were there, and how far from the published ones, in stated errors. */
export interface Tried {
  readonly dials: Readonly<Partial<Record<DialName, number>>>
  readonly moments: readonly (number | undefined)[]
  readonly distance: number
}
