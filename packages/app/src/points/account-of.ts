import { AppError } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import {
  explainPoints,
  type PointsAccount,
  type PointsEvent,
  type PointsExplanation,
} from '@xinyong/scoring'
import type { SubjectKind } from '@xinyong/rulebook'
import { defined } from '../defined.ts'
import type { ReadTx, SubjectCard } from '../ports/ledger.ts'
import type { StoredPointsAccount, StoredPointsEvent } from '../ports/points.ts'
import type { PointsSchemeToday } from './scheme.ts'

export interface FoundAccount {
  readonly account: StoredPointsAccount
  readonly subject: SubjectCard
  readonly events: readonly StoredPointsEvent[]
}

/** @throws AppError points/no-account */
export async function accountIn(
  tx: ReadTx,
  pack: string,
  subject: string,
  lock = false,
): Promise<FoundAccount> {
  const account = await tx.points.account(pack, subject)
  const card = account && (await tx.subjects.get(subject))
  if (!account || !card) throw new AppError('points/no-account', { scheme: pack })
  const events = lock
    ? await tx.points.eventsForUpdate(pack, subject)
    : await tx.points.events(pack, subject)
  return { account, subject: card, events }
}

export function engineEvent(event: StoredPointsEvent): PointsEvent {
  const { id, item, on, document, points, fine, annulled, contested } = event
  return { id, item, on, ...defined({ document, points, fine }), annulled, contested }
}

export function engineAccount(
  { opened, consent }: StoredPointsAccount,
  kind: SubjectKind,
): PointsAccount {
  return { kind, opened, ...(consent ? { consent: { from: consent.from } } : {}) }
}

/** The whole history told again from the events: an annulled one counts as if it had never been. */
export function explained(
  { pack }: PointsSchemeToday,
  { account, subject, events }: FoundAccount,
  on: PlainDate,
): PointsExplanation {
  return explainPoints(pack, engineAccount(account, subject.kind), events.map(engineEvent), on)
}
