import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

type Host = {
  readonly platform: NodeJS.Platform
  readonly uid: number | undefined
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

function thisHost(): Host {
  return {
    platform: process.platform,
    uid: process.getuid?.(),
    home: homedir(),
    env: process.env,
  }
}

/** Where the database lives unless told otherwise: `XINYONG_DATA`, else beside the user's other application data. */
export function defaultDataDir(host: Host = thisHost()): string {
  const { env, home, platform, uid } = host
  if (env['XINYONG_DATA']) return resolve(env['XINYONG_DATA'])
  // Root's home is closed to the account PostgreSQL must run as.
  if (uid === 0) return '/var/lib/xinyong'
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'xinyong')
  if (platform === 'win32') {
    return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'xinyong')
  }
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'xinyong')
}
