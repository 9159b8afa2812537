import type { PlainDate } from '@xinyong/identity'
import type { Citation, Pack } from '../pack/model.ts'
import { datedParts, ruleParts, startOfPack } from '../pack/parts.ts'
import type { Path } from '../pack/path.ts'

/** A citation and the days `[from, to)` for which it is relied on; no `to`: without end. */
export interface CitedSpan {
  readonly path: Path
  readonly law: Citation
  readonly from: PlainDate
  readonly to?: PlainDate
}

/** Every citation of the pack with the days it must carry. */
export function citedSpans(pack: Pack): readonly CitedSpan[] {
  const start = startOfPack(pack)
  const spans: CitedSpan[] = []
  const add = (path: Path, law: Citation, from: PlainDate, to: PlainDate | undefined) => {
    if (to === undefined || from < to) spans.push({ path, law, from, ...(to && { to }) })
  }
  for (const [at, version] of pack.versions.entries())
    add(['versions', at, 'law'], version.law, version.from, pack.versions[at + 1]?.from)
  for (const { path, item } of ruleParts(pack))
    add([...path, 'law'], item.law, item.from ?? start, item.to)
  for (const [at, { crossDomainBasis, from, to }] of pack.measures.entries())
    if (crossDomainBasis !== undefined)
      add(['measures', at, 'crossDomainBasis'], crossDomainBasis, from ?? start, to)
  for (const { path, list, owner } of datedParts(pack))
    for (const [at, item] of list.entries())
      add([...path, at, 'law'], item.law, item.from, list[at + 1]?.from ?? owner?.item.to)
  if (pack.mirror !== undefined) add(['mirror', 'law'], pack.mirror.law, start, undefined)
  for (const key of ['consent', 'cycle', 'keptAside'] as const)
    if (pack.points !== undefined)
      add(['points', key, 'law'], pack.points[key].law, start, undefined)
  if (pack.score !== undefined)
    add(['score', 'consent', 'law'], pack.score.consent.law, start, undefined)
  return spans
}
