import { anyCountry, propertyType } from '@xinyong/exchange'

/** A question about somebody, as a client states it: values of FollowTheMoney properties. */
export interface Example {
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const MOST_VALUES = 1_000
/** The engine reads no further in a name either. */
const LONGEST = 2_000
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?/
const GENDERS: Readonly<Record<string, string>> = {
  m: 'male',
  male: 'male',
  man: 'male',
  f: 'female',
  female: 'female',
  woman: 'female',
  other: 'other',
}

// Control characters, and marks that turn the direction of writing, are no part of a value.
const plain = (text: string): string =>
  text
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()

function cleanValue(type: string, text: string): string | undefined {
  const value = plain(text)
  if (value === '') return undefined
  if (type === 'country') return anyCountry(value)
  if (type === 'date') return DATE.exec(value)?.[0]
  if (type === 'gender') return GENDERS[value.toLowerCase()]
  return value
}

const textsOf = (given: unknown): readonly string[] => {
  const values: readonly unknown[] = Array.isArray(given) ? given : [given]
  return values
    .slice(0, MOST_VALUES)
    .flatMap((value) =>
      typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
    )
}

/**
 * The values that can be compared, in the form they are compared in: countries as codes, dates to the day. Properties
 * the schema does not have and references to other entities are dropped, as clients expect.
 */
export function cleanExample(
  schema: string,
  properties: Readonly<Record<string, unknown>>,
): Example {
  const kept: Record<string, readonly string[]> = {}
  for (const [name, given] of Object.entries(properties)) {
    const type = typeOf(schema, name)
    if (type === undefined || type === 'entity') continue
    const values = textsOf(given).flatMap((text) => cleanValue(type, text) ?? [])
    if (values.length > 0) kept[name] = [...new Set(values)]
  }
  return { schema, properties: kept }
}

// Whoever leaves open what is asked may still say what only a person or a company has.
const typeOf = (schema: string, name: string): string | undefined =>
  propertyType(schema, name) ??
  (schema === 'Thing'
    ? (propertyType('Person', name) ??
      propertyType('Company', name) ??
      propertyType('Vessel', name))
    : undefined)
