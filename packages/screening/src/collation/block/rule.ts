import { LEVELS } from '../fields.ts'
import type { PreparedField } from '../prepare/prepare-fields.ts'
import { atomKeys } from './atoms.ts'
import type { Atom } from './atoms.ts'
import { mixHash } from './hash.ts'

/** Records that agree on every atom are worth comparing. No atom at all: every record with every other. */
export type BlockingRule = { readonly name: string; readonly atoms: readonly Atom[] }

/** A rule laid over the records. */
export type RuleKeys = {
  readonly rule: BlockingRule
  /** Row to its keys: `keys[starts[row]]` to `keys[starts[row + 1] - 1]`, ascending; 0 where a block was too large. */
  readonly starts: Uint32Array
  readonly keys: Uint32Array
}

const NO_KEYS: readonly number[] = []
/** A record with many names and addresses must not grow without bound. */
const MOST_KEYS = 24

export const ruleName = (fields: readonly PreparedField[], atoms: readonly Atom[]): string =>
  atoms.length === 0
    ? 'every pair'
    : atoms
        .map(({ form, fields: at }) => {
          const names = at.map((one) => fields[one]!.name).join('+')
          return form === 'value' ? names : `${form}(${names})`
        })
        .join(' & ')

/** Row to the keys of a rule, for any row of the prepared fields. */
export const keysUnder = (
  fields: readonly PreparedField[],
  { atoms }: BlockingRule,
): ((row: number) => readonly number[]) => {
  const parts = atoms.map((atom) => atomKeys(fields, atom))
  const [first, ...rest] = parts
  if (first === undefined) return () => [1]
  return (row) => {
    let keys = first(row)
    for (const part of rest) {
      if (keys.length === 0) return NO_KEYS
      const next = part(row)
      if (next.length === 0) return NO_KEYS
      keys =
        keys.length === 1 && next.length === 1
          ? [mixHash(keys[0]!, next[0]!)]
          : keys.flatMap((one) => next.map((two) => mixHash(one, two)))
    }
    return keys.length <= 1 ? keys : [...new Set(keys)].sort((a, b) => a - b).slice(0, MOST_KEYS)
  }
}

export const layRule = (
  fields: readonly PreparedField[],
  rule: BlockingRule,
  size: number,
): RuleKeys => {
  const keysOf = keysUnder(fields, rule)
  const starts = new Uint32Array(size + 1)
  let keys = new Uint32Array(size + 1024)
  let used = 0
  for (let row = 0; row < size; row += 1) {
    for (const key of keysOf(row)) {
      if (used === keys.length) {
        const wider = new Uint32Array(used * 2)
        wider.set(keys)
        keys = wider
      }
      keys[used++] = key
    }
    starts[row + 1] = used
  }
  return { rule, starts, keys: keys.slice(0, used) }
}

/** The least key two rows share under a rule, 0 if none. */
export const sharedKey = ({ starts, keys }: RuleKeys, a: number, b: number): number => {
  let [left, right] = [starts[a]!, starts[b]!]
  const [endA, endB] = [starts[a + 1]!, starts[b + 1]!]
  while (left < endA && right < endB) {
    const [one, other] = [keys[left]!, keys[right]!]
    // A stopped key is zeroed in place, which leaves the order of the others intact.
    if (one === 0) left += 1
    else if (other === 0) right += 1
    else if (one === other) return one
    else if (one < other) left += 1
    else right += 1
  }
  return 0
}

/** Fields on which agreement is a condition of the rule: no evidence may be learnt about them from its pairs. */
export const boundFields = (rule: BlockingRule): ReadonlySet<number> =>
  new Set(rule.atoms.flatMap(({ fields }) => fields))

export const exactLevel = (field: PreparedField): number =>
  field.kind === 'given' || field.kind === 'family' ? 5 : LEVELS[field.kind].length - 1
