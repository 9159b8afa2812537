import { latest } from '@xinyong/identity'
import type { PlainDate } from '@xinyong/identity'
import type { Pack } from '../pack/model.ts'
import { catalogueDays } from '../catalogues/may-apply.ts'
import { datedParts, ruleParts, startOfPack } from '../pack/parts.ts'

/**
 * The days on which the pack may change, oldest first, beginning with its first day. Between two of them `rulesOn` gives
 * the same rules, so whoever looks at each has seen every day.
 */
export function breakpoints(pack: Pack): readonly PlainDate[] {
  const start = startOfPack(pack)
  const days = new Set<PlainDate>([start])
  const add = (day: PlainDate | undefined) => {
    if (day !== undefined) days.add(latest(start, day))
  }
  for (const version of pack.versions) add(version.from)
  for (const { item } of ruleParts(pack)) {
    add(item.from)
    add(item.to)
  }
  for (const { list } of datedParts(pack)) for (const item of list) add(item.from)
  if (pack.measures.length > 0) for (const day of catalogueDays(pack)) add(day)
  return [...days].toSorted()
}
