import { writeFileSync } from 'node:fs'
import { AppError } from '@xinyong/contract'
import {
  expectation,
  sharedTables,
  shippedSuites,
  validateFiles,
  validationPage,
} from '@xinyong/lab'
import type { CaseResult } from '@xinyong/lab'
import type { Host, Status } from '../../host.ts'

export interface LabValidateOptions {
  readonly tables?: string
  readonly page?: string
}

/** Runs published results through the models of the lab; status 1 where one is not met. */
export function labValidate(
  host: Host,
  files: readonly string[],
  options: LabValidateOptions,
): Status {
  const { results, problems } = read(files, options, (result) => tellCase(host, result))
  for (const { file, line, column, rule, message } of problems)
    process.stderr.write(`${file}:${line}:${column}: ${rule}: ${host.say(message)}\n`)
  if (problems.length > 0) return 2
  const findings = results.flatMap(({ cases }) => cases.flatMap((one) => one.findings))
  const missed = findings.filter(({ met }) => !met).length
  const skipped = results.flatMap(({ cases }) => cases.filter((one) => one.skipped)).length
  if (options.page !== undefined) writeFileSync(options.page, validationPage(results))
  if (host.json)
    host.line(JSON.stringify({ met: findings.length - missed, missed, skipped, results }))
  else {
    for (const { suite, cases, seconds } of results) {
      const of = cases.flatMap((one) => one.findings)
      const good = of.filter(({ met }) => met).length
      host.line(
        `${good === of.length ? '✔' : '✖'} ${host.say(suite.title)}: ${good}/${of.length}, ${seconds.toFixed(1)} s`,
      )
    }
    host.line(
      host.say({
        en: `${findings.length - missed} of ${findings.length} published numbers met, ${skipped} cases skipped`,
        zh: `已发表数值 ${findings.length} 项，符合 ${findings.length - missed} 项；跳过案例 ${skipped} 个`,
      }),
    )
  }
  return missed > 0 ? 1 : 0
}

function read(
  files: readonly string[],
  { tables }: LabValidateOptions,
  onCase: (result: CaseResult) => void,
): ReturnType<typeof validateFiles> {
  try {
    return validateFiles(
      files.length === 0 ? shippedSuites() : files,
      tables ?? sharedTables(),
      onCase,
    )
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new AppError('request/invalid', { field: files.join(', '), reason: error.message })
  }
}

/** What is not met or not run is said at once, on standard error. */
function tellCase(host: Host, { name, findings, skipped }: CaseResult): void {
  if (skipped !== undefined)
    host.tell({ en: `skipped: ${name}: ${skipped.en}`, zh: `跳过：${name}：${skipped.zh}` })
  for (const finding of findings.filter(({ met }) => !met)) {
    const { outcome, found, seed } = finding
    const stated = expectation(finding)
    host.tell({
      en: `not met: ${name}: ${outcome} is ${found}, expected ${stated} (seed ${seed})`,
      zh: `不符合：${name}：${outcome} 为 ${found}，应为 ${stated}（种子 ${seed}）`,
    })
  }
}
