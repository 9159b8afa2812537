import type { Rules } from '@xinyong/rulebook'

interface Named {
  readonly id: string
}

/**
 * A rule of a pack by its id as it stood under the first of these rules that has it. An id may recur in a pack with other
 * dates, so the pack's own list is asked last: there the latest wording wins.
 */
export function ruleOn<T extends Named, F extends Named>(
  id: string | undefined,
  rules: readonly Rules[],
  of: (rules: Rules) => readonly T[],
  everyWording: readonly F[],
): T | F | undefined {
  for (const one of rules) {
    const found = of(one).find((rule) => rule.id === id)
    if (found) return found
  }
  return everyWording.findLast((rule) => rule.id === id)
}
