import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { operations } from '@xinyong/app'
import { AppError, contract, ScreeningQuery } from '@xinyong/contract'
import type { InputOf, OutputOf } from '@xinyong/contract'
import { localCaller } from '../caller.ts'
import type { Host, Status } from '../host.ts'
import { openLocal } from '../local.ts'
import type { StoreOptions } from '../local.ts'
import { showProgress } from '../progress.ts'
import { withStore } from '../store-options.ts'
import { validated } from '../validated.ts'
import { screenFile } from './screen/screen-file.ts'

interface Options extends StoreOptions {
  readonly schema: string
  readonly birthDate?: string
  readonly country?: string
  readonly id?: readonly string[]
  readonly limit: string
  readonly threshold?: string
  readonly list?: readonly string[]
  readonly topic?: readonly string[]
  readonly changedSince?: string
  readonly reference?: string
  readonly purpose: string
  readonly file?: string
  readonly out?: string
  readonly replay?: string
}

type Answer = OutputOf<'screenName'>

/** `xinyong screen NAME` or `--file FILE`: who on the registers may be meant. */
export function screenCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  return withStore(new Command('screen'), host)
    .description(
      say({ en: 'who on the registers may be meant by a name', zh: '名单中可能与该姓名对应者' }),
    )
    .argument('[name]', say({ en: 'name, in any script', zh: '姓名或名称，任何文字' }))
    .option(
      '--schema <schema>',
      'Person, Organization, Company, LegalEntity, Vessel, Thing',
      'Thing',
    )
    .option('--birth-date <date>', say({ en: 'birth date, or its year', zh: '出生日期或年份' }))
    .option('--country <code>', say({ en: 'two letters', zh: '两位国家代码' }))
    .option('--id <scheme:value...>', say({ en: 'identifiers', zh: '标识' }))
    .option('--limit <number>', say({ en: 'at most so many', zh: '最多返回数' }), '10')
    .option('--threshold <score>', say({ en: 'least score, 0 to 1', zh: '最低分值，0 至 1' }))
    .option('--list <register...>', say({ en: 'these lists only', zh: '仅限这些名单' }))
    .option('--topic <topic...>', say({ en: 'these topics only', zh: '仅限这些主题' }))
    .option(
      '--changed-since <day>',
      say({ en: 'only what changed then or later', zh: '仅限此后有变动者' }),
    )
    .option('--reference <number>', say({ en: 'your own number for them', zh: '自编客户号' }))
    .option('--purpose <purpose>', say({ en: 'why it is asked', zh: '查询目的' }), 'screening')
    .option(
      '--file <file>',
      say({
        en: 'screen every row: CSV, JSON lines or Parquet',
        zh: '逐行筛查：CSV、JSON 行或 Parquet',
      }),
    )
    .option(
      '--out <file>',
      say({
        en: 'with --file: answers as .csv or .jsonl; an interrupted run goes on',
        zh: '与 --file 合用：结果写为 .csv 或 .jsonl；中断后可继续',
      }),
    )
    .option(
      '--replay <answer>',
      say({
        en: 'answer again as in this file of an earlier --json answer, to the byte',
        zh: '按此前 --json 答复的文件逐字节重答',
      }),
    )
    .action(async (name: string | undefined, options: Options) =>
      done(await run(host, name, options)),
    )
}

async function run(host: Host, name: string | undefined, options: Options): Promise<Status> {
  const { file, out } = options
  if ((name === undefined) === (file === undefined))
    throw new AppError('request/invalid', { field: 'NAME', reason: 'NAME | --file' })
  if (file === undefined) return screenOne(host, name ?? '', options)
  if (out === undefined)
    throw new AppError('request/invalid', { field: '--out', reason: '--file … --out …' })
  const defaults = { ...settingsOf(options), properties: { name: ['–'] } }
  const { properties: _own, ...checked } = validated(ScreeningQuery, defaults)
  await using local = await openLocal(host, options)
  using progress = showProgress(host)
  const app = await local.screening((count) =>
    progress.at({ en: 'Loading names', zh: '加载名称' }, count),
  )
  const caller = localCaller(options.purpose)
  const task = { file, out, purpose: options.purpose, defaults: checked }
  return await screenFile(host, progress, app, caller, task)
}

async function screenOne(host: Host, name: string, options: Options): Promise<Status> {
  const { birthDate, country, id, reference, purpose, replay } = options
  const asked: InputOf<'screenName'> = validated(contract.screenName.body!, {
    ...settingsOf(options),
    purpose,
    reference,
    properties: {
      name: [name],
      ...(birthDate === undefined ? {} : { birthDate: [birthDate] }),
      ...(country === undefined ? {} : { country: [country] }),
      ...(id === undefined ? {} : { idNumber: id }),
    },
  })
  await using local = await openLocal(host, options)
  const app = await local.screening()
  const caller = localCaller(purpose)
  const { purpose: _why, ...screening } = asked
  const answer =
    replay === undefined
      ? await operations.screenName(app, caller, asked)
      : await operations.replayScreening(app, caller, {
          screening,
          purpose,
          receipt: await receiptIn(replay),
        })
  if (host.json) host.line(JSON.stringify(answer))
  else print(host, answer)
  return 0
}

function settingsOf(options: Options): Readonly<Record<string, unknown>> {
  const { schema, limit, threshold, list, topic, changedSince } = options
  const filters = {
    ...(list === undefined ? {} : { lists: list }),
    ...(topic === undefined ? {} : { topics: topic }),
    ...(changedSince === undefined ? {} : { changedSince }),
  }
  return {
    schema,
    limit: Number(limit),
    ...(threshold === undefined ? {} : { threshold: Number(threshold) }),
    ...(Object.keys(filters).length === 0 ? {} : { filters }),
  }
}

async function receiptIn(path: string): Promise<Answer['receipt']> {
  try {
    const answer: unknown = JSON.parse(await readFile(path, 'utf8'))
    const receipt = (answer as { readonly receipt?: unknown } | null)?.receipt
    const read = contract.replayScreening.body!.shape.receipt.safeParse(receipt)
    if (read.success) return read.data
  } catch {
    // Told below.
  }
  throw new AppError('request/invalid', { field: '--replay', reason: path })
}

function print(host: Host, { results, suppressed, note, complete }: Answer): void {
  for (const result of results) host.line(printed(host, result))
  for (const { name, score, judgement } of suppressed)
    host.line(
      [
        `${score.toFixed(2)} ${host.say({ en: 'left out', zh: '已排除' }).padEnd(10)} ${name}`,
        `    ${judgement.by}, ${judgement.at}: ${judgement.reason}`,
      ].join('\n'),
    )
  if (!complete)
    host.tell({
      en: 'Not everything near was compared; --json says what.',
      zh: '并非所有近似者均已比对；详见 --json。',
    })
  host.tell(
    results.length + suppressed.length === 0 ? { en: 'Nobody found.', zh: '未找到。' } : note,
  )
}

function printed({ say }: Host, result: Answer['results'][number]): string {
  const { score, band, name, registers, entry, explanation } = result
  const why = explanation.map(({ text }) => `    ${say(text)}`)
  return [
    `${score.toFixed(2)} ${band.padEnd(10)} ${name}`,
    `    ${registers.join(', ')}${entry === undefined ? '' : `  ${entry}`}`,
    ...why,
  ].join('\n')
}
