import { availableParallelism, freemem } from 'node:os'
import {
  estimate,
  openCheckpoint,
  readExperiment,
  reportData,
  runWhole,
  tooLarge,
  verdictLines,
  writeRun,
} from '@xinyong/lab'
import type { ReadExperiment } from '@xinyong/lab'
import type { Host, Status } from '../../host.ts'
import { showProgress } from '../../progress.ts'
import { besideOf, packOf, textOf, wholeNumber } from './inputs.ts'

export interface LabRunOptions {
  readonly out: string
  readonly seed?: string
  readonly threads?: string
  readonly hours: string
  readonly resume?: true
}

const RUNNING = { en: 'Agent-steps', zh: '个体步' }

/** Runs an experiment file: refusals with their lines, progress, resumable, then the verdict and the files. */
export async function labRun(host: Host, file: string, options: LabRunOptions): Promise<Status> {
  const read = await experimentAt(host, file, options)
  if (read === undefined) return 2
  const threads = wholeNumber('--threads', options.threads) ?? availableParallelism()
  const needs = estimate(read, threads)
  const hours = Number(options.hours)
  const limits = { bytes: freemem() * 0.9, seconds: hours * 3600 }
  const refusal = tooLarge(needs, limits)
  if (refusal !== undefined) {
    host.tell(refusal)
    return 2
  }
  const minutes = Math.ceil(needs.seconds / 60)
  const mb = Math.ceil(needs.bytes / 2 ** 20)
  host.tell({
    en: `${needs.jobs} runs, ${mb} MB, at most about ${minutes} min.`,
    zh: `${needs.jobs}次运行，${mb} MB，预计不超过${minutes}分钟。`,
  })
  const checkpoint = openCheckpoint(options.out, read.runId, options.resume === true)
  using progress = showProgress(host)
  try {
    const record = await runWhole(read, {
      threads,
      signal: host.interrupted,
      finished: checkpoint.finished,
      save: checkpoint.save,
      progress: (steps, total) => progress.at(RUNNING, steps, total),
    })
    const written = writeRun(record, options.out, host.locale)
    checkpoint.remove()
    if (host.json) host.line(JSON.stringify(reportData(record)))
    else for (const line of verdictLines(record, host.say)) host.line(line)
    host.tell({
      en: `Written to ${options.out}: ${written.join(', ')}`,
      zh: `已写入${options.out}：${written.join('、')}`,
    })
    return 0
  } catch (error) {
    if (!host.interrupted.aborted) throw error
    host.tell({
      en: 'Stopped. What is finished is kept; --resume goes on.',
      zh: '已停止。已完成部分已保存，可用 --resume 继续。',
    })
    return 3
  }
}

async function experimentAt(
  host: Host,
  file: string,
  options: LabRunOptions,
): Promise<ReadExperiment | undefined> {
  const seed = wholeNumber('--seed', options.seed)
  const text = withSeed(textOf(file), seed)
  const reading = readExperiment(
    file,
    text,
    (id) => packOf(host, id),
    (name) => besideOf(file, name),
  )
  if (reading.ok) return reading
  for (const { file: place, line, column, rule, message } of reading.problems)
    process.stderr.write(`${place}:${line}:${column}: ${rule}: ${host.say(message)}\n`)
  host.tell({
    en: 'The experiment was refused; nothing was run.',
    zh: '实验被拒绝，未作任何运行。',
  })
  return undefined
}

/** Another seed is another experiment, so that it goes into the run’s id; lines stay where they are. */
function withSeed(text: string, seed: number | undefined): string {
  if (seed === undefined) return text
  return text.replace(/(\bseed:\s*)\d+/, `$1${seed}`)
}
