import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Command } from 'commander'
import { chanceOfBad, compileCard, scoreFacts } from '@xinyong/scoring'
import type { Facts, Scorecard } from '@xinyong/scoring'
import type { Host, Status } from '../../host.ts'
import { showProgress } from '../../progress.ts'
import { factReader } from '../../score/facts-of-row.ts'
import { openRows } from '../../score/open-rows.ts'
import { readCardFile } from '../../score/read-card.ts'

const SCORING = { en: 'Scoring rows', zh: '评分行数' }

/** `xinyong score apply`: a score, its chance and its reasons for every row, as the rows come. */
export function scoreApplyCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  return new Command('apply')
    .description(
      say({ en: 'score every row of a file, with reasons', zh: '为文件每行评分并给出理由' }),
    )
    .argument('<card>', say({ en: 'a card, as JSON', zh: '评分卡（JSON）' }))
    .argument('<data>', say({ en: 'CSV, JSON lines or Parquet', zh: 'CSV、JSON 行或 Parquet' }))
    .requiredOption('--out <file>', say({ en: 'scores, as CSV', zh: '评分结果（CSV）' }))
    .action(async (card: string, data: string, options: { out: string }) =>
      done(await apply(host, card, data, options.out)),
    )
}

async function apply(host: Host, cardPath: string, data: string, out: string): Promise<Status> {
  using progress = showProgress(host)
  const card = await readCardFile(host, cardPath)
  const opened = await openRows(host, progress, data)
  const { factsOf, absent } = factReader(card, opened.columns)
  if (absent.length > 0)
    host.tell({
      en: `! the file has no column ${absent.join(', ')}: missing in every row`,
      zh: `! 文件没有列 ${absent.join('、')}：各行均按缺失处理`,
    })
  const compiled = compileCard(card)
  const counted = { scored: 0, refused: 0 }
  const lines = (async function* () {
    yield 'line,score,chance_of_bad,reason_1,reason_2,reason_3,reason_4,refusal\n'
    for await (const { line, cells } of opened.rows) {
      const facts = factsOf(cells)
      const answer = compiled.scoreWithReasons(facts)
      counted[answer === undefined ? 'refused' : 'scored'] += 1
      progress.at(SCORING, counted.scored + counted.refused)
      if (answer === undefined) {
        yield `${line},,,,,,,${quoted(refusalOf(host, card, facts))}\n`
        continue
      }
      const chance = chanceOfBad(card.calibration, answer.score)
      const reasons = answer.reasons.map(({ id }) => card.reasons[id]?.[host.locale] ?? id)
      const four = [0, 1, 2, 3].map((at) => quoted(reasons[at] ?? ''))
      yield `${line},${answer.score},${chance?.toFixed(6) ?? ''},${four.join(',')},\n`
    }
  })()
  await pipeline(lines, createWriteStream(out))
  progress[Symbol.dispose]()
  const { scored, refused } = counted
  const text = {
    en: `${scored} rows scored, ${refused} refused`,
    zh: `已评分 ${scored} 行，拒绝 ${refused} 行`,
  }
  if (host.json) host.line(JSON.stringify({ scored, refused, broken: opened.problems() }))
  else host.line(host.say(text))
  if (host.interrupted.aborted) return 1
  return opened.problems() > 0 ? 2 : 0
}

function refusalOf(host: Host, card: Scorecard, facts: Facts): string {
  const answer = scoreFacts(card, facts, card.date)
  return answer.scored ? '' : answer.refusals.map(({ message }) => host.say(message)).join(' ')
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
