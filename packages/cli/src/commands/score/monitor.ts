import { Command } from 'commander'
import { cardColumns, compileCard, monitorCard } from '@xinyong/scoring'
import type { CardMonitor, Facts } from '@xinyong/scoring'
import type { Host, Status } from '../../host.ts'
import { showProgress } from '../../progress.ts'
import { factReader } from '../../score/facts-of-row.ts'
import { openRows } from '../../score/open-rows.ts'
import { readCardFile } from '../../score/read-card.ts'

const WORDS = {
  steady: { en: 'steady', zh: '稳定' },
  watch: { en: 'watch', zh: '关注' },
  alarm: { en: 'ALARM', zh: '警报' },
} as const

/** `xinyong score monitor`: whether today's rows are like those the card was trained on. Status 1 on an alarm. */
export function scoreMonitorCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  return new Command('monitor')
    .description(
      say({
        en: 'compare the rows of today with those of training',
        zh: '比较当前数据与训练数据的分布',
      }),
    )
    .argument('<card>', say({ en: 'a card, as JSON', zh: '评分卡（JSON）' }))
    .argument('<data>', say({ en: 'CSV, JSON lines or Parquet', zh: 'CSV、JSON 行或 Parquet' }))
    .action(async (card: string, data: string) => done(await monitor(host, card, data)))
}

async function monitor(host: Host, cardPath: string, data: string): Promise<Status> {
  using progress = showProgress(host)
  const card = await readCardFile(host, cardPath)
  const opened = await openRows(host, progress, data)
  const { factsOf } = factReader(card, opened.columns)
  const facts: Facts[] = []
  for await (const { cells } of opened.rows) facts.push(factsOf(cells))
  const seen = monitorCard(compileCard(card), cardColumns(card, facts))
  progress[Symbol.dispose]()
  if (host.json) host.line(JSON.stringify(seen))
  else tell(host, seen)
  return seen.alarm === 'alarm' ? 1 : 0
}

function tell(host: Host, { rows, refused, score, characteristics }: CardMonitor): void {
  host.line(
    host.say({
      en: `${rows} rows, ${refused} without a score. Index below 0.10 steady, below 0.25 watch, else alarm.`,
      zh: `${rows} 行，其中 ${refused} 行无评分。指数低于 0.10 稳定，低于 0.25 关注，否则警报。`,
    }),
  )
  const line = (name: string, one: typeof score, shift?: number): string => {
    if (one === undefined) return `  ${name}  –`
    const moved = shift === undefined ? '' : `  ${shift >= 0 ? '+' : ''}${shift.toFixed(1)}`
    return `  ${name}  ${one.index.toFixed(4)} (${one.expectedNoise.toFixed(4)})  ${host.say(WORDS[one.alarm])}${moved}`
  }
  host.line(line(host.say({ en: 'score', zh: '评分' }), score))
  for (const { characteristic, stability, pointsShift } of characteristics)
    host.line(line(characteristic, stability, pointsShift))
}
