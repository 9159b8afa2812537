import type { XmlElement } from './xml.ts'

/** Three-valued, as PMML has it: comparisons with what is missing are unknown. */
export type Truth = boolean | undefined

/** A value as PMML sees it; undefined is missing. */
export type PmmlValue = number | string | undefined

export type Predicate = (value: PmmlValue) => Truth

/** What a predicate reads: its one field, its constants, and how to evaluate it. */
export interface ReadPredicate {
  readonly fields: readonly string[]
  readonly constants: readonly string[]
  readonly holds: Predicate
}

export class PmmlRefusal extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'PmmlRefusal'
    this.code = code
  }
}

export const PREDICATES: readonly string[] = [
  'True',
  'False',
  'SimplePredicate',
  'SimpleSetPredicate',
  'CompoundPredicate',
]

/** @throws PmmlRefusal at a predicate that a card of bins cannot hold */
export function readPredicate(node: XmlElement): ReadPredicate {
  if (node.name === 'True') return { fields: [], constants: [], holds: () => true }
  if (node.name === 'False') return { fields: [], constants: [], holds: () => false }
  if (node.name === 'SimplePredicate') return simple(node)
  if (node.name === 'SimpleSetPredicate') return inSet(node)
  if (node.name === 'CompoundPredicate') return compound(node)
  throw new PmmlRefusal('predicate', `${node.name} is not a predicate of a scorecard`)
}

function simple({ attributes }: XmlElement): ReadPredicate {
  const { field = '', operator = '', value = '' } = attributes
  const fields = [field]
  if (operator === 'isMissing')
    return { fields, constants: [], holds: (given) => given === undefined }
  if (operator === 'isNotMissing')
    return { fields, constants: [], holds: (given) => given !== undefined }
  const compare = COMPARISONS[operator]
  if (compare === undefined)
    throw new PmmlRefusal('predicate', `operator ${operator} of ${field} is not supported`)
  const holds: Predicate = (given) => {
    if (given === undefined) return undefined
    return typeof given === 'number' ? compare(given, Number(value)) : compare(given, value)
  }
  return { fields, constants: [value], holds }
}

type Compare = <T extends number | string>(a: T, b: T) => boolean

const COMPARISONS: Readonly<Record<string, Compare>> = {
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
  lessThan: (a, b) => a < b,
  lessOrEqual: (a, b) => a <= b,
  greaterThan: (a, b) => a > b,
  greaterOrEqual: (a, b) => a >= b,
}

function inSet({ attributes, children }: XmlElement): ReadPredicate {
  const { field = '', booleanOperator } = attributes
  const constants = arrayItems(children.find(({ name }) => name === 'Array')?.text ?? '')
  const wanted = booleanOperator !== 'isNotIn'
  const holds: Predicate = (given) => {
    if (given === undefined) return undefined
    const found = constants.some((one) =>
      typeof given === 'number' ? Number(one) === given : one === given,
    )
    return found === wanted
  }
  return { fields: [field], constants, holds }
}

/** Items of a PMML array: blanks part them, quotes hold blanks, a backslash holds a quote. */
function arrayItems(text: string): readonly string[] {
  const items = text.matchAll(/"((?:\\"|[^"])*)"|(\S+)/g)
  return [...items].map(([, quoted, plain]) => quoted?.replaceAll('\\"', '"') ?? plain ?? '')
}

function compound({ attributes, children }: XmlElement): ReadPredicate {
  const parts = children.filter(({ name }) => PREDICATES.includes(name)).map(readPredicate)
  const truths = (given: PmmlValue): readonly Truth[] => parts.map(({ holds }) => holds(given))
  const operators: Readonly<Record<string, Predicate>> = {
    and: (given) => {
      const all = truths(given)
      return all.includes(false) ? false : all.includes(undefined) ? undefined : true
    },
    or: (given) => {
      const all = truths(given)
      return all.includes(true) ? true : all.includes(undefined) ? undefined : false
    },
    xor: (given) => {
      const all = truths(given)
      return all.includes(undefined) ? undefined : all.filter(Boolean).length % 2 === 1
    },
    surrogate: (given) => truths(given).find((truth) => truth !== undefined),
  }
  const holds = operators[attributes['booleanOperator'] ?? '']
  if (holds === undefined)
    throw new PmmlRefusal('predicate', `operator ${attributes['booleanOperator']} is not supported`)
  return {
    fields: [...new Set(parts.flatMap(({ fields }) => fields))],
    constants: parts.flatMap(({ constants }) => constants),
    holds,
  }
}
