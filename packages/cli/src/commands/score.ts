import { Command } from 'commander'
import type { Host, Status } from '../host.ts'
import { scoreApplyCommand } from './score/apply.ts'
import { scoreExportCommand } from './score/export.ts'
import { scoreMonitorCommand } from './score/monitor.ts'
import { scoreReportCommand } from './score/report.ts'
import { scoreTrainCommand } from './score/train.ts'

/** `xinyong score …`: cards that people can read, trained, applied, judged, watched and handed on. */
export function scoreCommand(host: Host, done: (status: Status) => void): Command {
  return new Command('score')
    .description(
      host.say({
        en: 'train scorecards from data, apply, judge, watch and export them',
        zh: '由数据训练评分卡，应用、评估、监测和导出',
      }),
    )
    .addCommand(scoreTrainCommand(host, done))
    .addCommand(scoreApplyCommand(host, done))
    .addCommand(scoreReportCommand(host, done))
    .addCommand(scoreMonitorCommand(host, done))
    .addCommand(scoreExportCommand(host, done))
}
