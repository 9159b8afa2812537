import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openSnapshot, writeSnapshot, type NameIndex } from '@xinyong/screening'

/** What a snapshot holds, and whether it still fits. */
export interface SnapshotMeta {
  /** The act up to which it is complete, and what tells that act from any other register's. */
  readonly seq: number
  readonly sign: string
  /** Of the packs: they decide what is public and what is masked. */
  readonly packs: string
}

export interface SnapshotFile {
  /** The index, where one lies there, is whole and fits. */
  read(
    fits: (meta: SnapshotMeta) => Promise<boolean>,
  ): Promise<{ readonly index: NameIndex; readonly meta: SnapshotMeta } | undefined>
  write(index: NameIndex, meta: SnapshotMeta): Promise<void>
  /** Something changed that no act tells: the file must not be used again. */
  discard(): Promise<void>
}

const isMeta = (value: unknown): value is SnapshotMeta => {
  const meta = value as Partial<SnapshotMeta> | null
  return (
    typeof meta?.seq === 'number' && typeof meta.sign === 'string' && typeof meta.packs === 'string'
  )
}

/**
 * A snapshot of the index in the data folder: only a quicker start. Written aside and moved into place, the index first:
 * a description that is older than its index only means that some acts are read again.
 */
export function snapshotFile(dataDir: string): SnapshotFile {
  const folder = join(dataDir, 'screening')
  const indexPath = join(folder, 'index.snapshot')
  const metaPath = join(folder, 'snapshot.json')
  return {
    async read(fits) {
      try {
        const meta: unknown = JSON.parse(await readFile(metaPath, 'utf8'))
        if (!isMeta(meta) || !(await fits(meta))) return undefined
        const buffer = await contentOf(indexPath)
        const opened = openSnapshot(buffer)
        return opened.ok ? { index: opened.index, meta } : undefined
      } catch {
        // Absent, cut short, of another version: built anew from the ledger.
        return undefined
      }
    },
    async write(index, meta) {
      await mkdir(folder, { recursive: true })
      await put(indexPath, new Uint8Array(writeSnapshot(index)))
      await put(metaPath, JSON.stringify(meta))
    },
    discard: () => rm(metaPath, { force: true }),
  }
}

/** At most so much is read at a time: one call of the system gives no more than two gigabytes. */
const PORTION = 2 ** 28

/** Read into the one buffer it stays in, which is aligned: a copy beside it would double the memory of starting. */
async function contentOf(path: string): Promise<ArrayBuffer> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const buffer = new ArrayBuffer(size)
    for (let at = 0; at < size;) {
      const part = new Uint8Array(buffer, at, Math.min(PORTION, size - at))
      const { bytesRead } = await file.read(part)
      if (bytesRead === 0) break
      at += bytesRead
    }
    return buffer
  } finally {
    await file.close()
  }
}

async function put(path: string, content: Uint8Array | string): Promise<void> {
  const aside = `${path}.${process.pid}.new`
  const file = await open(aside, 'w', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(aside, path)
}
