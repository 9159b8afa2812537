import type { Text } from '@xinyong/identity'
import { eachPair } from './block/candidate-pairs.ts'
import type { Blocked } from './block/candidate-pairs.ts'
import { chooseRules } from './block/choose-rules.ts'
import type { BlockingRule } from './block/rule.ts'
import { layRule } from './block/rule.ts'
import { groupRows } from './block/groups.ts'
import type { RuleReport } from './block/groups.ts'
import { clusterRecords } from './cluster/cluster-records.ts'
import type { Clusters } from './cluster/cluster-records.ts'
import type { Links } from './cluster/components.ts'
import type { Judgement } from './cluster/judgements.ts'
import { createComparer } from './compare/comparer.ts'
import type { Comparer } from './compare/comparer.ts'
import { createLinkList } from './link-list.ts'
import { doubtsOf } from './model/doubts.ts'
import { createScorePair } from './model/score-pair.ts'
import type { ScorePair } from './model/score-pair.ts'
import { train } from './model/train.ts'
import type { Trained } from './model/train.ts'
import { weightsOf } from './model/weights.ts'
import type { Weights } from './model/weights.ts'
import { DEFAULTS } from './options.ts'
import type { CollateOptions } from './options.ts'
import { prepareFields } from './prepare/prepare-fields.ts'
import { profileTable } from './profile/profile-table.ts'
import type { TableProfile } from './profile/profile-table.ts'
import type { RecordTable } from './table.ts'

export type CollateStage = 'prepare' | 'block' | 'learn' | 'compare' | 'cluster'

/** Told between steps of the work: the stage, what is done of it and of how much. */
export type OnStage = (stage: CollateStage, done: number, total: number) => void

/** Links below the threshold are kept down to here, for truth-space charts and for review. */
const KEPT_BELOW = 12

/** Everything a collation found out. It holds clusters of records, never a rating of a subject. */
export type Collation = {
  readonly table: RecordTable
  readonly profile: TableProfile
  readonly comparer: Comparer
  readonly rules: readonly BlockingRule[]
  readonly blocking: readonly RuleReport[]
  readonly compared: number
  readonly trained: Trained
  readonly weights: Weights
  readonly score: ScorePair
  readonly links: Links
  readonly clusters: Clusters
  /** Where the data cannot tell who is who. */
  readonly doubts: readonly Text[]
  readonly options: CollateOptions
}

const blockUp = (
  comparer: Comparer,
  rules: readonly BlockingRule[],
  size: number,
  largest: number,
  onStage: OnStage,
): Blocked & { readonly reports: readonly RuleReport[] } => {
  const laid = rules.map((rule, at) => {
    onStage('block', at, rules.length)
    return layRule(comparer.fields, rule, size)
  })
  const grouped = laid.map((one) =>
    groupRows(one, one.rule.atoms.length === 0 ? Infinity : largest),
  )
  return {
    laid,
    groups: grouped.map(({ groups }) => groups),
    reports: grouped.map(({ report }) => report),
  }
}

type Linked = Pick<Collation, 'table' | 'links' | 'score' | 'weights' | 'options'>

const clustersOf = (
  { table, links, score, weights, options }: Linked,
  judgements: readonly Judgement[],
): Clusters =>
  clusterRecords({
    size: table.size,
    links,
    score,
    prior: weights.prior,
    threshold: options.threshold,
    judgements,
    sourceOf: (record) => table.sourceOf[record]!,
    clean: new Set(options.clean.map((name) => table.sources.indexOf(name))),
    before: (a, b) => a - b,
  })

/** The same records and weights, parted again at another threshold or with other judgements. */
export const recluster = (
  collation: Collation,
  threshold: number,
  judgements: readonly Judgement[],
): Collation => {
  const options = { ...collation.options, threshold }
  return {
    ...collation,
    options,
    clusters: clustersOf({ ...collation, options }, judgements),
    doubts: doubtsOf(collation.comparer, collation.table.size, collation.links, threshold),
  }
}

/**
 * Brings the records of a table together without labels: profiles the columns, blocks, learns weights by EM, compares,
 * clusters. `judgements` bind. Deterministic: the same table and options give the same result.
 */
export const collate = (
  table: RecordTable,
  given: Partial<CollateOptions> = {},
  judgements: readonly Judgement[] = [],
  onStage: OnStage = () => {},
): Collation => {
  const options = { ...DEFAULTS, ...given }
  const { size } = table
  onStage('prepare', 0, size)
  const profile = profileTable(table, options.uses)
  const comparer = createComparer(prepareFields(table, profile.fields))
  const rules = chooseRules(comparer.fields, size, {
    pairs: Math.max(options.leastPairs, options.pairsPerRecord * size),
    rules: options.mostRules,
  })
  const blocked = blockUp(comparer, rules, size, options.largestBlock, onStage)
  onStage('learn', 0, 1)
  const trained = train(comparer, blocked, size, options)
  const weights = weightsOf(comparer, trained)
  const score = createScorePair(comparer, weights)
  const list = createLinkList()
  const expected = blocked.reports.reduce((sum, { pairs }) => sum + pairs, 0)
  let compared = 0
  eachPair(blocked, (a, b) => {
    const bits = score(a, b)
    if (bits >= options.threshold - KEPT_BELOW) list.add(a, b, bits)
    compared += 1
    if ((compared & 0xfffff) === 0) onStage('compare', compared, expected)
  })
  const links = list.finish()
  onStage('cluster', 0, links.count)
  const clusters = clustersOf({ table, links, score, weights, options }, judgements)
  return {
    table,
    profile,
    comparer,
    rules,
    blocking: blocked.reports,
    compared,
    trained,
    weights,
    score,
    links,
    clusters,
    doubts: doubtsOf(comparer, size, links, options.threshold),
    options,
  }
}
