import { Command } from 'commander'
import type { Host, Status } from '../host.ts'
import { withStore } from '../store-options.ts'
import { exportLog } from './log/export.ts'
import { proveAct } from './log/prove.ts'
import { verifyRegister } from './log/verify-register.ts'
import { verifyTiles } from './log/verify-tiles.ts'
import type { StoreOptions } from '../local.ts'

interface VerifyOptions extends StoreOptions {
  readonly tiles?: string
  readonly key?: string
}

/** `xinyong log …`: prove that nothing was rewritten. */
export function logCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  const log = new Command('log').description(
    say({ en: 'verify, export and prove the transparency log', zh: '验证、导出、证明透明日志' }),
  )
  withStore(log.command('verify'), host)
    .description(
      say({
        en: 'hash every act again and compare it with the published log and its signed checkpoint',
        zh: '重新计算每一行为的哈希，并与已发布的日志及其签名检查点比对',
      }),
    )
    .option(
      '--tiles <folder>',
      say({ en: 'an exported log instead, offline', zh: '改为离线验证导出的日志' }),
    )
    .option(
      '--key <vkey>',
      say({ en: "the log's verifier key, for --tiles", zh: '日志验证公钥，用于 --tiles' }),
    )
    .action(async ({ tiles, key, ...store }: VerifyOptions) =>
      done(
        await (tiles === undefined ? verifyRegister(host, store) : verifyTiles(host, tiles, key)),
      ),
    )
  withStore(log.command('export'), host)
    .description(
      say({ en: 'copy the published log into a folder', zh: '将已发布的日志复制到文件夹' }),
    )
    .requiredOption('--out <folder>', say({ en: 'folder to write', zh: '目标文件夹' }))
    .action(async ({ out, ...store }: StoreOptions & { out: string }) =>
      done(await exportLog(host, out, store)),
    )
  withStore(log.command('prove'), host)
    .description(
      say({ en: 'an offline proof that an act is in the log', zh: '某一行为在日志中的离线证明' }),
    )
    .argument('<act>', say({ en: 'number of the act', zh: '行为编号' }))
    .action(async (act: string, store: StoreOptions) => done(await proveAct(host, act, store)))
  return log
}
