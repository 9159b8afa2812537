import type { Command } from 'commander'
import type { Host } from './host.ts'

/** The two options of every command that opens a register. */
export function withStore(command: Command, { say }: Host): Command {
  return command
    .option(
      '--data <folder>',
      say({ en: 'data folder (XINYONG_DATA)', zh: '数据文件夹（XINYONG_DATA）' }),
    )
    .option(
      '--database-url <url>',
      say({
        en: 'a PostgreSQL of your own (DATABASE_URL)',
        zh: '自有的 PostgreSQL（DATABASE_URL）',
      }),
    )
}
