import { createHash } from 'node:crypto'
import { leafOf } from '../acts/leaf.ts'
import { migrations } from '../migrate.ts'
import type { PostgresLedger } from '../postgres-ledger.ts'
import { rebuildIn } from '../projections/rebuild.ts'
import type { RebuildOptions } from '../projections/rebuild.ts'
import { actOf } from '../repositories/acts.ts'
import { putNameWords } from '../repositories/subjects.ts'
import type { ActRow } from '../schema/tables.ts'
import type { Tx } from '../tx.ts'
import { BackupError } from './backup-error.ts'
import { FORMAT } from './export-register.ts'
import { BACKUP_TABLES } from './tables.ts'

const BATCH = 500

export interface ImportOptions {
  /** What follows from a case: the imported projections must be what the imported acts tell. */
  readonly entryOf: RebuildOptions['entryOf']
  readonly onProgress?: (rows: number) => void
}

/**
 * Reads a register back into an empty database, all of it or nothing: every line is under the digest, every act is
 * hashed against its leaf, the sequence has no gap, and every case and entry is what its acts tell.
 * @throws BackupError naming the line
 */
export function importRegister(
  ledger: PostgresLedger,
  lines: AsyncIterable<string> | Iterable<string>,
  options: ImportOptions,
): Promise<{ readonly rows: number; readonly digest: string }> {
  return ledger.asOwner('write', async (tx) => {
    await refuseFilled(tx)
    const loaded = await load(tx, lines, options)
    await tx.sql('set constraints all immediate')
    await tx.sql('update act_head set seq = $1', [loaded.seq])
    for (const table of ['job', 'audit_event']) {
      await tx.sql(
        `select setval(pg_get_serial_sequence('${table}', 'id'), greatest(max(id), 1), max(id) is not null) from ${table}`,
      )
    }
    await rewriteNameKeys(tx)
    await verify(tx, loaded.seq, options)
    return loaded
  })
}

async function refuseFilled(tx: Tx): Promise<void> {
  for (const { name } of BACKUP_TABLES) {
    const [row] = await tx.sql<{ filled: boolean }>(`select exists (select from ${name}) as filled`)
    if (row!.filled) {
      throw new BackupError('not-empty', 0, `the table ${name} is not empty: import into a new one`)
    }
  }
}

interface Header {
  readonly format?: unknown
  readonly migrations?: unknown
  readonly seq?: unknown
}

interface Line {
  readonly t?: string
  readonly r?: unknown
  readonly end?: boolean
  readonly rows?: number
  readonly digest?: string
}

async function load(
  tx: Tx,
  lines: AsyncIterable<string> | Iterable<string>,
  { onProgress }: ImportOptions,
): Promise<{ readonly rows: number; readonly digest: string; readonly seq: number }> {
  const hash = createHash('sha256')
  let [number, rows, seq] = [0, 0, 0]
  let table: string | undefined
  let batch: unknown[] = []
  const flush = async (): Promise<void> => {
    if (table !== undefined && batch.length > 0) await insert(tx, table, batch)
    batch = []
    onProgress?.(rows)
  }
  for await (const text of lines) {
    if (text.trim() === '') continue
    number += 1
    const value = parse(text, number)
    if (number === 1) {
      seq = readHeader(value as Header)
    } else if ((value as Line).end === true) {
      await flush()
      const digest = hash.digest('hex')
      const end = value as Line
      if (end.rows !== rows || end.digest !== digest) {
        throw new BackupError('altered', number, 'the file is not the one that was exported')
      }
      return { rows, digest, seq }
    } else {
      const { t, r } = value as Line
      if (t !== table || batch.length === BATCH) {
        await flush()
        table = knownTable(t, number)
      }
      batch.push(r)
      rows += 1
    }
    hash.update(text.endsWith('\n') ? text : `${text}\n`)
  }
  throw new BackupError('cut', number, 'the file ends before its last line')
}

function parse(text: string, line: number): unknown {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Told below.
  }
  throw new BackupError('not-a-backup', line, 'not a line of a register')
}

function readHeader({ format, migrations: made, seq }: Header): number {
  const known = new Set(migrations().map(({ name }) => name))
  if (format !== FORMAT || !Array.isArray(made) || !Number.isSafeInteger(seq)) {
    throw new BackupError('not-a-backup', 1, `the first line does not say ${FORMAT}`)
  }
  const later = made.find((name) => !known.has(String(name)))
  if (later !== undefined) {
    throw new BackupError('later-release', 1, `exported by a later release (${String(later)})`)
  }
  return Number(seq)
}

function knownTable(name: string | undefined, line: number): string {
  if (BACKUP_TABLES.some((table) => table.name === name)) return name!
  throw new BackupError('not-a-backup', line, `no table ${String(name)}`)
}

async function insert(tx: Tx, table: string, rows: readonly unknown[]): Promise<void> {
  await tx.sql(
    `insert into ${table} overriding system value select * from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  )
}

async function rewriteNameKeys(tx: Tx): Promise<void> {
  for (let after = ''; ;) {
    const subjects = await tx.sql<{ id: string; names: string[]; kind: 'person' }>(
      `select id, names, kind from subject where id > $1 order by id limit ${BATCH}`,
      [after],
    )
    if (subjects.length === 0) return
    await putNameWords(tx, subjects)
    after = subjects.at(-1)!.id
  }
}

async function verify(tx: Tx, seq: number, { entryOf }: ImportOptions): Promise<void> {
  let next = 1
  while (next <= seq) {
    const rows = await tx.sql<ActRow & { salt: Buffer | null }>(
      `select act.*, salt from act left join act_salt using (seq) where seq >= $1 order by seq limit ${BATCH}`,
      [next],
    )
    for (const row of rows) {
      const erased = row.body === null || row.salt === null
      if (row.seq !== next || !(erased || leafOf(actOf(row), row.salt!) === row.leaf)) {
        throw new BackupError(
          'altered',
          0,
          `act ${next} is missing or is not what was committed to`,
        )
      }
      next += 1
    }
    if (rows.length === 0) throw new BackupError('altered', 0, `act ${next} is missing`)
  }
  const [more] = await tx.sql('select seq from act where seq > $1 limit 1', [seq])
  if (more !== undefined)
    throw new BackupError('altered', 0, 'there are acts beyond the last number')
  const { differences } = await rebuildIn(tx, { entryOf })
  const [first] = differences
  if (first !== undefined) {
    throw new BackupError(
      'altered',
      0,
      `the ${first.what} of case ${first.caseId} is not what its acts tell`,
    )
  }
}
