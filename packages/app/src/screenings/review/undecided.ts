import { AppError } from '@xinyong/contract'
import type { WriteTx } from '../../ports/ledger.ts'
import type { QueuedMatch } from '../../ports/review.ts'

/** The match under lock. @throws AppError screening/no-such-match, screening/decided, screening/conflict */
export async function undecided(
  tx: WriteTx,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
): Promise<QueuedMatch> {
  const match = await tx.review.matchForUpdate(id)
  if (match === undefined) throw new AppError('screening/no-such-match', { id })
  if (match.state === 'decided') throw new AppError('screening/decided')
  if (match.version !== expectedVersion)
    throw new AppError('screening/conflict', { version: match.version })
  return match
}
