import type { FtmEntity } from './entity.ts'

/** One entity of a register with what hangs on it and what the register knows about its times. */
export interface ExportedEntity {
  readonly entity: FtmEntity
  readonly related: readonly FtmEntity[]
  readonly datasets: readonly string[]
  /** ISO instants, UTC. */
  readonly firstSeen: string
  readonly lastSeen: string
  readonly lastChange: string
  readonly target: boolean
}
