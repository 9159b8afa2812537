import type { Instant, PlainDate } from '@xinyong/identity'
import type { Page } from './ledger.ts'

export interface StoredPointsAccount {
  readonly pack: string
  readonly subject: string
  readonly authority: string
  readonly opened: PlainDate
  readonly consent?: { readonly id: string; readonly from: PlainDate }
}

export interface PointsObjection {
  readonly state: 'pending' | 'upheld' | 'dismissed'
  readonly filedOn: PlainDate
  readonly dueOn?: PlainDate
  readonly reasons: string
  readonly ruling?: string
}

export interface StoredPointsEvent {
  readonly pack: string
  readonly subject: string
  readonly id: string
  readonly authority: string
  readonly item: string
  readonly on: PlainDate
  readonly document?: string
  readonly points?: number
  readonly fine?: { readonly paidOn?: PlainDate }
  readonly annulled: boolean
  readonly contested: boolean
  readonly objection?: PointsObjection
  /** Why it did not fit the catalogue when it was recorded. */
  readonly aside?: string
  readonly recordedAt: Instant
  /** Numbers of the acts about it, the recording first. */
  readonly acts: readonly number[]
}

export interface PointsStore {
  account(pack: string, subject: string): Promise<StoredPointsAccount | undefined>
  accountsOf(subject: string): Promise<readonly StoredPointsAccount[]>
  putAccount(account: StoredPointsAccount): Promise<void>
  events(pack: string, subject: string): Promise<readonly StoredPointsEvent[]>
  /** Inside `write`: the same, locked until the transaction ends. */
  eventsForUpdate(pack: string, subject: string): Promise<readonly StoredPointsEvent[]>
  putEvent(event: StoredPointsEvent): Promise<void>
  aside(pack: string, cursor: string | undefined, limit: number): Promise<Page<StoredPointsEvent>>
  contested(
    pack: string,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<StoredPointsEvent>>
  forget(pack: string, subject: string): Promise<void>
}
