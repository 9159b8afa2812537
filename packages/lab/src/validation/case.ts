import type { Text } from '@xinyong/identity'
import type { Outcomes } from '../models/model.ts'

/** What is expected of one outcome: a value within a distance, or bounds. */
export interface Expected {
  readonly equals?: number
  readonly within?: number
  readonly atLeast?: number
  readonly atMost?: number
  readonly sign?: -1 | 0 | 1
  /** Where the number comes from. */
  readonly from: string
}

/** One configuration of a model and what published work says it must give. */
export interface ValidationCase {
  readonly name: string
  readonly model: string
  readonly set: Readonly<Record<string, unknown>>
  /** Each seed must meet every expectation. */
  readonly seeds: readonly number[]
  readonly expect: Readonly<Record<string, Expected>>
}

/** A published result, as cases; one file. */
export interface ValidationSuite {
  readonly id: string
  readonly title: Text
  readonly source: string
  /** How sure the expected numbers are: stated in the source, computed from its code, derived from its equations. */
  readonly evidence: string
  readonly cases: readonly ValidationCase[]
}

export interface Finding {
  readonly outcome: string
  readonly seed: number
  readonly found: number
  readonly expected: Expected
  readonly met: boolean
}

export interface CaseResult {
  readonly name: string
  readonly model: string
  readonly findings: readonly Finding[]
  /** Why it could not run, for example because its data are not there. */
  readonly skipped?: Text
}

/** Compares what a run found with what was expected of it; an outcome the model does not have is not met. */
export function judge(
  expect: ValidationCase['expect'],
  found: Outcomes,
  seed: number,
): readonly Finding[] {
  return Object.entries(expect).map(([outcome, expected]) => {
    const value = found[outcome] ?? Number.NaN
    return { outcome, seed, found: value, expected, met: meets(value, expected) }
  })
}

function meets(value: number, { equals, within = 0, atLeast, atMost, sign }: Expected): boolean {
  if (Number.isNaN(value)) return false
  if (equals !== undefined && !(value === equals || Math.abs(value - equals) <= within))
    return false
  if (atLeast !== undefined && value < atLeast) return false
  if (atMost !== undefined && value > atMost) return false
  return sign === undefined || Math.sign(value) === sign
}
