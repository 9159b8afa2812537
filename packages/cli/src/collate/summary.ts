import type { Collation } from '@xinyong/screening'
import type { Host } from '../host.ts'
import type { LabelResult } from './label-result.ts'
import type { NamedRecords } from './name-records.ts'

export type Summary = ReturnType<typeof summaryOf>

/** What was done, as data: profile, blocking with what was stopped, counts, and how it does on labels. */
export function summaryOf(
  collation: Collation,
  { groups }: NamedRecords,
  unusable: number,
  labels: LabelResult | undefined,
) {
  const { table, profile, blocking, compared, links, clusters, doubts, options, trained } =
    collation
  const together = groups.filter(({ length }) => length > 1)
  return {
    records: table.size,
    sources: table.sources,
    unusable,
    columns: profile.columns,
    blocking,
    compared,
    links: links.count,
    threshold: options.threshold,
    clusters: groups.length,
    clustersOfSeveral: together.length,
    recordsTogether: together.reduce((sum, { length }) => sum + length, 0),
    largestCluster: groups.reduce((most, { length }) => Math.max(most, length), 0),
    cutComponents: clusters.cut,
    conflicts: clusters.bound.conflicts.length,
    doubts,
    emRounds: trained.estimate.course.length,
    ...(labels === undefined ? {} : { labels: { pairs: labels.pairs, clusters: labels.clusters } }),
  }
}

export function tellSummary(host: Host, summary: Summary): void {
  const { records, clusters, clustersOfSeveral, recordsTogether, compared, unusable } = summary
  host.line(
    host.say({
      en: `${records} records of ${summary.sources.length} files are ${clusters} clusters; ${recordsTogether} records stand together in ${clustersOfSeveral} of them. ${compared} pairs compared, threshold ${summary.threshold} bits, ${unusable} rows or cells not usable.`,
      zh: `${summary.sources.length} 个文件共 ${records} 条记录，归为 ${clusters} 组；其中 ${clustersOfSeveral} 组含多条记录，共 ${recordsTogether} 条。比较 ${compared} 对，阈值 ${summary.threshold} 比特，${unusable} 处无法使用。`,
    }),
  )
  for (const { column, use, why } of summary.columns)
    host.tell({ en: `  ${column}: ${use} (${why.en})`, zh: `  ${column}：${use}（${why.zh}）` })
  for (const { rule, stoppedBlocks, largestBlock, stoppedPairs } of summary.blocking)
    if (stoppedBlocks > 0)
      host.tell({
        en: `  Blocking by ${rule}: ${stoppedBlocks} blocks are too large (largest ${largestBlock} records) and were left to the other rules, ${stoppedPairs} pairs.`,
        zh: `  按 ${rule} 分块：${stoppedBlocks} 块过大（最大 ${largestBlock} 条），交由其他规则处理，涉及 ${stoppedPairs} 对。`,
      })
  if (summary.cutComponents > 0)
    host.tell({
      en: `  ${summary.cutComponents} groups of linked records were too large and were cut at their weakest links.`,
      zh: `  ${summary.cutComponents} 个关联组过大，已在最弱处切开。`,
    })
  if (summary.conflicts > 0)
    host.tell({
      en: `  ${summary.conflicts} judgements contradict others; "different" stands.`,
      zh: `  ${summary.conflicts} 项判断相互矛盾；以“不同”为准。`,
    })
  for (const doubt of summary.doubts) host.tell({ en: `  ${doubt.en}`, zh: `  ${doubt.zh}` })
  if (summary.labels === undefined) return
  const { pairs, clusters: whole } = summary.labels
  const share = (value: number): string => value.toFixed(4)
  host.line(
    host.say({
      en: `On ${pairs.labelled} labelled pairs: precision ${share(pairs.precision)}, recall ${share(pairs.recall)}, F1 ${share(pairs.f1)}`,
      zh: `在 ${pairs.labelled} 对标注上：精确率 ${share(pairs.precision)}，召回率 ${share(pairs.recall)}，F1 ${share(pairs.f1)}`,
    }),
  )
  if (whole !== undefined)
    host.line(
      host.say({
        en: `Against the known clusters: pairwise F1 ${share(whole.f1)}, B³ ${share(whole.bCubed)}`,
        zh: `与已知分组相比：成对 F1 ${share(whole.f1)}，B³ ${share(whole.bCubed)}`,
      }),
    )
}
