import { Command } from 'commander'
import type { Host, Status } from '../host.ts'
import { scoreApplyCommand } from './score/apply.ts'
import { scoreMonitorCommand } from './score/monitor.ts'
import { scoreReportCommand } from './score/report.ts'
import { scoreTrainCommand } from './score/train.ts'

/** `xinyong score …`: cards that people can read, trained, applied, judged and watched. */
export function scoreCommand(host: Host, done: (status: Status) => void): Command {
  return new Command('score')
    .description(
      host.say({
        en: 'train scorecards from data, apply, judge and watch them',
        zh: '由数据训练评分卡，应用、评估和监测',
      }),
    )
    .addCommand(scoreTrainCommand(host, done))
    .addCommand(scoreApplyCommand(host, done))
    .addCommand(scoreReportCommand(host, done))
    .addCommand(scoreMonitorCommand(host, done))
}
