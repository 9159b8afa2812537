import type { Text } from '@xinyong/identity'

/*
 * A model is a published mechanism as one function of declared parameters: the same draws, distributions and statistics
 * that drive the world, without the world. Validation cases and experiments are configurations of models, in YAML.
 */

/** What a parameter may be. Tables are rows of numbers. */
export type Value = number | string | boolean | readonly number[] | readonly (readonly number[])[]
export type Values = Readonly<Record<string, Value>>

/** What a model found, by name: `cooperation`, `threshold.A`, … Names of one model never depend on luck. */
export type Outcomes = Readonly<Record<string, number>>

/** Which draws a run uses. */
export interface Luck {
  readonly seed: number
  readonly replicate: number
}

export interface Parameter {
  readonly is: 'number' | 'integer' | 'flag' | 'choice' | 'numbers' | 'table'
  readonly text: Text
  /** Absent: the parameter must be given. */
  readonly default?: Value
  readonly min?: number
  readonly max?: number
  readonly choices?: readonly string[]
}

export interface Model {
  readonly id: string
  readonly title: Text
  /** Whose mechanism it is, as a citation. */
  readonly source: string
  readonly parameters: Readonly<Record<string, Parameter>>
  /** What it finds, by name; a part in braces stands for a group, a score, a strategy or a number of one. */
  readonly outcomes: Readonly<Record<string, Text>>
  readonly run: (values: Values, luck: Luck) => Outcomes
}

/** A parameter that cannot be used, by name; the caller adds file and line. */
export class ParameterError extends Error {
  readonly parameter: string
  readonly text: Text

  constructor(parameter: string, text: Text) {
    super(`${parameter}: ${text.en}`)
    this.name = 'ParameterError'
    this.parameter = parameter
    this.text = text
  }
}
