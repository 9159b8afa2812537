import { Command } from 'commander'
import type { Host, Status } from '../host.ts'
import { labRun } from './lab/run.ts'
import type { LabRunOptions } from './lab/run.ts'

/** `xinyong lab …`: try a scheme on made-up people before it touches a person. */
export function labCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  const lab = new Command('lab').description(
    say({ en: 'try schemes on made-up people', zh: '以虚构人口试验制度' }),
  )
  lab
    .command('run')
    .description(
      say({
        en: 'run an experiment: intervals, verdict, report, tables',
        zh: '运行实验：区间、结论、报告与数据表',
      }),
    )
    .argument('<experiment>', say({ en: 'an experiment file', zh: '实验文件' }))
    .requiredOption('--out <dir>', say({ en: 'folder for the results', zh: '结果文件夹' }))
    .option('--seed <number>', say({ en: 'another seed than the file’s', zh: '另设种子' }))
    .option('--threads <number>', say({ en: 'replicates at the same time', zh: '并行数' }))
    .option('--hours <number>', say({ en: 'longest time allowed', zh: '最长允许时间' }), '12')
    .option('--resume', say({ en: 'go on where a run was stopped', zh: '从中断处继续' }))
    .action(async (file: string, options: LabRunOptions) => done(await labRun(host, file, options)))
  return lab
}
