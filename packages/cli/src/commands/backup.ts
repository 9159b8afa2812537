import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { Command } from 'commander'
import type { Host, Status } from '../host.ts'
import { exportRegister, openLocal } from '../local.ts'
import type { StoreOptions } from '../local.ts'
import { showProgress } from '../progress.ts'
import { withStore } from '../store-options.ts'

interface Options extends StoreOptions {
  readonly out: string
  readonly secrets?: boolean
}

/** `xinyong backup`: one consistent snapshot of everything that must last, as JSON lines under a digest. */
export function backupCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  return withStore(new Command('backup'), host)
    .description(
      say({
        en: 'write the whole register to one file; personal data is in it in clear',
        zh: '将整个登记册写入一个文件；其中含未加密的个人数据',
      }),
    )
    .requiredOption('--out <file>', say({ en: 'file to write', zh: '目标文件' }))
    .option(
      '--secrets',
      say({ en: "also relying parties' key hashes", zh: '同时包含依赖方密钥的哈希' }),
    )
    .action(async (options: Options) => done(await backup(host, options)))
}

async function backup(host: Host, options: Options): Promise<Status> {
  await using local = await openLocal(host, options)
  using progress = showProgress(host)
  const partial = `${options.out}.partial`
  const file = createWriteStream(partial, { mode: 0o600 })
  try {
    let lines = 0
    const write = async (line: string): Promise<void> => {
      lines += 1
      progress.at({ en: 'Writing', zh: '写入' }, lines)
      if (!file.write(line)) await once(file, 'drain')
    }
    const { rows, digest } = await exportRegister(local.ledger, write, {
      secrets: options.secrets ?? false,
    })
    file.end()
    await finished(file)
    // Under its own name only when it is whole and on disk.
    const handle = await open(partial, 'r+')
    await handle.sync()
    await handle.close()
    await rename(partial, options.out)
    progress[Symbol.dispose]()
    host.line(
      host.json
        ? JSON.stringify({ rows, digest, out: options.out })
        : host.say({
            en: `${rows} rows, SHA-256 ${digest}, in ${options.out}`,
            zh: `${rows} 行，SHA-256 ${digest}，写入 ${options.out}`,
          }),
    )
    host.tell({
      en: `Keep the folder "keys", the folder "log" and the files "log.checkpoint" and "log-origin" of ${local.dataDir} apart from it, and safe.`,
      zh: `请将 ${local.dataDir} 中的 keys、log 文件夹以及 log.checkpoint、log-origin 文件另行安全保存。`,
    })
    return 0
  } finally {
    file.destroy()
    await rm(partial, { force: true })
  }
}
