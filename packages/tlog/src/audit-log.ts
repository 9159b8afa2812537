import { mismatches, readLeaves } from './audit-leaves.ts'
import type { Finding, Leaves } from './audit-leaves.ts'
import { equalBytes, quote, toBase64 } from './bytes.ts'
import { openCheckpoint } from './checkpoint.ts'
import type { Checkpoint, OpenedCheckpoint } from './checkpoint.ts'
import type { NoteVerifier } from './note-key.ts'
import { openByPolicy } from './policy.ts'
import type { Policy } from './policy.ts'
import { HASH_SIZE } from './rfc6962.ts'
import { TILE_WIDTH, tilePath, tileWidthAt } from './tile-path.ts'
import { perfectRoot, readTileFile } from './tile-store.ts'
import type { TileStore } from './tile-store.ts'
import { openTileTree } from './tile-tree.ts'
import type { OpenTile } from './tile-tree.ts'

const READ_AHEAD = 8

export interface AuditOptions {
  readonly store: TileStore
  /** Keys of the log (named as its origin) and of witnesses; or a policy, with its quorum. */
  readonly trust: readonly NoteVerifier[] | Policy
  /** The signed checkpoint to audit; without it, the file `checkpoint` of the store. */
  readonly checkpoint?: Uint8Array
  /** Tree heads seen before, in any order: this log must extend each of them. */
  readonly pinned?: readonly Checkpoint[]
  /** Judges an entry's content; a sentence means it is wrong. */
  readonly onEntry?: (index: number, entry: Uint8Array) => string | undefined
  /** Called after each bundle; may return a promise to let a screen breathe. */
  readonly onProgress?: (progress: AuditProgress) => void | Promise<void>
  /** How many findings to describe (default 100). All are counted. */
  readonly maxFindings?: number
  readonly signal?: AbortSignal
}

export interface AuditProgress {
  readonly checked: number
  readonly size: number
  readonly findings: number
}

export interface AuditReport {
  readonly ok: boolean
  readonly checkpoint: OpenedCheckpoint | undefined
  /** Root recomputed from the data; undefined when there was no checkpoint to go by. */
  readonly root: Uint8Array | undefined
  /** Entries read and hashed. */
  readonly checked: number
  readonly findings: readonly Finding[]
  /** How many there are, described or not. */
  readonly findingCount: number
}

/**
 * Audits a log from its files alone: opens the checkpoint, hashes every entry against level 0, every
 * level against the one beneath, the whole against the signed root, and the pinned tree heads
 * against the prefix they claim. Streams; memory does not grow with the log.
 * @throws whatever the store throws, and the signal's reason when aborted
 */
export async function auditLog(options: AuditOptions): Promise<AuditReport> {
  const findings: Finding[] = []
  let findingCount = 0
  const report = (finding: Finding): void => {
    findingCount += 1
    if (findings.length < (options.maxFindings ?? 100)) findings.push(finding)
  }
  const checkpoint = await readCheckpoint(options, report)
  if (!checkpoint) {
    return { ok: false, checkpoint, root: undefined, checked: 0, findings, findingCount }
  }
  const pinned = checkPins(options.pinned ?? [], checkpoint, report)
  const { root, checked } = await auditTree(options, checkpoint, pinned, report, () => findingCount)
  return { ok: findingCount === 0, checkpoint, root, checked, findings, findingCount }
}

type Report = (finding: Finding) => void

async function readCheckpoint(
  options: AuditOptions,
  report: Report,
): Promise<OpenedCheckpoint | undefined> {
  const bytes = options.checkpoint ?? (await options.store.read('checkpoint'))
  const path = 'checkpoint'
  if (!bytes) {
    report({ code: 'log.checkpoint', path, message: 'the checkpoint is missing' })
    return undefined
  }
  const { trust } = options
  const opened =
    'quorum' in trust ? await openByPolicy(bytes, trust) : await openCheckpoint(bytes, trust)
  if (opened.ok) return opened.checkpoint
  report({ code: 'log.checkpoint', path, message: opened.message })
  return undefined
}

/** Reports pins that need no data to refute, and gives back those to compare on the way. */
function checkPins(
  pins: readonly Checkpoint[],
  { origin, size, root }: Checkpoint,
  report: Report,
): readonly Checkpoint[] {
  return pins.filter((pin) => {
    if (pin.origin !== origin) {
      const message = `the pinned tree head is of ${quote(pin.origin)}, the log is ${quote(origin)}`
      report({ code: 'log.checkpoint', message })
    } else if (pin.size > size) {
      const message = `the log has ${size} entries, but had ${pin.size} before`
      report({ code: 'log.rollback', message })
    } else if (pin.size === size && !equalBytes(pin.root, root)) {
      report({ code: 'log.fork', message: `two roots are signed for size ${size}` })
    } else {
      return pin.size < size
    }
    return false
  })
}

