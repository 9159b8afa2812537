import type { Rates } from './distribution.ts'

interface RocPoint {
  readonly badApproved: number
  readonly goodApproved: number
}

/**
 * The corners of what all groups can reach together: below every group's upper hull. A linear goal has its best at one.
 * @param groups decisions of each group, from nobody to everybody
 */
export function commonRoc(groups: readonly (readonly Rates[])[]): readonly RocPoint[] {
  const hulls = groups.map(upperHull)
  const corners = hulls.flatMap((hull) => hull.map(({ badApproved }) => badApproved))
  const crossings = hulls.flatMap((a, at) => hulls.slice(at + 1).flatMap((b) => crossingsOf(a, b)))
  return [...new Set([...corners, ...crossings])].map((badApproved) => ({
    badApproved,
    goodApproved: Math.min(...hulls.map((hull) => heightAt(hull, badApproved))),
  }))
}

function upperHull(decisions: readonly Rates[]): readonly RocPoint[] {
  const hull: RocPoint[] = []
  for (const { badApproved, goodApproved } of decisions) {
    while (
      hull.length >= 2 &&
      !turnsDown(hull.at(-2)!, hull.at(-1)!, { badApproved, goodApproved })
    )
      hull.pop()
    hull.push({ badApproved, goodApproved })
  }
  return hull
}

function turnsDown(a: RocPoint, b: RocPoint, c: RocPoint): boolean {
  const before = (b.goodApproved - a.goodApproved) * (c.badApproved - b.badApproved)
  const after = (c.goodApproved - b.goodApproved) * (b.badApproved - a.badApproved)
  return before > after
}

function heightAt(hull: readonly RocPoint[], badApproved: number): number {
  const at = hull.findLastIndex((one) => one.badApproved <= badApproved)
  const [a, b] = [hull[at], hull[at + 1]]
  if (a === undefined) return 0
  if (b === undefined) return a.goodApproved
  const share = (badApproved - a.badApproved) / (b.badApproved - a.badApproved)
  return a.goodApproved + share * (b.goodApproved - a.goodApproved)
}

function crossingsOf(a: readonly RocPoint[], b: readonly RocPoint[]): readonly number[] {
  const corners = [...new Set([...a, ...b].map(({ badApproved }) => badApproved))].toSorted(
    (x, y) => x - y,
  )
  return corners.slice(1).flatMap((high, at) => {
    const low = corners[at] ?? high
    // Just inside the segment on both hulls, for a hull may rise straight up at a corner.
    const before = heightAt(a, low) - heightAt(b, low)
    const after = heightAt(a, high) - heightAt(b, high)
    if (before * after >= 0) return []
    return [low + ((high - low) * before) / (before - after)]
  })
}
