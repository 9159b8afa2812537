import { AppError } from '@xinyong/contract'
import { REMOVED, type Held, type Plan } from './plan.ts'

/** Share of the entries held above which a removal is taken for a broken file. */
const MOST_GONE = 0.5
const FEW = 10

/**
 * Absent input is not an empty list: an edition that was not read to its end removes nothing, and one that would end most
 * entries is asked about first.
 * @throws AppError import/suspicious
 */
export function refuseSuspicious(plan: Plan, held: Held, complete: boolean): void {
  const total = [...held.values()].filter(({ digest }) => digest !== REMOVED).length
  const removed = plan.remove.length
  const empty = plan.records === 0
  const many = removed > FEW && removed > total * MOST_GONE
  if (removed === 0 && !(empty && !complete)) return
  if (!complete || many || empty) throw new AppError('import/suspicious', { removed, total })
}
