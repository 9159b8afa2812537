import { spawn } from 'node:child_process'

import type { Account } from './account.ts'

export type Outcome = { readonly status: number | null; readonly output: string }

const KEPT = ['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']

/**
 * Runs one PostgreSQL program as the account it must run as. `detached` puts it in a session of its own, so Ctrl-C in
 * our terminal reaches only us and we decide when the database stops. Rejects only when the program cannot be run.
 */
export function run(
  file: string,
  args: readonly string[],
  account: Account | undefined,
): Promise<Outcome> {
  // PGDATA, PGPORT and the like from the user's shell must not steer our server.
  const kept = KEPT.flatMap((key) =>
    process.env[key] === undefined ? [] : [[key, process.env[key]]],
  )
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: '/',
      detached: true,
      env: { ...Object.fromEntries(kept), LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
    })
    let output = ''
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8')
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output: output.trim() }))
  })
}
