import type { Finding } from './finding.ts'
import { runTool, unreadable } from './run-tool.ts'

/** No oxlint error or warning, type-aware rules included. */
export async function check(root: string): Promise<readonly Finding[]> {
  const run = await runTool(root, 'oxlint', ['--type-aware', '--deny-warnings', '-f', 'unix'])
  if (run.code === 0) return []
  const findings = run.output.split('\n').flatMap((line) => {
    const found = /^(?<file>[^\s:]+):(?<line>\d+):\d+: (?<message>.+)$/.exec(line)?.groups
    if (found === undefined) return []
    return [
      { file: found['file'] ?? '', line: Number(found['line']), message: found['message'] ?? '' },
    ]
  })
  return findings.length > 0 ? findings : [unreadable('oxlint', run)]
}
