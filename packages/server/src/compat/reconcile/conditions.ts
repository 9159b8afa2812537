import { schemataNamed } from '../entities/schema.ts'
import {
  textOf,
  type Condition,
  type GivenValue,
  type Query02,
  type Query10,
} from './read-batch.ts'

/** A question of either version in one form. */
export interface Reconcilable {
  readonly types: readonly string[]
  /** Every type must fit, not just one. */
  readonly allTypes: boolean
  readonly limit: number
  readonly conditions: readonly Condition[]
}

const LIMIT = 5
const listOf = (value: GivenValue | readonly GivenValue[]): readonly GivenValue[] =>
  Array.isArray(value) ? (value as readonly GivenValue[]) : [value as GivenValue]

/** Values of a condition as texts. */
export const valuesIn = ({ propertyValue }: Condition): readonly string[] =>
  listOf(propertyValue).map(textOf)

/** `Person:birthDate` and `birthDate` mean one property. */
export const propertyIn = ({ propertyId }: Condition): string =>
  (propertyId ?? '').split(':').at(-1) ?? ''

const soft = { required: false, matchQuantifier: 'any' } as const

export function of02({ query, type, limit, properties, type_strict }: Query02): Reconcilable {
  const types = type === undefined ? [] : Array.isArray(type) ? type : [type]
  const named: Condition[] =
    query === undefined || query.trim() === ''
      ? []
      : [{ matchType: 'name', propertyValue: query, ...soft }]
  return {
    types: schemataNamed(types),
    allTypes: type_strict === 'all',
    limit: limit ?? LIMIT,
    conditions: [
      ...named,
      ...(properties ?? []).map(({ pid, v }): Condition =>
        pid === 'id'
          ? { matchType: 'id', propertyValue: v, ...soft }
          : { matchType: 'property', propertyId: pid, propertyValue: v, ...soft },
      ),
    ],
  }
}

export function of10({ type, limit, conditions }: Query10): Reconcilable {
  return {
    types: schemataNamed(type === undefined ? [] : [type]),
    allTypes: false,
    limit: limit ?? LIMIT,
    conditions,
  }
}
