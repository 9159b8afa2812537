import type { OutputOf } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import type { SchemeStatistics } from '../ports/statistics.ts'

type StatisticsShown = OutputOf<'getStatistics'>['schemes'][number]

const SMALL = 5

/** One to four might be somebody's neighbour: such a count is not told. `null` means fewer than five, but not none. */
export function suppressed(count: number): number | null {
  return count > 0 && count < SMALL ? null : count
}

export function presentStatistics(title: Text, row: SchemeStatistics): StatisticsShown {
  const { pack, authority, ended, ...counts } = row
  const hide = <K extends string>(all: Readonly<Record<K, number>>): Record<K, number | null> =>
    Object.fromEntries(
      Object.entries<number>(all).map(([name, count]) => [name, suppressed(count)]),
    ) as Record<K, number | null>
  return { pack, title, authority, ...hide(counts), ended: hide(ended) }
}
