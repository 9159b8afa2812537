import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding.ts'
import { runTool, unreadable } from './run-tool.ts'
import { isTypeScript, listFiles } from './source-files.ts'

/** The compiler accepts the tree; the web has its own configuration (browser library, JSX). */
export async function check(root: string): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const project of projects(root)) findings.push(...(await compile(root, project)))
  return findings
}

export function note(root: string): string {
  return projects(root).join(', ')
}

function projects(root: string): readonly string[] {
  const web = 'packages/web'
  const webHasFiles =
    existsSync(join(root, web, 'tsconfig.json')) &&
    listFiles(root, (path) => path.startsWith(`${web}/`) && isTypeScript(path)).length > 0
  return webHasFiles ? ['.', web] : ['.']
}

async function compile(root: string, project: string): Promise<readonly Finding[]> {
  const run = await runTool(root, 'tsc', ['-p', project, '--noEmit', '--pretty', 'false'])
  if (run.code === 0) return []
  const findings = run.output.split('\n').flatMap((line) => {
    const found = /^(?<file>[^\s(]+)\((?<line>\d+),\d+\): error (?<message>.+)$/.exec(line)?.groups
    if (found === undefined) return []
    return [
      { file: found['file'] ?? '', line: Number(found['line']), message: found['message'] ?? '' },
    ]
  })
  return findings.length > 0 ? findings : [unreadable('tsc', run)]
}
