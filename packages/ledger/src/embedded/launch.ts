import { open, rename, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Account } from './account.ts'
import { programPath } from './binaries.ts'
import { LedgerError, messageOf } from './error.ts'
import type { Place } from './find-server.ts'
import type { Layout } from './layout.ts'
import { run } from './run.ts'
import type { Settings } from './settings.ts'
import { SOCKET_PORT, socketFolder } from './socket-dir.ts'

const LARGEST_LOG = 16 * 1024 * 1024

// After SIGKILL of the postmaster its children hold the shared memory, and its pid is taken, for a moment more.
// Only PostgreSQL judges its pid file; we just ask again.
const DYING = ['pre-existing shared memory block', 'lock file "postmaster.pid" already exists']

/** Where a new server shall listen: a private socket; on Windows, which lacks them, loopback and a free port. */
export async function choosePlace(layout: Layout, account: Account | undefined): Promise<Place> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await freePort() }
  return { host: await socketFolder(layout, account), port: SOCKET_PORT }
}

export function placeSettings({ host, port }: Place): Settings {
  return process.platform === 'win32'
    ? { listen_addresses: host, port }
    : { listen_addresses: '', unix_socket_directories: host, port }
}

/** Starts PostgreSQL and returns when it accepts connections, recovery included. Call it under the start lock. */
export async function launch(
  layout: Layout,
  native: string,
  account: Account | undefined,
  settings: Settings,
): Promise<void> {
  await rollLog(layout.log)
  const options = Object.entries(settings).map(([name, value]) => `-c ${quote(`${name}=${value}`)}`)
  const args = ['start', '-D', layout.pgdata, '-l', layout.log, '-s', '-w', '-t', '120']
  args.push('-o', options.join(' '))
  for (let attempt = 0; ; attempt += 1) {
    const from = await sizeOf(layout.log)
    const { status, output } = await run(programPath(native, 'pg_ctl'), args, account).catch(
      (error: unknown) => ({ status: null, output: messageOf(error) }),
    )
    if (status === 0) return
    const log = await readFrom(layout.log, from)
    if (attempt < 20 && DYING.some((sign) => log.includes(sign))) {
      await sleep(250)
      continue
    }
    const reason = [output, ...log.trim().split('\n').slice(-8)].join('\n')
    throw new LedgerError(
      'ledger/postgres-start',
      `PostgreSQL did not start on ${layout.pgdata}. Its log ${layout.log} ends:\n${reason}`,
      { dataDir: layout.dataDir, log: layout.log, reason },
    )
  }
}

// pg_ctl hands these to a shell.
function quote(text: string): string {
  return process.platform === 'win32' ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`
}

async function rollLog(log: string): Promise<void> {
  if ((await sizeOf(log)) > LARGEST_LOG) await rename(log, `${log}.1`)
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.size ?? 0
}

async function readFrom(file: string, offset: number): Promise<string> {
  const handle = await open(file, 'r').catch(() => undefined)
  if (handle === undefined) return ''
  try {
    const buffer = Buffer.alloc(64 * 1024)
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        resolve(typeof address === 'object' && address ? address.port : SOCKET_PORT),
      )
    })
  })
}
