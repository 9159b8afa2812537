import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

import { LedgerError } from './error.ts'
import { layoutOf } from './layout.ts'
import { tryExclusive } from './lock.ts'

export type ServeLock = Disposable & { readonly release: () => void }

/**
 * Makes this process the one that serves the data folder, for its whole life. Commands do not take it.
 * @throws LedgerError `ledger/data-dir-in-use` with the other process's pid.
 */
export function acquireServeLock(dataDir: string): ServeLock {
  const layout = layoutOf(dataDir)
  mkdirSync(layout.dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  const lock = tryExclusive(layout.serveLock)
  if (lock === undefined) {
    const pid = recordedPid(layout.serveRecord)
    throw new LedgerError(
      'ledger/data-dir-in-use',
      `The data folder ${layout.dataDir} is being served by another process (pid ${pid}). Stop that one first or name another folder.`,
      { dataDir: layout.dataDir, pid },
    )
  }
  writeFileSync(layout.serveRecord, JSON.stringify({ pid: process.pid }), { mode: 0o600 })
  let held = true
  const release = (): void => {
    if (!held) return
    held = false
    // Before the lock is freed, else it could be the next holder's record.
    rmSync(layout.serveRecord, { force: true })
    lock.release()
  }
  return { release, [Symbol.dispose]: release }
}

function recordedPid(file: string): string | number {
  try {
    const record: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof record === 'object' && record !== null && 'pid' in record) return Number(record.pid)
  } catch {
    // The holder has the lock but has not written its record yet.
  }
  return 'unknown'
}
