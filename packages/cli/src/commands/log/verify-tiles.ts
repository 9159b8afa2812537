import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '@xinyong/contract'
import { auditLog, parseVkey, verifierFor } from '@xinyong/tlog'
import type { TileStore } from '@xinyong/tlog'
import type { Host, Status } from '../../host.ts'
import { showProgress } from '../../progress.ts'

/** The file in which `log export` leaves the key. Trust on first use: give `--key` to hold it against one you know. */
export const KEY_FILE = 'verifier-key.txt'

/** An exported log from its files alone: no database, no network. */
export async function verifyTiles(
  host: Host,
  folder: string,
  key: string | undefined,
): Promise<Status> {
  const vkey = key ?? keyIn(folder)
  using progress = showProgress(host)
  const report = await auditLog({
    store: folderStore(folder),
    trust: [verifierFor(parseVkey(vkey))],
    onProgress: ({ checked, size }) =>
      progress.at({ en: 'Hashing', zh: '计算哈希' }, checked, size),
    signal: host.interrupted,
  })
  progress[Symbol.dispose]()
  const { ok, checked, findings, findingCount } = report
  if (host.json) {
    host.line(JSON.stringify({ ok, checked, findingCount, findings, key: vkey }))
    return ok ? 0 : 1
  }
  for (const { code, message } of findings) host.line(`✖ ${code}: ${message}`)
  host.line(
    host.say({
      en: `${ok ? '✔' : '✖'} ${checked} entries, ${findingCount} findings; signed by ${vkey}`,
      zh: `${ok ? '✔' : '✖'} ${checked} 项，发现问题 ${findingCount} 处；签名公钥 ${vkey}`,
    }),
  )
  return ok ? 0 : 1
}

function keyIn(folder: string): string {
  const file = join(folder, KEY_FILE)
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const reason = `the log's verifier key is needed / 需要日志的验证公钥 (${KEY_FILE})`
  throw new AppError('request/invalid', { field: '--key', reason })
}

function folderStore(folder: string): TileStore {
  return {
    read: async (path) => {
      try {
        return new Uint8Array(await readFile(join(folder, path)))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }
    },
  }
}
