import { writeFile } from 'node:fs/promises'
import { Command, Option } from 'commander'
import { AppError } from '@xinyong/contract'
import { cardSql, toPmml } from '@xinyong/scoring'
import type { Host, Status } from '../../host.ts'
import { namesOf } from '../../score/option-texts.ts'
import { found } from '../../score/open-rows.ts'
import { readCardFile } from '../../score/read-card.ts'

interface Options {
  readonly format: 'pmml' | 'sql'
  readonly out?: string
  readonly table: string
  readonly keep?: readonly string[]
}

/** `xinyong score export`: the card for other programs, as PMML 4.4 or as one SELECT. */
export function scoreExportCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  return new Command('export')
    .description(
      say({ en: 'write a card for other programs', zh: '将评分卡写成其他程序可用的格式' }),
    )
    .argument('<card>', say({ en: 'a card, as JSON', zh: '评分卡（JSON）' }))
    .addOption(
      new Option(
        '--format <format>',
        say({ en: 'PMML 4.4 or a SELECT', zh: 'PMML 4.4 或 SELECT 语句' }),
      )
        .choices(['pmml', 'sql'])
        .makeOptionMandatory(),
    )
    .option('--out <file>', say({ en: 'instead of the terminal', zh: '写入文件，而非终端' }))
    .option(
      '--table <name>',
      say({ en: 'with sql: the table of the facts', zh: '用于 sql：事实所在的表' }),
      'facts',
    )
    .option(
      '--keep <columns...>',
      say({ en: 'with sql: columns to carry along', zh: '用于 sql：一并输出的列' }),
    )
    .action(async (card: string, options: Options) => done(await exportCard(host, card, options)))
}

async function exportCard(host: Host, path: string, options: Options): Promise<Status> {
  const card = await readCardFile(host, path)
  const { format, table, out } = options
  const written =
    format === 'pmml' ? toPmml(card) : cardSql(card, { table, keep: namesOf(options.keep) })
  if (!written.ok) {
    const [first] = written.flaws
    const reason = first ? `${first.path}: ${first.message.en} / ${first.message.zh}` : format
    throw new AppError('request/invalid', { field: path, reason })
  }
  if (out === undefined) host.line(written.document.trimEnd())
  else await found(out, writeFile(out, written.document))
  return 0
}
