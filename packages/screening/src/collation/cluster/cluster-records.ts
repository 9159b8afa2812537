import { bindJudgements } from './judgements.ts'
import type { Bound, Judgement } from './judgements.ts'
import { componentsOf, cutComponent, LARGEST_COMPONENT } from './components.ts'
import type { Links } from './components.ts'
import { partition } from './partition.ts'

export type ClusterInput = {
  readonly size: number
  readonly links: Links
  /** Bits for two records, also where no rule put them forward. */
  readonly score: (a: number, b: number) => number
  readonly prior: number
  readonly threshold: number
  readonly judgements: readonly Judgement[]
  /** Record to its source. */
  readonly sourceOf: (record: number) => number
  /** Sources without duplicates of their own: two of their records are never one subject. */
  readonly clean: ReadonlySet<number>
  /** An order of the records that does not depend on their arrival. */
  readonly before: (a: number, b: number) => number
}

export type Clusters = {
  /** Record to its cluster's least record. */
  readonly leaderOf: Int32Array
  readonly count: number
  readonly bound: Bound
  /** Components that had to be cut for their size. */
  readonly cut: number
}

/** Parts all records into clusters. The result is a function of records, links and judgements, not of their order. */
export const clusterRecords = (input: ClusterInput): Clusters => {
  const { size, links, threshold, judgements, sourceOf, clean } = input
  const bound = bindJudgements(judgements)
  const joined = judgements.flatMap(({ a, b, same }): (readonly [number, number])[] =>
    same ? [[a, b]] : [],
  )
  const leaderOf = new Int32Array(size)
  for (let record = 0; record < size; record += 1) leaderOf[record] = record
  const apart = (a: number, b: number): boolean =>
    bound.apart(bound.leaderOf(a), bound.leaderOf(b)) ||
    (clean.size > 0 && sourceOf(a) === sourceOf(b) && clean.has(sourceOf(a)))
  const components = componentsOf(size, links, threshold, joined)
  const large = linksOfLarge(components, links, threshold)
  let cut = 0
  for (const component of components) {
    const own = large.get(component)
    const pieces = own === undefined ? [component] : cutComponent(component, own, threshold, joined)
    if (own !== undefined) cut += 1
    for (const piece of pieces) {
      const groups = partition(piece.toSorted(input.before), {
        score: input.score,
        prior: input.prior,
        threshold,
        leaderOf: bound.leaderOf,
        apart,
      })
      for (const group of groups) {
        const leader = group.reduce((low, one) => Math.min(low, one), size)
        for (const record of group) leaderOf[record] = leader
      }
    }
  }
  let count = 0
  for (let record = 0; record < size; record += 1) if (leaderOf[record] === record) count += 1
  return { leaderOf, count, bound, cut }
}

type Link = { readonly a: number; readonly b: number; readonly bits: number }

function linksOfLarge(
  components: readonly (readonly number[])[],
  links: Links,
  threshold: number,
): ReadonlyMap<readonly number[], Link[]> {
  const large = components.filter(({ length }) => length > LARGEST_COMPONENT)
  const found = new Map<readonly number[], Link[]>(large.map((component) => [component, []]))
  if (large.length === 0) return found
  const ownerOf = new Map(large.flatMap((component) => component.map((one) => [one, component])))
  for (let at = 0; at < links.count; at += 1) {
    const owner = ownerOf.get(links.a[at]!)
    if (owner === undefined || links.bits[at]! < threshold) continue
    found.get(owner)!.push({ a: links.a[at]!, b: links.b[at]!, bits: links.bits[at]! })
  }
  return found
}
