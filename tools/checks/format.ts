import type { Finding } from './finding.ts'
import { runTool, unreadable } from './run-tool.ts'

/** Every file is as oxfmt would write it. */
export async function check(root: string): Promise<readonly Finding[]> {
  const run = await runTool(root, 'oxfmt', ['--list-different', '.'])
  if (run.code === 0) return []
  const findings = run.output
    .split('\n')
    .filter((line) => /^[\w./@-]+\.\w+$/.test(line))
    .map((file) => ({ file, message: 'not formatted: npm run format' }))
  return findings.length > 0 ? findings : [unreadable('oxfmt', run)]
}
