import type { SourceRecord } from '../entities/entity.ts'
import { emitted } from '../exports/emit.ts'
import type { App } from '../ports/app.ts'

const SYSTEM = { kind: 'system', job: 'import' } as const

/** The records a register holds of a list somebody else decides, in one snapshot: what a delta file is applied to. */
export function heldRecords(app: App, register: string): AsyncGenerator<SourceRecord> {
  return emitted((emit) =>
    app.ledger.read(SYSTEM, async (tx) => {
      for await (const { record } of tx.mirrors.stream(register)) await emit(record)
    }),
  )
}
