import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { AppError } from '@xinyong/contract'
import type { Host, Status } from '../host.ts'
import { importRegister, openLocal } from '../local.ts'
import type { StoreOptions } from '../local.ts'
import { showProgress } from '../progress.ts'
import { withStore } from '../store-options.ts'

/** `xinyong restore`: a backup into an empty database, verified, all of it or nothing. */
export function restoreCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  return withStore(new Command('restore'), host)
    .description(
      say({
        en: 'read a backup into an empty register; every act is hashed again first',
        zh: '将备份恢复到空登记册；先重新计算每一行为的哈希',
      }),
    )
    .argument(
      '<file>',
      say({ en: 'written by xinyong backup', zh: '由 xinyong backup 写出的文件' }),
    )
    .action(async (file: string, store: StoreOptions) => done(await restore(host, file, store)))
}

async function restore(host: Host, file: string, store: StoreOptions): Promise<Status> {
  await access(file).catch((error: unknown) => {
    throw new AppError('import/unreadable', { file, reason: String(error) })
  })
  await using local = await openLocal(host, store)
  using progress = showProgress(host)
  const { rows, digest } = await importRegister(local.ledger, linesOf(file), {
    entryOf: local.entryOf,
    onProgress: (count) => progress.at({ en: 'Reading', zh: '读取' }, count),
  })
  progress[Symbol.dispose]()
  host.line(
    host.json
      ? JSON.stringify({ rows, digest })
      : host.say({
          en: `${rows} rows restored, SHA-256 ${digest}`,
          zh: `已恢复 ${rows} 行，SHA-256 ${digest}`,
        }),
  )
  return 0
}

// The reader starts with the loop: one made earlier would let lines go by.
async function* linesOf(file: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(file), crlfDelay: Infinity })
}
