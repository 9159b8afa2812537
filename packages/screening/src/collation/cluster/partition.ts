/** How the records of one component are to be parted. */
export type PartitionRules = {
  /** Bits for (above 0) or against two records being of one subject. */
  readonly score: (a: number, b: number) => number
  /** Bits before any evidence. */
  readonly prior: number
  /** Average bits two groups need to become one. */
  readonly threshold: number
  /** Groups that people have already joined: records with equal leaders start together. */
  readonly leaderOf: (record: number) => number
  /** Whether people, or the nature of a source, keep two records apart. */
  readonly apart: (a: number, b: number) => boolean
}

/** One pair says no more than this either way: a chain of certain links must not outvote a contradiction. */
const CLIP = 30

/**
 * What a pair says about the union of two groups. The prior is asked of whoever brings the groups together; a further
 * pair that has little to say must not speak against it merely by being improbable, only by what contradicts.
 */
const voice = (bits: number, prior: number): number =>
  bits >= 0 ? Math.min(CLIP, bits) : bits - prior >= 0 ? bits / 3 : Math.max(-CLIP, bits)

/**
 * Parts a component by average linkage: the two groups whose records agree best on average join first, as long as that
 * average reaches the threshold. A weak link between two groups that otherwise contradict each other does not chain
 * them. `members` must come in an order of their own (not of arrival): then equal inputs give equal groups.
 */
export const partition = (
  members: readonly number[],
  rules: PartitionRules,
): readonly (readonly number[])[] => {
  const groups = startingGroups(members, rules.leaderOf)
  const count = groups.length
  if (count === 1) return groups
  const sums = sumTable(groups, rules)
  const alive = new Uint8Array(count).fill(1)
  const best = new Int32Array(count).fill(-1)
  const bestAverage = new Float64Array(count).fill(-Infinity)
  const average = (a: number, b: number): number =>
    sums[a * count + b]! / (groups[a]!.length * groups[b]!.length)
  const refresh = (a: number): void => {
    best[a] = -1
    bestAverage[a] = -Infinity
    for (let b = 0; b < count; b += 1) {
      if (b === a || alive[b] === 0) continue
      const value = average(a, b)
      if (value > bestAverage[a]) {
        best[a] = b
        bestAverage[a] = value
      }
    }
  }
  for (let group = 0; group < count; group += 1) refresh(group)
  for (;;) {
    let top = -1
    for (let group = 0; group < count; group += 1)
      if (alive[group] === 1 && (top < 0 || bestAverage[group]! > bestAverage[top]!)) top = group
    if (top < 0 || best[top]! < 0 || bestAverage[top]! < rules.threshold) break
    const [a, b] = [Math.min(top, best[top]!), Math.max(top, best[top]!)]
    alive[b] = 0
    groups[a] = [...groups[a]!, ...groups[b]!]
    for (let other = 0; other < count; other += 1) {
      if (other === a || alive[other] === 0) continue
      sums[a * count + other] = sums[a * count + other]! + sums[b * count + other]!
      sums[other * count + a] = sums[a * count + other]!
    }
    for (let other = 0; other < count; other += 1) {
      if (alive[other] === 0) continue
      if (other === a || best[other] === a || best[other] === b) refresh(other)
      else if (average(other, a) > bestAverage[other]!) {
        best[other] = a
        bestAverage[other] = average(other, a)
      }
    }
  }
  return groups.filter((_, at) => alive[at] === 1)
}

function startingGroups(
  members: readonly number[],
  leaderOf: PartitionRules['leaderOf'],
): number[][] {
  const byLeader = new Map<number, number[]>()
  for (const member of members) {
    const leader = leaderOf(member)
    const group = byLeader.get(leader)
    if (group === undefined) byLeader.set(leader, [member])
    else group.push(member)
  }
  return [...byLeader.values()]
}

function sumTable(
  groups: readonly (readonly number[])[],
  { score, apart, prior }: PartitionRules,
): Float64Array {
  const count = groups.length
  const sums = new Float64Array(count * count)
  for (let one = 0; one < count; one += 1)
    for (let other = one + 1; other < count; other += 1) {
      let sum = 0
      for (const a of groups[one]!)
        for (const b of groups[other]!) sum += apart(a, b) ? -Infinity : voice(score(a, b), prior)
      sums[one * count + other] = sums[other * count + one] = sum
    }
  return sums
}
