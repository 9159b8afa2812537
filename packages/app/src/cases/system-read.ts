import type { App } from '../ports/app.ts'
import type { ReadTx } from '../ports/ledger.ts'

const SYSTEM = { kind: 'system', job: 'present' } as const

/** Reads what a presenter needs beyond what the principal may see itself; callers have decided access before. */
export function systemRead<T>(app: App, work: (tx: ReadTx) => Promise<T>): Promise<T> {
  return app.ledger.read(SYSTEM, work)
}
