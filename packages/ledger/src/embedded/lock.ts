import { chmodSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseSync } from 'node:sqlite'

import { codeOf, LedgerError, messageOf } from './error.ts'

// Locks are SQLite transactions: the one OS lock Node offers without an addon, freed by the kernel on SIGKILL.
// Invariant: nothing else in the process opens these files. POSIX drops every lock a process holds on a file as soon
// as the process closes any descriptor of it, so what a lock must tell (a pid) is written in a file beside it.

const BUSY = 5

// An unreachable connection would be closed by the garbage collector and its lock lost.
const held = new Set<DatabaseSync>()

export type Lock = { readonly release: () => void }

/** Undefined when another holder, shared or exclusive, is in the way. */
export function tryExclusive(file: string): Lock | undefined {
  return tryLock(file, (database) => database.exec('begin exclusive'))
}

/** Any number of holders; undefined while someone holds it exclusively. */
export function tryShared(file: string): Lock | undefined {
  return tryLock(file, (database) => {
    database.exec('begin')
    database.prepare('select count(*) from sqlite_schema').get()
  })
}

export async function waitForExclusive(file: string, onWait: () => void): Promise<Lock> {
  for (let attempt = 0; ; attempt += 1) {
    const lock = tryExclusive(file)
    if (lock !== undefined) return lock
    if (attempt === 5) onWait()
    await sleep(60 + Math.floor(Math.random() * 40))
  }
}

function tryLock(file: string, take: (database: DatabaseSync) => void): Lock | undefined {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: 0 })
    // Whoever may read the file may lock it, and under root the folder is searchable for everyone.
    chmodSync(file, 0o600)
    take(database)
  } catch (error) {
    if (database?.isOpen) database.close()
    if (isBusy(error)) return undefined
    throw new LedgerError(
      'ledger/data-dir-denied',
      `Cannot lock ${file}: ${messageOf(error)}. The data folder must belong to, and be writable by, the user who runs this command.`,
      { file },
      error,
    )
  }
  const holder = database
  held.add(holder)
  return {
    release: () => {
      if (held.delete(holder)) holder.close()
    },
  }
}

function isBusy(error: unknown): boolean {
  return (
    codeOf(error) === 'ERR_SQLITE_ERROR' &&
    error instanceof Error &&
    'errcode' in error &&
    (Number(error.errcode) & 0xff) === BUSY
  )
}
