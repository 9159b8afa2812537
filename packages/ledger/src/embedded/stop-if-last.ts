import type { Account } from './account.ts'
import { programPath } from './binaries.ts'
import { LedgerError } from './error.ts'
import { findServer } from './find-server.ts'
import type { Layout } from './layout.ts'
import { tryExclusive, waitForExclusive } from './lock.ts'
import type { Lock } from './lock.ts'
import { run } from './run.ts'

export type Leaving = {
  readonly layout: Layout
  readonly native: string
  readonly account: Account | undefined
  readonly password: string
  readonly seat: Lock
}

/**
 * Gives up this process's seat and stops the server when no other process has one. Seats are shared locks, not
 * sessions in pg_stat_activity: a process whose pool happens to be empty still needs the server, and the kernel gives
 * a killed process's seat back. So a server whose starter was killed is stopped by the next command that ends.
 */
export async function stopIfLast(leaving: Leaving): Promise<boolean> {
  const { layout, native, account, password, seat } = leaving
  const stopping = await waitForExclusive(layout.startLock, () => {})
  try {
    seat.release()
    const alone = tryExclusive(layout.clientsLock)
    if (alone === undefined) return false
    try {
      // pg_ctl signals whatever process the pid file names; it must be this server.
      if ((await findServer(layout, password)) === undefined) return false
      const args = ['stop', '-D', layout.pgdata, '-m', 'fast', '-s', '-w', '-t', '120']
      const { status, output } = await run(programPath(native, 'pg_ctl'), args, account)
      if (status === 0 || (await findServer(layout, password)) === undefined) return true
      throw new LedgerError(
        'ledger/postgres-stop',
        `PostgreSQL on ${layout.pgdata} did not stop: ${output}`,
        { dataDir: layout.dataDir, output },
      )
    } finally {
      alone.release()
    }
  } finally {
    stopping.release()
  }
}
