import type { FtmEntity } from '@xinyong/app'
import type { Text } from '@xinyong/identity'

/** One entity of a register with what hangs on it and what the register knows about its times. */
export interface ExportItem {
  readonly entity: FtmEntity
  readonly related: readonly FtmEntity[]
  readonly datasets: readonly string[]
  /** ISO instants, UTC. */
  readonly firstSeen: string
  readonly lastSeen: string
  readonly lastChange: string
  /** Ids that were merged into this one. */
  readonly referents?: readonly string[]
  readonly target: boolean
}

export interface Exporter {
  readonly id: string
  readonly title: Text
  readonly mediaType: string
  readonly extension: string
  /** Text in pieces that end on a line; concatenated they are the file. */
  write(items: AsyncIterable<ExportItem> | Iterable<ExportItem>): AsyncIterable<string>
}
