import type { PreparedField } from '../prepare/prepare-fields.ts'

/**
 * Those who share a roof or a telephone share their address, numbers and often a name without being one subject. They are
 * a class of pairs of their own beside matches and strangers: in each field such a pair agrees as a match does with the
 * chance `mix`, and as strangers do otherwise.
 */
export type Household = {
  /** Field to the chance that members of a household share it. */
  readonly mix: Float64Array
  /** Whole names: chances of their levels, where a family name shared is the usual case. */
  readonly fixed: ReadonlyMap<number, Float64Array>
  /** Fields of one's own: matches that differ in them are few, or else it was a household that was learnt as a match. */
  readonly personal: Uint8Array
}

/** At most this share of matches differs in a field of one's own. */
export const MOST_DIFFERENT = 0.12

/** What is held to be likely before anything is seen: the share of households in which a field is shared. */
const SHARED: Readonly<Partial<Record<PreparedField['kind'], number>>> = {
  address: 0.9,
  postcode: 0.9,
  phone: 0.6,
  family: 0.8,
  number: 0.6,
  // Twins share a birthday; parents and children a name.
  date: 0.1,
  given: 0.1,
}
const PLACE = /city|town|state|province|suburb|county|country|region/
/** Levels 1 to 5 of whole names: they differ, share a word, or (parent and child) are alike. */
const NAMES = [0, 0.35, 0.5, 0.05, 0.05, 0.05]

/** Whether the fields can tell a household from a subject at all, and what is assumed of it then. */
export const householdOf = (fields: readonly PreparedField[]): Household | undefined => {
  // A column that nobody filled tells nothing of who lives where.
  const has = (...kinds: readonly PreparedField['kind'][]): boolean =>
    fields.some(({ kind, filled }) => filled > 0 && kinds.includes(kind))
  if (!has('address', 'phone') || !has('given', 'name')) return undefined
  const fixed = new Map<number, Float64Array>()
  const mix = Float64Array.from(fields, ({ kind, name }, at) => {
    if (kind === 'name') fixed.set(at, Float64Array.from(NAMES))
    return kind === 'text' ? (PLACE.test(name) ? 0.9 : 0.05) : (SHARED[kind] ?? 0)
  })
  const personal = Uint8Array.from(fields, ({ kind }) =>
    kind === 'given' || kind === 'date' || kind === 'id' || kind === 'name' ? 1 : 0,
  )
  return { mix, fixed, personal }
}

/** Chance of a level among pairs of a household. */
export const householdChance = (
  { mix, fixed }: Household,
  field: number,
  level: number,
  m: number,
  u: number,
): number => fixed.get(field)?.[level] ?? (1 - mix[field]!) * u + mix[field]! * m

/** How households weigh in on a pair: `odds` are bits for a household against strangers before any evidence. */
export type HouseholdWeights = Household & { readonly odds: number }

/** Bits one field adds for a household against strangers, given its bits for a match. */
export const householdBits = (
  { mix, fixed }: Household,
  field: number,
  level: number,
  bits: number,
  unmatched: number,
): number => {
  const chances = fixed.get(field)
  if (chances !== undefined) return Math.log2(chances[level]! / unmatched)
  const shared = mix[field]!
  return shared === 0 ? 0 : Math.log2(1 - shared + shared * 2 ** bits)
}

/** What is taken off a pair that a household explains as well: never less than 0. */
export const householdDoubt = (bits: number): number =>
  bits > 40 ? bits : bits < -40 ? 0 : Math.log2(1 + 2 ** bits)
