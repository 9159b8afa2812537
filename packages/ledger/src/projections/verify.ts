import { join } from 'node:path'
import { auditLog, ed25519Verifier } from '@xinyong/tlog'
import type { NoteVerifier } from '@xinyong/tlog'
import { leafOf } from '../acts/leaf.ts'
import type { PostgresLedger } from '../postgres-ledger.ts'
import { actOf } from '../repositories/acts.ts'
import type { ActRow } from '../schema/tables.ts'
import type { Tx } from '../tx.ts'
import { logFolder } from './log-folder.ts'
import { logSigner } from './log-projector.ts'
import { readBundleOf } from './read-bundle.ts'

export interface VerifyFinding {
  /** The act that is wrong; absent when a file of the log is. */
  readonly seq?: number
  readonly code: 'act-missing' | 'act-altered' | 'act-unpublished-leaf' | 'act-lost' | 'log'
  readonly message: string
}

export interface VerifyReport {
  readonly ok: boolean
  /** Acts whose rows were hashed again. */
  readonly acts: number
  /** Acts whose bodies were erased, by an act that says so. */
  readonly erased: number
  readonly published: number
  readonly findings: readonly VerifyFinding[]
}

export interface VerifyOptions {
  readonly ledger: PostgresLedger
  readonly dataDir: string
  readonly origin: string
  readonly onProgress?: (done: number, total: number) => void
}

const BATCH = 1024
const MOST_FINDINGS = 1000

/**
 * Hashes every act again and compares: row with leaf, leaf with the published log, log with its signed checkpoint.
 * Names each act that differs.
 */
export async function verifyLog(options: VerifyOptions): Promise<VerifyReport> {
  const { key } = await logSigner(options.dataDir, options.origin)
  const audited = await auditPublished(options.dataDir, ed25519Verifier(key))
  const rows = await options.ledger.asOwner('read', (tx) =>
    verifyRows(tx, options, audited.published),
  )
  const findings = [...rows.findings, ...audited.findings].slice(0, MOST_FINDINGS)
  return { ...rows, ok: findings.length === 0, published: audited.published, findings }
}

async function auditPublished(
  dataDir: string,
  verifier: NoteVerifier,
): Promise<{ readonly published: number; readonly findings: readonly VerifyFinding[] }> {
  const store = logFolder(join(dataDir, 'log'))
  if ((await store.read('checkpoint')) === undefined) return { published: 0, findings: [] }
  const report = await auditLog({ store, trust: [verifier] })
  return {
    published: report.checkpoint?.size ?? 0,
    findings: report.findings.map(({ message, index }) => ({
      code: 'log',
      message,
      ...(index === undefined ? {} : { seq: index + 1 }),
    })),
  }
}

interface SaltedRow extends ActRow {
  readonly salt: Buffer | null
}

async function verifyRows(
  tx: Tx,
  { dataDir, onProgress }: VerifyOptions,
  published: number,
): Promise<{ readonly acts: number; readonly erased: number; readonly findings: VerifyFinding[] }> {
  const store = logFolder(join(dataDir, 'log'))
  const [head] = await tx.sql<{ seq: number }>('select seq from act_head')
  const total = head!.seq
  const ordered = new Set<number>(
    (
      await tx.sql<{ seq: number }>(
        `select jsonb_array_elements(body -> 'acts')::bigint as seq from act where kind = 'erase' and body is not null`,
      )
    ).map(({ seq }) => seq),
  )
  const findings: VerifyFinding[] = []
  let [next, acts, erased] = [1, 0, 0]
  // Through the end of the published log: an act it holds and the table does not was lost.
  for (const last = Math.max(total, published); next <= last;) {
    const to = Math.min(last, next + BATCH - ((next - 1) % 256) - 1)
    const rows = new Map(
      (
        await tx.sql<SaltedRow>(
          'select act.*, salt from act left join act_salt using (seq) where seq between $1 and $2',
          [next, to],
        )
      ).map((row) => [row.seq, row]),
    )
    const leaves = await publishedLeaves(store, next, Math.min(to, published), published)
    for (; next <= to; next += 1) {
      const row = rows.get(next)
      const finding = judge(next, row, leaves.get(next), next <= published, ordered)
      if (finding !== undefined) findings.push(finding)
      if (row !== undefined) acts += 1
      if (row?.body === null && finding === undefined) erased += 1
    }
    onProgress?.(Math.min(next - 1, total), total)
  }
  return { acts, erased, findings }
}

function judge(
  seq: number,
  row: SaltedRow | undefined,
  leaf: string | undefined,
  isPublished: boolean,
  ordered: ReadonlySet<number>,
): VerifyFinding | undefined {
  if (row === undefined) {
    return isPublished
      ? { seq, code: 'act-lost', message: `act ${seq} was published and is not in the database` }
      : { seq, code: 'act-missing', message: `act ${seq} is missing from the sequence` }
  }
  if (leaf !== undefined && leaf !== row.leaf) {
    return {
      seq,
      code: 'act-unpublished-leaf',
      message: `act ${seq}: its log entry in the database is not the one published`,
    }
  }
  if (row.body === null || row.salt === null) {
    return ordered.has(seq)
      ? undefined
      : { seq, code: 'act-altered', message: `act ${seq} was emptied and no act orders it` }
  }
  return leafOf(actOf(row), row.salt) === row.leaf
    ? undefined
    : { seq, code: 'act-altered', message: `act ${seq} is not what was committed to` }
}

async function publishedLeaves(
  store: ReturnType<typeof logFolder>,
  from: number,
  to: number,
  size: number,
): Promise<ReadonlyMap<number, string>> {
  const leaves = new Map<number, string>()
  for (let index = Math.floor((from - 1) / 256); index * 256 < to; index += 1) {
    // A bundle that cannot be read is a finding of the audit.
    const entries = (await readBundleOf(store, index, size).catch(() => undefined)) ?? []
    entries.forEach((entry, at) => leaves.set(index * 256 + at + 1, Buffer.from(entry).toString()))
  }
  return leaves
}
