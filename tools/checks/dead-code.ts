import type { Finding } from './finding.ts'
import { runTool, unreadable } from './run-tool.ts'

type Item = { readonly name: string; readonly line?: number }
type Report = { readonly issues: readonly ({ readonly file: string } & Record<string, unknown>)[] }

/** No unused file, export or dependency, and no undeclared one: knip over all workspaces. */
export async function check(root: string): Promise<readonly Finding[]> {
  const run = await runTool(root, 'knip', [
    '--reporter',
    'json',
    '--no-progress',
    '--no-config-hints',
  ])
  if (run.code === 0) return []
  const report = parse(run.output)
  if (report === undefined) return [unreadable('knip', run)]
  const findings = report.issues.flatMap((issue) =>
    Object.entries(issue).flatMap(([kind, items]) =>
      Array.isArray(items) ? items.map((item: Item) => describe(issue.file, kind, item)) : [],
    ),
  )
  return findings.length > 0 ? findings : [unreadable('knip', run)]
}

function describe(file: string, kind: string, item: Item): Finding {
  const message = kind === 'files' ? 'unused file' : `${kind}: ${item.name} (unused or undeclared)`
  return item.line === undefined ? { file, message } : { file, line: item.line, message }
}

function parse(output: string): Report | undefined {
  const start = output.indexOf('{"issues"')
  if (start === -1) return undefined
  try {
    return JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)) as Report
  } catch {
    return undefined
  }
}
