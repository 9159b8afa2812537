import { createReadStream } from 'node:fs'
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Command, Option } from 'commander'
import { AppError } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { splitByRows, trainScorecard } from '@xinyong/scoring'
import type { CardHead, ColumnSettings, Scaling, Table, TrainingOptions } from '@xinyong/scoring'
import type { Host, Status } from '../../host.ts'
import { showProgress } from '../../progress.ts'
import { readWords } from '../../score/card-words.ts'
import { judgeCard } from '../../score/judge-card.ts'
import { loadTable } from '../../score/load-table.ts'
import { found } from '../../score/open-rows.ts'
import { namesOf, numberOf, rowNumbers, specialsOf } from '../../score/option-texts.ts'
import { sha256 } from '../../score/read-card.ts'
import { trainStream } from '../../score/train-stream.ts'
import { tellFindings } from '../../score/tell-findings.ts'
import { tellJudgement } from '../../score/tell-judgement.ts'
import { fairnessOf, withFairness } from '../../score/with-fairness.ts'
import { writeReport } from '../../score/write-report.ts'

interface Options {
  readonly target: string
  readonly out: string
  readonly bad?: string
  readonly report?: string
  readonly exclude?: readonly string[]
  readonly keep?: readonly string[]
  readonly categorical?: readonly string[]
  readonly special?: readonly string[]
  readonly testRows?: string
  readonly baseScore?: string
  readonly baseOdds?: string
  readonly pdo?: string
  readonly maxBins?: string
  readonly l2?: string
  readonly signs: 'held' | 'free'
  readonly stepwise: 'none' | 'forward' | 'backward'
  readonly date?: string
  readonly skipBrokenRows?: boolean
  readonly stream?: boolean
  readonly fairness?: string
  readonly words?: string
}

/** `xinyong score train`: from a table to a card, with every column left out and why. */
export function scoreTrainCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  return new Command('train')
    .description(say({ en: 'train a scorecard', zh: '训练评分卡' }))
    .argument('<data>', say({ en: 'CSV, JSON lines or Parquet', zh: 'CSV、JSON 行或 Parquet' }))
    .requiredOption('--target <column>', say({ en: 'what to predict', zh: '目标列' }))
    .requiredOption('--out <file>', say({ en: 'the card, as JSON', zh: '评分卡（JSON）' }))
    .option(
      '--bad <value>',
      say({ en: 'the value of the target that is bad', zh: '目标列中表示“坏”的取值' }),
    )
    .option(
      '--report <folder>',
      say({ en: 'write a report with plots there', zh: '在此写入带图表的报告' }),
    )
    .option('--exclude <columns...>', say({ en: 'columns not to use', zh: '不使用的列' }))
    .option(
      '--keep <columns...>',
      say({ en: 'columns to use whatever happens', zh: '必须使用的列' }),
    )
    .option(
      '--categorical <columns...>',
      say({ en: 'numbers that are codes', zh: '数字为类别代码的列' }),
    )
    .option(
      '--special <column=values...>',
      say({ en: 'values that are codes, each a bin of its own', zh: '特殊值，各自成箱' }),
    )
    .option(
      '--test-rows <file>',
      say({ en: 'rows (from 0) to judge on, not to train on', zh: '仅用于评估的行号（从 0 起）' }),
    )
    .option(
      '--base-score <points>',
      say({ en: 'points at the base odds (600)', zh: '基准赔率对应分值（600）' }),
    )
    .option('--base-odds <odds>', say({ en: 'good to one bad (20)', zh: '好坏比（20）' }))
    .option(
      '--pdo <points>',
      say({ en: 'points that double the odds (50)', zh: '赔率翻倍所需分值（50）' }),
    )
    .option(
      '--max-bins <count>',
      say({ en: 'most bins a column (10)', zh: '每列最多分箱数（10）' }),
    )
    .option(
      '--l2 <penalty>',
      say({ en: 'penalty on coefficients (5); 0 is none', zh: '系数惩罚（5）；0 为无' }),
    )
    .addOption(
      new Option(
        '--signs <how>',
        say({ en: 'hold coefficients to the right sign', zh: '约束系数符号' }),
      )
        .choices(['held', 'free'])
        .default('held'),
    )
    .addOption(
      new Option('--stepwise <way>').choices(['none', 'forward', 'backward']).default('none'),
    )
    .option('--date <date>', say({ en: 'date of the card (today)', zh: '评分卡日期（今日）' }))
    .option(
      '--skip-broken-rows',
      say({ en: 'pass over rows that cannot be read', zh: '跳过无法读取的行' }),
    )
    .option(
      '--stream',
      say({
        en: 'read the file twice instead of keeping it in memory',
        zh: '分两遍读取文件，不整体载入内存',
      }),
    )
    .option(
      '--fairness <column>',
      say({
        en: 'groups to compare, never an input; COLUMN=25,60 parts numbers',
        zh: '要比较的群体列，绝不作为输入；COLUMN=25,60 按数值分组',
      }),
    )
    .option(
      '--words <file>',
      say({
        en: 'titles, facts and reasons of the inputs, as JSON',
        zh: '各输入的名称、事实与理由（JSON）',
      }),
    )
    .action(async (data: string, options: Options) => done(await train(host, data, options)))
}

