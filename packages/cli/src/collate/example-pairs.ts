import type { Collation } from '@xinyong/screening'

/** Pairs worth showing: the surest together, those nearest the threshold on both sides, the surest kept apart. */
export function examplePairs({
  links,
  clusters,
  options,
}: Collation): readonly (readonly [number, number])[] {
  const order = Array.from({ length: Math.min(links.count, 200_000) }, (_, at) => at).sort(
    (a, b) => links.bits[b]! - links.bits[a]! || a - b,
  )
  const nearest = order.toSorted(
    (a, b) =>
      Math.abs(links.bits[a]! - options.threshold) - Math.abs(links.bits[b]! - options.threshold) ||
      a - b,
  )
  const apart = order.filter(
    (at) => clusters.leaderOf[links.a[at]!] !== clusters.leaderOf[links.b[at]!],
  )
  const chosen = new Set([...order.slice(0, 2), ...nearest.slice(0, 4), ...apart.slice(0, 2)])
  return [...chosen].map((at) => [links.a[at]!, links.b[at]!])
}
