import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { IdentifierKeys } from '@xinyong/app'
import { codeOf } from './embedded/error.ts'
import { syncFolder } from './embedded/durable-file.ts'
import { MalformedKeyError } from './malformed-key-error.ts'

/** The secrets of a register. They are outside the database, so a copy of it does not give them away. */
export type KeyName = 'log' | 'identifiers' | 'sessions' | 'feed'

const SIZE = 32

/**
 * The 32 bytes of a key in `<dataDir>/keys`, made at first use: on disk, readable by the owner alone, before it is used.
 * Of two processes that make it at once, both get the first one's.
 */
export async function keyBytes(dataDir: string, name: KeyName): Promise<Uint8Array> {
  const folder = join(dataDir, 'keys')
  const file = join(folder, `${name}.key`)
  const kept = await readKey(file)
  if (kept !== undefined) return kept
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const partial = `${file}.${process.pid}.${randomBytes(6).toString('hex')}`
  const handle = await open(partial, 'wx', 0o600)
  try {
    await handle.writeFile(`${randomBytes(SIZE).toString('hex')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  // A link fails where a rename would replace: a key that is in use is never overwritten.
  await link(partial, file).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
  await unlink(partial)
  await syncFolder(folder)
  await syncFolder(dataDir)
  return (await readKey(file))!
}

async function readKey(file: string): Promise<Uint8Array | undefined> {
  try {
    const text = (await readFile(file, 'utf8')).trim()
    if (!/^[0-9a-f]{64}$/.test(text)) throw new MalformedKeyError(file)
    return new Uint8Array(Buffer.from(text, 'hex'))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Keyed hashes of identifiers: 24 bytes of HMAC-SHA-256, in base64url. */
export async function identifierKeys(dataDir: string): Promise<IdentifierKeys> {
  // Made once: turning bytes into a key costs more than the hash.
  const key = createSecretKey(await keyBytes(dataDir, 'identifiers'))
  return {
    keyOf: (identifier) =>
      createHmac('sha256', key).update(identifier).digest().subarray(0, 24).toString('base64url'),
  }
}
