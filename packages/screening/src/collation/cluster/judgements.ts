import type { Text } from '@xinyong/identity'

/** What a person decided about two records. It binds, and by it everything that hangs on either. */
export type Judgement = {
  readonly a: number
  readonly b: number
  readonly same: boolean
}

/** A judgement that cannot hold together with others. */
export type Conflict = { readonly judgement: Judgement; readonly why: Text }

export type Bound = {
  /** Record to the least record of the group that judgements put it in; records without judgement stand for themselves. */
  readonly leaderOf: (record: number) => number
  /** Whether a judgement keeps two groups (by leader) apart. */
  readonly apart: (a: number, b: number) => boolean
  readonly conflicts: readonly Conflict[]
}

const WHY: Text = {
  en: 'It would join records that a judgement keeps apart; the negative judgement stands.',
  zh: '该判断会合并另一判断已分开的记录；以否定判断为准。',
}

/**
 * Binds judgements transitively: same with same is same, same with different is different. Negative ones are never
 * violated: a positive one that contradicts them is set aside and reported, in the order they are given.
 */
export const bindJudgements = (judgements: readonly Judgement[]): Bound => {
  const parent = new Map<number, number>()
  const find = (record: number): number => {
    let at = record
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
    return at
  }
  const enemies = new Map<number, Set<number>>()
  const enemiesOf = (leader: number): Set<number> => {
    const known = enemies.get(leader) ?? new Set()
    enemies.set(leader, known)
    return known
  }
  const conflicts: Conflict[] = []
  const negatives = judgements.filter(({ same }) => !same)
  for (const judgement of negatives) {
    enemiesOf(judgement.a).add(judgement.b)
    enemiesOf(judgement.b).add(judgement.a)
  }
  for (const judgement of judgements) {
    if (!judgement.same) continue
    const [one, other] = [find(judgement.a), find(judgement.b)]
    if (one === other) continue
    if (enemiesOf(one).has(other)) {
      conflicts.push({ judgement, why: WHY })
      continue
    }
    const [low, high] = one < other ? [one, other] : [other, one]
    parent.set(high, low)
    for (const enemy of enemiesOf(high)) {
      enemiesOf(low).add(enemy)
      enemiesOf(enemy).delete(high)
      enemiesOf(enemy).add(low)
    }
    enemies.delete(high)
  }
  return {
    leaderOf: find,
    apart: (a, b) => enemies.get(a)?.has(b) ?? false,
    conflicts,
  }
}
