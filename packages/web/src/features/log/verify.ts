import {
  auditLog,
  fromBase64,
  parseCanonical,
  parseVkey,
  toBase64,
  verifierFor,
  verifyTlogProof,
  type AuditProgress,
  type AuditReport,
  type Checkpoint,
} from '@xinyong/tlog/verify'
import { api } from '../../api/client.ts'
import { httpTiles } from './http-tiles.ts'

const SEEN = 'xinyong.log.seen'

interface Seen {
  readonly origin: string
  readonly size: number
  readonly root: string
  /** The key this browser met first; another one later is a reason to ask. */
  readonly key: string
}

/** The tree head this browser verified last: the log must still extend it. */
export function lastSeen(): Seen | undefined {
  try {
    return JSON.parse(localStorage.getItem(SEEN) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

function remember({ origin, size, root }: Checkpoint, key: string): void {
  localStorage.setItem(SEEN, JSON.stringify({ origin, size, root: toBase64(root), key }))
}

const decoder = new TextDecoder()

/** A leaf is canonical JSON, so that two programs never read it differently. */
function canonical(index: number, entry: Uint8Array): string | undefined {
  try {
    parseCanonical(entry)
    return undefined
  } catch {
    return `entry ${index} is not in canonical form`
  }
}

export interface Audit {
  readonly report: AuditReport
  readonly before: Seen | undefined
  readonly keyChanged: boolean
}

/** Reads the whole log and recomputes it here, in this browser, trusting nothing but the log's key. */
export async function auditHere(
  onProgress: (progress: AuditProgress) => void,
  signal: AbortSignal,
): Promise<Audit> {
  const { verifierKey } = await api.getLogStatus()
  const before = lastSeen()
  const pin = before && { origin: before.origin, size: before.size, root: fromBase64(before.root) }
  const report = await auditLog({
    store: httpTiles,
    trust: [verifierFor(parseVkey(verifierKey))],
    pinned: pin ? [pin] : [],
    onEntry: canonical,
    onProgress: async (progress) => {
      onProgress(progress)
      await new Promise((resume) => {
        setTimeout(resume)
      })
    },
    signal,
  })
  if (report.ok && report.checkpoint) remember(report.checkpoint, verifierKey)
  return { report, before, keyChanged: before !== undefined && before.key !== verifierKey }
}

export interface ProvenAct {
  readonly ok: boolean
  readonly why?: string
  readonly entry: string
  readonly proof: string
  readonly size: number
}

/** Fetches an act's leaf and its receipt, and verifies here that the signed log holds the one by the other. */
export async function proveHere(seq: number): Promise<ProvenAct> {
  const [{ proof }, { verifierKey }] = await Promise.all([
    api.proveAct({ seq }),
    api.getLogStatus(),
  ])
  const key = parseVkey(verifierKey)
  const size = Number(proof.split('\n\n')[1]?.split('\n')[1] ?? 0)
  const entry = await httpTiles.entry(seq - 1, size)
  const verdict = await verifyTlogProof(new TextEncoder().encode(proof), entry, {
    logs: [{ key, url: undefined }],
    witnesses: [],
    groups: [],
    quorum: 'none',
  })
  const right = verdict.ok && verdict.index === seq - 1
  return {
    ok: right,
    ...(verdict.ok ? {} : { why: verdict.message }),
    entry: decoder.decode(entry),
    proof,
    size,
  }
}
