import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const BIN = '/usr/lib/postgresql/15/bin'
const execute = promisify(execFile)

/** Why this machine cannot run the suite on Debian's PostgreSQL 15, or undefined. */
export async function whyNoDebianServer(): Promise<string | undefined> {
  if (!existsSync(join(BIN, 'initdb'))) return `needs Debian's PostgreSQL 15 in ${BIN}`
  if (process.getuid?.() === 0 && (await unprivileged()) === undefined) {
    return 'needs an account "postgres" or "nobody", because PostgreSQL refuses to run as root'
  }
  return undefined
}

interface Account {
  readonly uid: number
  readonly gid: number
}

async function unprivileged(): Promise<Account | undefined> {
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all(
        ['-u', '-g'].map(async (flag) => Number((await execute('id', [flag, name])).stdout)),
      )
      if (uid && gid !== undefined) return { uid, gid }
    } catch {
      // Try the next one.
    }
  }
  return undefined
}

/** A server of its own in the folder, on a socket there; stopped by the disposal. */
export async function startDebianServer(
  folder: string,
): Promise<AsyncDisposable & { readonly connectionString: string }> {
  const account = process.getuid?.() === 0 ? await unprivileged() : undefined
  const data = join(folder, 'data')
  const socket = join(folder, 's')
  for (const made of [data, socket]) {
    await mkdir(made, { mode: 0o700 })
    if (account) await chown(made, account.uid, account.gid)
  }
  const password = join(folder, 'password')
  await writeFile(password, 'secret\n', { mode: 0o644 })
  const run = async (program: string, ...args: readonly string[]): Promise<void> => {
    await execute(join(BIN, program), args, { cwd: data, ...account })
  }
  const initial = ['-U', 'xinyong', '-A', 'scram-sha-256', `--pwfile=${password}`, '--no-sync']
  await run('initdb', '-D', data, '-E', 'UTF8', '--locale=C', ...initial)
  const options = `-c listen_addresses='' -c unix_socket_directories='${socket}' -c port=5432`
  await run('pg_ctl', '-D', data, '-w', '-l', join(data, 'log'), '-o', options, 'start')
  return {
    connectionString: `postgresql://xinyong:secret@/postgres?host=${encodeURIComponent(socket)}&port=5432`,
    [Symbol.asyncDispose]: () => run('pg_ctl', '-D', data, '-w', '-m', 'fast', 'stop'),
  }
}
