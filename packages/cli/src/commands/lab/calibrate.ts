import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { calibrate, calibrationPage, readCalibration } from '@xinyong/lab'
import type { Calibrated } from '@xinyong/lab'
import type { Host, Status } from '../../host.ts'
import { showProgress } from '../../progress.ts'
import { besideOf, packOf, textOf, wholeNumber } from './inputs.ts'

export interface LabCalibrateOptions {
  readonly page?: string
  readonly threads?: string
}

const TRYING = { en: 'Points', zh: '点' }

/** Searches the dials of an experiment that come nearest to published counts, and says how near that is. */
export async function labCalibrate(
  host: Host,
  file: string,
  options: LabCalibrateOptions,
): Promise<Status> {
  const threads = wholeNumber('--threads', options.threads) ?? availableParallelism()
  const reading = readCalibration(
    file,
    textOf(file),
    (name) => besideOf(file, name),
    (id) => packOf(host, id),
  )
  if (!reading.ok) {
    for (const { file: place, line, column, rule, message } of reading.problems)
      process.stderr.write(`${place}:${line}:${column}: ${rule}: ${host.say(message)}\n`)
    host.tell({
      en: 'The calibration was refused; nothing was run.',
      zh: '校准被拒绝，未作任何运行。',
    })
    return 2
  }
  using progress = showProgress(host)
  try {
    const found = await calibrate(reading, {
      threads,
      signal: host.interrupted,
      progress: (done, total) => progress.at(TRYING, done, total),
    })
    if (options.page !== undefined) writeFileSync(options.page, calibrationPage(found))
    if (host.json) host.line(JSON.stringify(found))
    else tellFound(host, found)
    return 0
  } catch (error) {
    if (!host.interrupted.aborted) throw error
    host.tell({ en: 'Stopped; nothing was kept.', zh: '已停止，未保存任何结果。' })
    return 3
  }
}

function tellFound(host: Host, { dials, moments, distance }: Calibrated): void {
  for (const { moment, best, met } of moments)
    host.line(
      `${met ? '✔' : '✖'} ${host.say(moment.title)}: ${moment.value} ± ${moment.error}, ${best?.toPrecision(3) ?? '–'}`,
    )
  for (const { dial, best, low, high, told } of dials)
    host.line(
      `${told ? '·' : '?'} ${dial}: ${best.toPrecision(3)} [${low.toPrecision(3)}, ${high.toPrecision(3)}]`,
    )
  host.line(
    host.say({
      en: `${distance.toFixed(2)} stated errors away in the root mean square`,
      zh: `均方根距离为所述误差的 ${distance.toFixed(2)} 倍`,
    }),
  )
}
