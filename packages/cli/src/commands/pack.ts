import { Command } from 'commander'
import type { Host, Status } from '../host.ts'
import { packDiff } from './pack/diff.ts'
import { packLint } from './pack/lint.ts'
import { packShow } from './pack/show.ts'
import { packTest } from './pack/test.ts'

/** `xinyong pack …`: law as data, for whoever writes it. */
export function packCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  const paths = say({ en: 'pack folders, or folders of them', zh: '规则包文件夹或其上级文件夹' })
  const pack = new Command('pack').description(
    say({ en: 'check, test, compare and print packs', zh: '检查、测试、比较和打印规则包' }),
  )
  pack
    .command('lint')
    .description(
      say({ en: 'what breaks the form, the charter or the law', zh: '违反格式、宪章或法律之处' }),
    )
    .argument('<path...>', paths)
    .action((given: readonly string[]) => done(packLint(host, given)))
  pack
    .command('test')
    .description(say({ en: 'run the real situations told in tests/', zh: '运行 tests/ 中的情景' }))
    .argument('<path...>', paths)
    .action((given: readonly string[]) => done(packTest(host, given)))
  pack
    .command('diff')
    .description(
      say({
        en: 'what changed between two packs, or in one pack between two days',
        zh: '两个规则包之间，或一个规则包两日之间的变化',
      }),
    )
    .argument('<path>', paths)
    .argument('[other]')
    .option('--from <date>', say({ en: 'day before', zh: '前一日期' }))
    .option('--to <date>', say({ en: 'day after', zh: '后一日期' }))
    .action((path: string, other: string | undefined, days: { from?: string; to?: string }) =>
      done(packDiff(host, path, other, days)),
    )
  pack
    .command('show')
    .description(say({ en: 'print the scheme for people', zh: '打印供人阅读的制度说明' }))
    .argument('<path...>', paths)
    .option(
      '--on <date>',
      say({ en: 'as it stands on this day (today)', zh: '按该日（今日）的状态' }),
    )
    .action((given: readonly string[], { on }: { on?: string }) => done(packShow(host, given, on)))
  return pack
}
