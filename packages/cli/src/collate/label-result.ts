import { bestThreshold, partitionQuality, truthSpace } from '@xinyong/screening'
import type { Collation, PartitionQuality, TruthPoint } from '@xinyong/screening'
import type { Labels } from './read-pairs.ts'

/** How a collation does on what is known to be true. */
export interface LabelResult {
  readonly points: readonly TruthPoint[]
  /** Labelled pairs, counted as the clusters have them. */
  readonly pairs: {
    readonly labelled: number
    readonly precision: number
    readonly recall: number
    readonly f1: number
  }
  /** Where the labels name whole clusters. */
  readonly clusters?: PartitionQuality
}

export function thresholdFrom({ pairs }: Labels, { score }: Collation): number | undefined {
  return bestThreshold(truthSpace(pairs, score))
}

export function labelResult({ pairs, truth }: Labels, collation: Collation): LabelResult {
  const { leaderOf } = collation.clusters
  const together = (a: number, b: number): boolean => leaderOf[a] === leaderOf[b]
  const right = pairs.filter(({ a, b, same }) => same && together(a, b)).length
  const said = pairs.filter(({ a, b }) => together(a, b)).length
  const real = pairs.filter(({ same }) => same).length
  const [precision, recall] = [right / Math.max(1, said), right / Math.max(1, real)]
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return {
    points: truthSpace(pairs, collation.score),
    pairs: { labelled: pairs.length, precision, recall, f1 },
    ...(truth === undefined
      ? {}
      : {
          clusters: partitionQuality(
            collation.table.size,
            (row) => leaderOf[row]!,
            (row) => truth.get(row),
          ),
        }),
  }
}