async function auditTree(
  options: AuditOptions,
  checkpoint: Checkpoint,
  pinned: readonly Checkpoint[],
  report: Report,
  findingCount: () => number,
): Promise<{ root: Uint8Array; checked: number }> {
  const { store, onEntry, onProgress, signal } = options
  const { size } = checkpoint
  const full: OpenTile[] = []
  const tree = openTileTree((level, index, bytes) => {
    if (level > 0) full.push({ level, index, width: TILE_WIDTH, bytes: bytes.slice() })
  })
  const comparePins = (tail: Uint8Array): void => {
    for (const pin of pinned) {
      const within = (pin.size - tree.size) * HASH_SIZE
      if (within < 0 || within >= TILE_WIDTH * HASH_SIZE || within > tail.length) continue
      if (equalBytes(tree.root(tail.subarray(0, within)), pin.root)) continue
      const message = `the first ${pin.size} entries have not the root signed for them before`
      report({ code: 'log.fork', message })
    }
  }
  let checked = 0
  for await (const leaves of streamLeaves(store, size)) {
    signal?.throwIfAborted()
    leaves.findings.forEach(report)
    const hashes = await settle(store, leaves, checkpoint, (tail) => tree.root(tail), report)
    const first = leaves.number * TILE_WIDTH
    leaves.entries.forEach((entry, i) => {
      const message = onEntry?.(first + i, entry)
      if (message === undefined) return
      report({ code: 'log.content', index: first + i, path: leaves.bundlePath, message })
    })
    comparePins(hashes)
    for (let at = 0; at < hashes.length; at += HASH_SIZE) tree.append(hashes, at)
    for (const tile of full.splice(0)) await compareTile(store, tile, report)
    checked += leaves.entries.length
    await onProgress?.({ checked, size, findings: findingCount() })
  }
  for (const tile of tree.openTiles()) {
    if (tile.level > 0) await compareTile(store, tile, report)
  }
  const root = tree.root()
  if (!equalBytes(root, checkpoint.root)) {
    const message = `the data have root ${toBase64(root)}, signed is ${toBase64(checkpoint.root)}`
    report({ code: 'log.root', message })
  }
  return { root, checked }
}

async function* streamLeaves(store: TileStore, size: number): AsyncGenerator<Leaves> {
  const bundles = Math.ceil(size / TILE_WIDTH)
  const ahead: Promise<Leaves>[] = []
  for (let next = 0, done = 0; done < bundles; done++) {
    while (next < bundles && ahead.length < READ_AHEAD) {
      const leaves = readLeaves(store, next, tileWidthAt('entries', next, size))
      // A failed read is thrown when its turn comes, not as an unhandled rejection before that.
      leaves.catch(() => {})
      ahead.push(leaves)
      next += 1
    }
    yield await ahead.shift()!
  }
}

/**
 * Decides which hashes of these leaves to go on with. Where entries and tile disagree, the hash
 * above (the level-1 item, or for the last leaves the signed root) says which of the two is wrong.
 */
async function settle(
  store: TileStore,
  leaves: Leaves,
  checkpoint: Checkpoint,
  rootWith: (tail: Uint8Array) => Uint8Array,
  report: Report,
): Promise<Uint8Array> {
  const { number, width, entryHashes, tileHashes } = leaves
  const wrong = mismatches(leaves)
  const nothing = new Uint8Array(width * HASH_SIZE)
  if (wrong.length === 0) return tileHashes ?? entryHashes ?? nothing
  const above =
    width === TILE_WIDTH ? await parentItem(store, number, checkpoint.size) : checkpoint.root
  const leadsUp = (hashes: Uint8Array): boolean =>
    !!above &&
    equalBytes(width === TILE_WIDTH ? perfectRoot(hashes, 0, TILE_WIDTH) : rootWith(hashes), above)
  const entriesRight = leadsUp(entryHashes!)
  const tileRight = leadsUp(tileHashes!)
  for (const item of wrong) {
    const index = number * TILE_WIDTH + item
    if (entriesRight) {
      const message = `${leaves.tilePath}: item ${item} is not the hash of entry ${index}`
      report({ code: 'log.tile', path: leaves.tilePath, item, index, message })
    } else {
      const doubt = tileRight ? '' : ', and neither leads to the hash above'
      const message = `entry ${index} does not match its leaf hash${doubt}`
      report({ code: 'log.entry', path: leaves.bundlePath, item, index, message })
    }
  }
  return entriesRight ? entryHashes! : tileHashes!
}

async function parentItem(
  store: TileStore,
  number: number,
  size: number,
): Promise<Uint8Array | undefined> {
  const index = Math.floor(number / TILE_WIDTH)
  const file = await readTileFile(store, 1, index, tileWidthAt(1, index, size))
  const at = (number % TILE_WIDTH) * HASH_SIZE
  return file?.bytes.subarray(at, at + HASH_SIZE)
}

async function compareTile(store: TileStore, tile: OpenTile, report: Report): Promise<void> {
  const { level, index, width, bytes } = tile
  const file = await readTileFile(store, level, index, width)
  const path = file?.path ?? tilePath({ level, index, width })
  if (!file) return report({ code: 'log.tile', path, message: `${path} is missing` })
  const whole = path.includes('.p/') ? width : TILE_WIDTH
  if (file.bytes.length !== whole * HASH_SIZE) {
    const message = `${path} has ${file.bytes.length} bytes, not ${whole * HASH_SIZE}`
    return report({ code: 'log.tile', path, message })
  }
  for (let item = 0; item < width; item++) {
    const at = item * HASH_SIZE
    const [stored, known] = [file.bytes, bytes].map((hashes) => hashes.subarray(at, at + HASH_SIZE))
    if (equalBytes(stored!, known!)) continue
    const message = `${path}: item ${item} is not the root of the tile beneath it`
    report({ code: 'log.tile', path, item, message })
  }
}
