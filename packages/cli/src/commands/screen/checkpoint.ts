import { createHash } from 'node:crypto'
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'

/** How far a file was screened: everything up to `line` is in the first `bytes` of the draft. */
export interface Checkpoint {
  /** Of the file and of what was asked: another file or other options begin anew. */
  readonly job: string
  readonly line: number
  readonly bytes: number
  readonly counts: Counts
}

export interface Counts {
  readonly rows: number
  readonly matched: number
  readonly problems: number
}

const HEAD_BYTES = 1 << 20

/** Tells one job from another: the size, the time and the beginning of the file, and what is asked of it. */
export async function jobOf(file: string, options: unknown): Promise<string> {
  const { size, mtimeMs } = await stat(file)
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return createHash('sha256')
      .update(JSON.stringify([size, mtimeMs, options]))
      .update(buffer.subarray(0, bytesRead))
      .digest('hex')
  } finally {
    await handle.close()
  }
}

export const draftOf = (out: string): string => `${out}.part`
const checkpointOf = (out: string): string => `${out}.progress`

/** Where an interrupted run of the same job stopped; the draft is cut back to what the checkpoint vouches for. */
export async function resume(out: string, job: string): Promise<Checkpoint | undefined> {
  try {
    const held = JSON.parse(await readFile(checkpointOf(out), 'utf8')) as Checkpoint
    const { size } = await stat(draftOf(out))
    if (held.job !== job || size < held.bytes) return undefined
    const draft = await open(draftOf(out), 'r+')
    try {
      await draft.truncate(held.bytes)
    } finally {
      await draft.close()
    }
    return held
  } catch {
    return undefined
  }
}

export async function keep(out: string, checkpoint: Checkpoint): Promise<void> {
  const aside = `${checkpointOf(out)}.new`
  await writeFile(aside, JSON.stringify(checkpoint))
  await rename(aside, checkpointOf(out))
}

/** The draft becomes the result. */
export async function finish(out: string): Promise<void> {
  await rename(draftOf(out), out)
  await rm(checkpointOf(out), { force: true })
}
