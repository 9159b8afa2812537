import { Command } from 'commander'
import { AppError } from '@xinyong/contract'
import type { Host, Status } from '../../host.ts'
import { showProgress } from '../../progress.ts'
import { judgeCard } from '../../score/judge-card.ts'
import { loadTable } from '../../score/load-table.ts'
import { readCardFile } from '../../score/read-card.ts'
import { cardColumnSettings } from '../../score/card-column-settings.ts'
import { tellJudgement } from '../../score/tell-judgement.ts'
import { writeReport } from '../../score/write-report.ts'

/** `xinyong score report`: how a card does on rows with a known outcome, as a page with plots. */
export function scoreReportCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  return new Command('report')
    .description(
      say({ en: 'judge a card on rows with a known outcome', zh: '用已知结果的数据评估评分卡' }),
    )
    .argument('<card>', say({ en: 'a card, as JSON', zh: '评分卡（JSON）' }))
    .argument('<data>', say({ en: 'rows it was not trained on', zh: '未参与训练的数据' }))
    .requiredOption('--out <folder>', say({ en: 'the report', zh: '报告文件夹' }))
    .action(async (card: string, data: string, { out }: { out: string }) =>
      done(await report(host, card, data, out)),
    )
}

async function report(host: Host, cardPath: string, data: string, out: string): Promise<Status> {
  using progress = showProgress(host)
  const card = await readCardFile(host, cardPath)
  const { table } = await loadTable(host, progress, data, cardColumnSettings(card), false)
  const test = judgeCard(card, table)
  progress[Symbol.dispose]()
  if (test === undefined)
    throw new AppError('request/invalid', {
      field: data,
      reason: `no rows of both outcomes in ${card.target.column} / ${card.target.column} 列没有两类结果`,
    })
  tellJudgement(host, card, { test })
  await writeReport(out, card, { test }, [])
  return 0
}
