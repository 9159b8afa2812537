import { createHash } from 'node:crypto'
import { migrations } from '../migrate.ts'
import type { PostgresLedger } from '../postgres-ledger.ts'
import type { Tx } from '../tx.ts'
import { BACKUP_TABLES } from './tables.ts'

export const FORMAT = 'xinyong-register/1'
const BATCH = 500

export interface ExportOptions {
  /** Also relying parties' key hashes; without them every relying party needs a new key after an import. */
  readonly secrets?: boolean
  readonly onProgress?: (table: string, rows: number) => void
}

/**
 * Writes the whole register as JSON lines: a header, rows as `{"t": table, "r": row}`, and last the SHA-256 of
 * everything before it. One snapshot, however long it takes. Personal data is in it in clear.
 */
export function exportRegister(
  ledger: PostgresLedger,
  write: (line: string) => Promise<void> | void,
  options: ExportOptions = {},
): Promise<{ readonly rows: number; readonly digest: string }> {
  return ledger.asOwner('read', async (tx) => {
    const hash = createHash('sha256')
    const put = async (value: unknown): Promise<void> => {
      const line = `${JSON.stringify(value)}\n`
      hash.update(line)
      await write(line)
    }
    const [head] = await tx.sql<{ seq: number }>('select seq from act_head')
    await put({ format: FORMAT, migrations: migrations().map(({ name }) => name), seq: head!.seq })
    let rows = 0
    for (const { name, order, secret } of BACKUP_TABLES) {
      if (secret && !options.secrets) continue
      let ofTable = 0
      for await (const row of rowsOf(tx, name, order)) {
        await put({ t: name, r: row })
        ofTable += 1
      }
      rows += ofTable
      options.onProgress?.(name, ofTable)
    }
    const digest = hash.digest('hex')
    await write(`${JSON.stringify({ end: true, rows, digest })}\n`)
    return { rows, digest }
  })
}

// PostgreSQL writes the rows, so ranges, times and bytes come back exactly as they were.
async function* rowsOf(tx: Tx, table: string, order: string): AsyncIterable<unknown> {
  await tx.sql(
    `declare backup no scroll cursor for select to_jsonb(x)::text as row from ${table} x order by ${order}`,
  )
  for (;;) {
    const page = await tx.sql<{ row: string }>(`fetch ${BATCH} from backup`)
    for (const { row } of page) yield JSON.parse(row)
    if (page.length < BATCH) break
  }
  await tx.sql('close backup')
}
