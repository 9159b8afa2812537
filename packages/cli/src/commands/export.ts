import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Command, Option } from 'commander'
import { exportEntities } from '@xinyong/app'
import { exporters, exportFormats } from '@xinyong/exchange'
import type { ExportFormatId } from '@xinyong/exchange'
import type { Host, Status } from '../host.ts'
import { openLocal } from '../local.ts'
import type { StoreOptions } from '../local.ts'
import { showProgress } from '../progress.ts'
import { withStore } from '../store-options.ts'

interface Options extends StoreOptions {
  readonly format: ExportFormatId
  readonly register?: string
  readonly out?: string
}

/** `xinyong export`: what may leave the register, in formats that others read. */
export function exportCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  return withStore(new Command('export'), host)
    .description(
      say({
        en: 'what may leave the register, in formats that others read',
        zh: '以通用格式导出可对外提供的内容',
      }),
    )
    .addOption(new Option('--format <format>').choices(exportFormats).makeOptionMandatory())
    .option('--register <id>', say({ en: 'one scheme only', zh: '仅一项制度' }))
    .option(
      '--out <file>',
      say({ en: 'a file instead of standard output', zh: '写入文件而非标准输出' }),
    )
    .action(async (options: Options) => done(await exportAll(host, options)))
}

async function exportAll(host: Host, options: Options): Promise<Status> {
  const { format, register, out } = options
  await using local = await openLocal(host, options)
  using progress = showProgress(host)
  let count = 0
  const entities = exportEntities(local.app, register === undefined ? {} : { register })
  const counted = (async function* () {
    for await (const entity of entities) {
      if (host.interrupted.aborted) return
      count += 1
      progress.at({ en: 'Exporting', zh: '导出' }, count)
      yield entity
    }
  })()
  const pieces = exporters[format].write(counted)
  if (out === undefined) for await (const piece of pieces) await host.write(piece)
  else await pipeline(pieces, createWriteStream(out))
  progress[Symbol.dispose]()
  host.tell({ en: `${count} entities`, zh: `${count} 个实体` })
  return host.interrupted.aborted ? 1 : 0
}
