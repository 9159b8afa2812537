import type { Detailed } from '../entities/details.ts'
import { cleanExample } from '../entities/clean-example.ts'
import { propertyIn, valuesIn } from './conditions.ts'
import type { Condition } from './read-batch.ts'

/** How a value must stand to that of the condition; what a client names otherwise is compared as usual. */
export const qualifiers = [
  { id: 'ExactMatch', name: 'Exactly the same' },
  { id: 'WildcardMatch', name: 'With * for any characters' },
] as const

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()

/** `*` stands for any characters. Each piece takes its first place: no pattern of a client costs more than the value. */
function fits(pattern: string, value: string): boolean {
  const [start = '', ...others] = pattern.split(/\*+/)
  if (others.length === 0) return pattern === value
  const end = others.pop() ?? ''
  if (!value.startsWith(start)) return false
  let at = start.length
  for (const piece of others) {
    const found = value.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return value.length - at >= end.length && value.endsWith(end)
}

function meets(qualifier: string | undefined, asked: string, known: string): boolean {
  if (qualifier === 'ExactMatch') return asked === known
  const [left, right] = [fold(asked), fold(known)]
  if (qualifier === 'WildcardMatch') return fits(left, right)
  // A year means every day of it.
  return left === right || (/^\d{4}/.test(left) && right.startsWith(`${left}-`))
}

function valuesOf({ entity, caption }: Detailed, condition: Condition): readonly string[] {
  if (condition.matchType === 'id') return [entity.id]
  if (condition.matchType === 'property') return entity.properties[propertyIn(condition)] ?? []
  const names = ['name', 'alias', 'weakAlias', 'previousName']
  return [caption, ...names.flatMap((name) => entity.properties[name] ?? [])]
}

/** Whether an entity meets a condition by its letter. */
export function meetsCondition(detailed: Detailed, condition: Condition): boolean {
  const known = valuesOf(detailed, condition)
  const property = propertyIn(condition)
  const asked = valuesIn(condition).map((value) => [
    value,
    ...(cleanExample(detailed.entity.schema, { [property]: value }).properties[property] ?? []),
  ])
  const has = (forms: readonly string[]): boolean =>
    forms.some((form) => known.some((value) => meets(condition.matchQualifier, form, value)))
  if (condition.matchQuantifier === 'none') return !asked.some(has)
  return condition.matchQuantifier === 'all' ? asked.every(has) : asked.some(has)
}
