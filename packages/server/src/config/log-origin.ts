import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '@xinyong/contract'

/**
 * The name of the transparency log: chosen once, then kept in the data folder, because every signature carries it.
 * @throws AppError request/invalid when another name is asked for later
 */
export function logOriginOf(dataDir: string, wanted?: string): string {
  const file = join(dataDir, 'log-origin')
  const kept = readIfThere(file)
  if (kept !== undefined) {
    if (wanted !== undefined && wanted !== kept)
      throw new AppError('request/invalid', {
        field: 'XINYONG_LOG_ORIGIN',
        reason: `the log in this data folder is named ${kept}, and a log keeps its name`,
        reasonZh: `此数据文件夹中的日志名为 ${kept}，日志名称不可更改`,
      })
    return kept
  }
  const origin = wanted ?? `xinyong.local/${randomBytes(4).toString('hex')}`
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, `${origin}\n`, { mode: 0o644, flag: 'wx', flush: true })
  return origin
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
