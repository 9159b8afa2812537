import type { Instant } from '@xinyong/identity'
import type { ReadTx } from '../ports/ledger.ts'
import type { Judgement, KnownJudgement } from '../ports/review.ts'

/** A cluster of more is shown in part: memory stays bounded. */
const MOST_KIN = 100

/** Judgements with the entries that the collation, at a moment, holds to be of the subjects they were about. */
export async function withCompanions(
  tx: Pick<ReadTx, 'collation'>,
  judgements: readonly Judgement[],
  at: Instant,
): Promise<readonly KnownJudgement[]> {
  const keys = [...new Set(judgements.flatMap(({ entries }) => entries))]
  const companions = await tx.collation.companions(keys, at)
  if (companions.length === 0) return judgements
  const byOf = Map.groupBy(companions, ({ of }) => of)
  return judgements.map((judgement) => {
    const own = new Set(judgement.entries)
    const beside = judgement.entries
      .flatMap((entry) => byOf.get(entry) ?? [])
      .filter(({ key }) => !own.has(key))
    const kin = new Set(beside.filter(({ until }) => until === undefined).map(({ key }) => key))
    const parted = beside.filter(
      ({ key, until }) => until !== undefined && until > judgement.at && !kin.has(key),
    )
    return {
      ...judgement,
      ...few('kin', [...kin]),
      ...few(
        'parted',
        parted.map(({ key }) => key),
      ),
    }
  })
}

const few = <K extends string>(name: K, keys: readonly string[]): Partial<Record<K, string[]>> =>
  keys.length === 0
    ? {}
    : ({ [name]: [...new Set(keys)].toSorted().slice(0, MOST_KIN) } as Record<K, string[]>)
