import { Command } from 'commander'
import type { Host, Status } from '../host.ts'
import { labCalibrate } from './lab/calibrate.ts'
import type { LabCalibrateOptions } from './lab/calibrate.ts'
import { labRun } from './lab/run.ts'
import type { LabRunOptions } from './lab/run.ts'
import { labValidate } from './lab/validate.ts'
import type { LabValidateOptions } from './lab/validate.ts'

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
  lab
    .command('validate')
    .description(
      say({ en: 'check the models against published results', zh: '以已发表结果检验模型' }),
    )
    .argument(
      '[file...]',
      say({
        en: 'validation files; without any, those that come along',
        zh: '检验文件；缺省为自带文件',
      }),
    )
    .option(
      '--tables <dir>',
      say({ en: 'folder of the score tables some cases read', zh: '部分案例所用分数表的文件夹' }),
    )
    .option('--page <file>', say({ en: 'write the results as a page', zh: '将结果写成页面' }))
    .action((files: readonly string[], options: LabValidateOptions) =>
      done(labValidate(host, files, options)),
    )
  lab
    .command('calibrate')
    .description(
      say({
        en: 'find the dials of an experiment that come nearest to published counts',
        zh: '寻找最接近已发表统计的实验参数',
      }),
    )
    .argument('<calibration>', say({ en: 'a calibration file', zh: '校准文件' }))
    .option('--page <file>', say({ en: 'write the results as a page', zh: '将结果写成页面' }))
    .option('--threads <number>', say({ en: 'points at the same time', zh: '并行数' }))
    .action(async (file: string, options: LabCalibrateOptions) =>
      done(await labCalibrate(host, file, options)),
    )
  return lab
}