async function train(host: Host, data: string, options: Options): Promise<Status> {
  using progress = showProgress(host)
  const training = trainingOptions(options)
  const scaling = {
    score: numberOf('--base-score', options.baseScore, 600),
    odds: numberOf('--base-odds', options.baseOdds, 20),
    pdo: numberOf('--pdo', options.pdo, 50),
  }
  const testRows = options.testRows === undefined ? [] : await rowNumbers(options.testRows)
  if (options.stream === true) return await trainFromStream(host, data, options, training, scaling)
  const built = await loadTable(
    host,
    progress,
    data,
    columnSettings(options),
    options.skipBrokenRows === true,
  )
  const { train: seen, test: unseen } = split(built.table, testRows)
  progress.at({ en: 'Training on rows', zh: '训练行数' }, seen.rows)
  const outcome = trainScorecard(
    seen,
    training,
    {
      ...headOf(data, options),
      ...(options.words === undefined
        ? {}
        : { words: await readWords(options.words, namesIn(built.table, options)) }),
      scaling,
      dataDigest: await digestOf(data),
    },
    built.findings,
  )
  progress[Symbol.dispose]()
  if (!outcome.ok) {
    tellFindings(host, outcome.findings)
    return 2
  }
  const { report } = outcome
  tellFindings(host, report.findings)
  const card =
    options.fairness === undefined
      ? outcome.card
      : withFairness(
          host,
          outcome.card,
          testRows.length === 0 ? seen : unseen,
          fairnessOf(options.fairness),
        )
  await found(options.out, writeFile(options.out, `${JSON.stringify(card, undefined, 2)}\n`))
  const judgements = {
    train: judgeCard(card, seen),
    ...(testRows.length === 0 ? {} : { test: judgeCard(card, unseen) }),
  }
  tellJudgement(host, card, judgements)
  if (options.report !== undefined)
    await writeReport(options.report, card, judgements, report.findings)
  return 0
}

async function trainFromStream(
  host: Host,
  data: string,
  options: Options,
  training: TrainingOptions,
  scaling: Scaling,
): Promise<Status> {
  if ([options.testRows, options.report, options.fairness, options.words].some(Boolean))
    throw new AppError('request/invalid', {
      field: '--stream',
      reason:
        'not with --test-rows, --report, --fairness or --words / 不能与 --test-rows、--report、--fairness、--words 同用',
    })
  using progress = showProgress(host)
  const head = { ...headOf(data, options), scaling, dataDigest: await digestOf(data) }
  const outcome = await trainStream(host, progress, data, columnSettings(options), training, head)
  progress[Symbol.dispose]()
  tellFindings(host, outcome.ok ? outcome.report.findings : outcome.findings)
  if (!outcome.ok) return 2
  await found(
    options.out,
    writeFile(options.out, `${JSON.stringify(outcome.card, undefined, 2)}\n`),
  )
  tellJudgement(host, outcome.card, {})
  return 0
}

function trainingOptions(options: Options): TrainingOptions {
  const specials = specialsOf(options.special)
  const categorical = namesOf(options.categorical)
  const named = [...new Set([...specials.keys(), ...categorical])]
  return {
    target: options.target,
    ...(options.bad === undefined ? {} : { badValue: options.bad }),
    exclude: [
      ...namesOf(options.exclude),
      ...(options.fairness === undefined ? [] : [fairnessOf(options.fairness).column]),
    ],
    keep: namesOf(options.keep),
    binning: { maxBins: numberOf('--max-bins', options.maxBins, 10) },
    columns: Object.fromEntries(
      named.map((name) => [
        name,
        {
          specials: specials.get(name) ?? [],
          ...(categorical.includes(name) ? { categorical: true } : {}),
        },
      ]),
    ),
    regression: { l2: numberOf('--l2', options.l2, 5), signs: options.signs },
    selection: { stepwise: options.stepwise },
  }
}

function columnSettings(options: Options): Readonly<Record<string, ColumnSettings>> {
  const specials = specialsOf(options.special)
  const categorical = namesOf(options.categorical)
  return Object.fromEntries(
    [...new Set([...specials.keys(), ...categorical])].map((name) => [
      name,
      {
        categorical: categorical.includes(name),
        specialTexts: (specials.get(name) ?? [])
          .flatMap(({ values }) => values)
          .filter((value) => typeof value === 'string'),
      },
    ]),
  )
}

function headOf(data: string, { date }: Options): CardHead {
  const name = basename(data).replace(/\.[^.]+$/, '')
  return {
    id: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') || 'card',
    version: '1',
    date: (date ?? new Date().toISOString().slice(0, 10)) as PlainDate,
    title: { en: `Scorecard from ${name}`, zh: `由 ${name} 训练的评分卡` },
    // Whoever publishes it decides about use; a card fresh from data is for study.
    use: 'study',
    subjects: ['natural-person'],
    description: { en: basename(data), zh: basename(data) },
    retention: 'cn-credit',
    hash: sha256,
  }
}

function namesIn({ columns }: Table, { exclude }: Options): readonly string[] {
  return [...columns.map(({ name }) => name), ...namesOf(exclude)]
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

function split(table: Table, testRows: readonly number[]): ReturnType<typeof splitByRows> {
  return testRows.length === 0
    ? { train: table, test: { rows: 0, columns: [] } }
    : splitByRows(table, testRows)
}
