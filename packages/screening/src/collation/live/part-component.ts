import { cutComponent, LARGEST_COMPONENT } from '../cluster/components.ts'
import type { Bound } from '../cluster/judgements.ts'
import { partition } from '../cluster/partition.ts'
import type { CollateOptions } from '../options.ts'
import type { RecordTable } from '../table.ts'
import type { LinkStore } from './link-store.ts'

type Situation = {
  readonly links: LinkStore
  readonly score: (a: number, b: number) => number
  readonly prior: number
  readonly threshold: number
  readonly bound: Bound
  readonly rulings: readonly { readonly a: number; readonly b: number; readonly same: boolean }[]
  readonly table: RecordTable
  readonly options: CollateOptions
}

/** Parts rows that may belong together, by the same steps as a batch does: components, cutting, average linkage. */
export const partComponent = (
  rows: readonly number[],
  situation: Situation,
): readonly (readonly number[])[] => {
  const { links, score, prior, threshold, bound, rulings, table, options } = situation
  const joined = rulings.flatMap(({ a, b, same }): (readonly [number, number])[] =>
    same ? [[a, b]] : [],
  )
  const sourceOf = (row: number): number => table.sourceOf[row] ?? -1
  const clean = new Set(options.clean.map((name) => table.sources.indexOf(name)))
  const apart = (a: number, b: number): boolean =>
    bound.apart(bound.leaderOf(a), bound.leaderOf(b)) ||
    (clean.size > 0 && sourceOf(a) === sourceOf(b) && clean.has(sourceOf(a)))
  return connected(rows, links, joined).flatMap((component) => {
    const own =
      component.length <= LARGEST_COMPONENT
        ? []
        : component.flatMap((a) =>
            links.of(a).flatMap((b) => (a < b ? [{ a, b, bits: Math.fround(score(a, b)) }] : [])),
          )
    return cutComponent(component, own, threshold, joined).flatMap((piece) =>
      partition(piece, { score, prior, threshold, leaderOf: bound.leaderOf, apart }),
    )
  })
}

function connected(
  rows: readonly number[],
  links: LinkStore,
  joined: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const open = new Set(rows)
  const components: number[][] = []
  for (const start of rows) {
    if (!open.delete(start)) continue
    const found = new Set([start])
    for (const row of found) {
      for (const other of links.of(row)) if (open.delete(other)) found.add(other)
      for (const [a, b] of joined) {
        if (a === row && open.delete(b)) found.add(b)
        if (b === row && open.delete(a)) found.add(a)
      }
    }
    components.push([...found].sort((a, b) => a - b))
  }
  return components
}
