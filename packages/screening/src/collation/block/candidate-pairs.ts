import type { Groups } from './groups.ts'
import type { RuleKeys } from './rule.ts'
import { sharedKey } from './rule.ts'

export type Blocked = { readonly laid: readonly RuleKeys[]; readonly groups: readonly Groups[] }

const singles = new WeakMap<RuleKeys, Uint32Array | null>()

// Most rules give a row one key at most; then one look at each row tells whether two share it.
const singleKeys = (rule: RuleKeys): Uint32Array | undefined => {
  const known = singles.get(rule)
  if (known !== undefined) return known ?? undefined
  const { starts, keys } = rule
  const made = new Uint32Array(starts.length - 1)
  for (let row = 0; row < made.length; row += 1) {
    const [from, to] = [starts[row]!, starts[row + 1]!]
    if (to - from > 1) {
      singles.set(rule, null)
      return undefined
    }
    made[row] = to > from ? keys[from]! : 0
  }
  singles.set(rule, made)
  return made
}

/**
 * Calls `visit` once for each pair that any rule puts forward, lower row first. Whether an earlier rule has had a pair
 * already follows from the keys, so nothing is remembered: memory does not grow with the pairs.
 */
export const eachPair = (
  { laid, groups }: Blocked,
  visit: (a: number, b: number) => void,
  onRule: (rule: number) => void = () => {},
): void => {
  groups.forEach(({ starts, rows, keys }, place) => {
    onRule(place)
    const own = laid[place]!
    const before = laid.slice(0, place)
    const single = before.flatMap((rule) => singleKeys(rule) ?? [])
    const earlier = before.filter((rule) => singleKeys(rule) === undefined)
    const several = own.keys.length !== own.starts.length - 1
    for (let block = 0; block + 1 < starts.length; block += 1) {
      const [from, to] = [starts[block]!, starts[block + 1]!]
      for (let at = from; at < to; at += 1) {
        const a = rows[at]!
        next: for (let other = at + 1; other < to; other += 1) {
          const b = rows[other]!
          for (const keys of single) {
            const key = keys[a]!
            if (key !== 0 && key === keys[b]) continue next
          }
          for (const rule of earlier) if (sharedKey(rule, a, b) !== 0) continue next
          // Records that share several keys of one rule meet in several blocks; the one of the least key counts.
          if (several && sharedKey(own, a, b) !== keys[block]) continue
          visit(a, b)
        }
      }
    }
  })
}
