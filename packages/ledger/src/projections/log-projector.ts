import { join } from 'node:path'
import {
  ed25519Signer,
  ed25519Verifier,
  formatCheckpoint,
  openCheckpoint,
  openTileWriter,
  resumeTileWriter,
  signNote,
} from '@xinyong/tlog'
import type { NoteSigner, TileWriter } from '@xinyong/tlog'
import { keyBytes } from '../keys.ts'
import type { PostgresLedger } from '../postgres-ledger.ts'
import { checkpointStore } from './checkpoint-store.ts'
import type { CheckpointStore } from './checkpoint-store.ts'
import { LogError } from './log-error.ts'
import { logFolder, readIfThere, writeLogFiles } from './log-folder.ts'
import { readBundleOf } from './read-bundle.ts'

export interface LogOptions {
  readonly ledger: PostgresLedger
  readonly dataDir: string
  /** The log's name, as verifiers know it: a host name and path, without a scheme. */
  readonly origin: string
  /** Called at each step; tests stop the process there. */
  readonly onStep?: (step: 'tiles' | 'signed' | 'checkpoint') => Promise<void> | void
}

/** Acts a batch: keeps the projector ahead of the fastest import and the memory small. */
const BATCH = 1024

/** The key that signs the log, by its origin. */
export async function logSigner(dataDir: string, origin: string): Promise<NoteSigner> {
  return ed25519Signer(origin, await keyBytes(dataDir, 'log'))
}

/**
 * Publishes the acts as a transparency log in `<dataDir>/log`: leaf i is the act with number i + 1. One process a data
 * folder. Order of steps, each on disk before the next: acts (in the database), tiles, checkpoint store, `checkpoint`.
 * Whatever step a crash interrupts, a new projector goes on from the checkpoint store and comes to the same files.
 */
export class LogProjector {
  readonly #options: LogOptions
  readonly #signer: NoteSigner
  readonly #store: CheckpointStore
  #writer: TileWriter
  #checkpoint: Uint8Array | undefined
  #failure: unknown

  private constructor(
    options: LogOptions,
    signer: NoteSigner,
    store: CheckpointStore,
    writer: TileWriter,
    checkpoint: Uint8Array | undefined,
  ) {
    this.#options = options
    this.#signer = signer
    this.#store = store
    this.#writer = writer
    this.#checkpoint = checkpoint
  }

  /** @throws LogError log/damaged when the files do not fit the last signed checkpoint */
  static async open(options: LogOptions): Promise<LogProjector> {
    const signer = await logSigner(options.dataDir, options.origin)
    const store = checkpointStore(options.dataDir)
    const checkpoint = await store.read()
    if (checkpoint === undefined) {
      return new LogProjector(options, signer, store, openTileWriter(), undefined)
    }
    const folder = join(options.dataDir, 'log')
    const writer = await resume(folder, checkpoint, signer)
    // A crash may have come between signing and publishing.
    const published = await readIfThere(join(folder, 'checkpoint'))
    if (published === undefined || Buffer.compare(published, checkpoint) !== 0) {
      await writeLogFiles(folder, [{ path: 'checkpoint', bytes: checkpoint }])
    }
    return new LogProjector(options, signer, store, writer, checkpoint)
  }

  /** Acts published. */
  get size(): number {
    return this.#writer.size
  }

  /**
   * Publishes every act there is now.
   * @returns how many acts the log holds
   * @throws LogError log/behind | log/contended | log/stopped; and what the disk says, once. After any of them this
   * projector is done for: open a new one when the cause is gone
   */
  async project(): Promise<number> {
    if (this.#failure !== undefined) throw new LogError('log/stopped', {}, this.#failure)
    try {
      await this.#refuseLostActs()
      while (await this.#publishBatch());
      return this.#writer.size
    } catch (error) {
      if (isOurs(error)) this.#failure = error
      throw error
    }
  }

  // The leaf of an act holds a salted commitment, so a database that lost acts and went on differs in every leaf since.
  async #refuseLostActs(): Promise<void> {
    const { size } = this.#writer
    if (size === 0) return
    const [last] = await this.#options.ledger.asOwner('read', (tx) =>
      tx.sql<{ leaf: string }>('select leaf from act where seq = $1', [size]),
    )
    const published = await lastEntry(join(this.#options.dataDir, 'log'), size)
    if (last === undefined || published !== last.leaf) throw new LogError('log/behind', { size })
  }

  async #publishBatch(): Promise<boolean> {
    const { ledger, dataDir, onStep } = this.#options
    const from = this.#writer.size
    const rows = await ledger.asOwner('read', (tx) =>
      tx.sql<{ seq: number; leaf: string }>(
        'select seq, leaf from act where seq > $1 order by seq limit $2',
        [from, BATCH],
      ),
    )
    if (rows.length === 0) return false
    if (rows.at(-1)?.seq !== from + rows.length) throw new LogError('log/damaged', { seq: from })
    // Read is not durable yet: never publish what a crash of the database could take back.
    await ledger.flush()
    const folder = join(dataDir, 'log')
    try {
      const files = this.#writer.append(rows.map(({ leaf }) => Buffer.from(leaf)))
      await writeLogFiles(folder, files)
      await onStep?.('tiles')
      const next = await this.#sign()
      await this.#store.compareAndSet(this.#checkpoint, next)
      this.#checkpoint = next
      await onStep?.('signed')
      await writeLogFiles(folder, [{ path: 'checkpoint', bytes: next }])
      await onStep?.('checkpoint')
    } catch (error) {
      this.#failure = error
      throw error
    }
    return rows.length === BATCH
  }

  #sign(): Promise<Uint8Array> {
    const text = formatCheckpoint({
      origin: this.#options.origin,
      size: this.#writer.size,
      root: this.#writer.root(),
    })
    return signNote(text, [this.#signer])
  }
}

const isOurs = (error: unknown): boolean => error instanceof LogError

async function resume(
  folder: string,
  checkpoint: Uint8Array,
  signer: NoteSigner,
): Promise<TileWriter> {
  const opened = await openCheckpoint(checkpoint, [ed25519Verifier(signer.key)])
  if (!opened.ok) throw new LogError('log/damaged', { reason: opened.message })
  const { size, root } = opened.checkpoint
  const writer = await resumeTileWriter(logFolder(folder), size).catch((cause: unknown) => {
    throw new LogError('log/damaged', { size }, cause)
  })
  if (Buffer.compare(writer.root(), root) !== 0) throw new LogError('log/damaged', { size })
  return writer
}

async function lastEntry(folder: string, size: number): Promise<string | undefined> {
  const entries = await readBundleOf(logFolder(folder), Math.floor((size - 1) / 256), size)
  const last = entries?.[(size - 1) % 256]
  return last && Buffer.from(last).toString()
}
