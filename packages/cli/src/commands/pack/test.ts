import { runPackTest, runPointsTest, runScoreTest } from '@xinyong/app'
import type { LoadedTest, Pack } from '@xinyong/rulebook'
import type { Host, Status } from '../../host.ts'
import { readPacks } from '../../packs.ts'
import { locatedLine } from './located.ts'

/** Status 1 when a situation does not come out as its steps say. */
export function packTest(host: Host, paths: readonly string[]): Status {
  const results: boolean[] = []
  for (const { loaded } of readPacks(host, paths)) {
    if (loaded.ok) {
      for (const one of loaded.tests) results.push(runOne(host, loaded.pack, one))
      continue
    }
    results.push(false)
    for (const problem of loaded.problems)
      host.line(host.json ? JSON.stringify(problem) : locatedLine(host, problem, '✖'))
  }
  const passed = results.filter(Boolean).length
  host.tell({
    en: `${passed} of ${results.length} situations as told`,
    zh: `${results.length} 个情景中 ${passed} 个与预期一致`,
  })
  return passed === results.length ? 0 : 1
}

function runOne(host: Host, pack: Pack, { file, test }: LoadedTest): boolean {
  const { kind, steps, run } = runnerOf(test)
  const { ok, failures } = run(pack, test)
  if (host.json) {
    host.line(JSON.stringify({ pack: pack.id, file, title: test.title, ok, failures }))
    return ok
  }
  host.line(`${ok ? '✔' : '✖'} ${pack.id}: ${host.say(test.title)}`)
  for (const { step, message } of failures) {
    host.line(`    ${file} ${kind}[${step}] (${steps[step]?.on}): ${host.say(message)}`)
  }
  return ok
}

function runnerOf(test: LoadedTest['test']) {
  if (test.points !== undefined)
    return { kind: 'points', steps: test.points, run: runPointsTest } as const
  if (test.score !== undefined)
    return { kind: 'score', steps: test.score, run: runScoreTest } as const
  return { kind: 'steps', steps: test.steps, run: runPackTest } as const
}
