/**
 * `npm test [-- PATH…]`: prepares what the tests need, then runs them all in one node:test run.
 * With paths, only the test files whose path holds one of them.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildWeb } from './testing/build-web.ts'
import { holdDatabase } from './testing/hold-database.ts'
import { installParts, missingParts, PARTS, skippedAloud } from './testing/parts.ts'
import { runFiles } from './testing/run-files.ts'
import { testFiles } from './testing/test-files.ts'

const ROOT = join(import.meta.dirname, '..')
const PREPARED = 'tools/testing/prepared.test.ts'

async function main(filters: readonly string[]): Promise<number> {
  const chosen = testFiles(ROOT, filters)
  if (chosen.length === 0) {
    console.error(`no test file matches ${filters.join(' ')}`)
    return 2
  }
  const needed = PARTS.filter((part) => chosen.some((file) => part.neededBy.test(file)))
  installParts(missingParts(needed))
  const missing = missingParts(needed)
  for (const part of missing) console.log(skippedAloud(part))
  buildWeb(ROOT, chosen)

  // A part that could not be had is a test of its own, so that the one summary counts it.
  const files = missing.length > 0 ? [...new Set([PREPARED, ...chosen])] : chosen
  const letGo = await holdDatabase(ROOT, files)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  try {
    return (await runFiles(ROOT, files, stop.signal)) ? 0 : 1
  } finally {
    await letGo()
  }
}

/** A host's own Node may be older; npm brought one that runs TypeScript as it is. */
function underNode24(): number {
  const node = join(ROOT, 'node_modules/.bin/node')
  const again = spawnSync(node, [import.meta.filename, ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (again.error !== undefined)
    console.error(`needs Node 24 or newer: run npm ci (${again.error.message})`)
  return again.status ?? 1
}

const major = Number(process.versions.node.split('.')[0])
process.exitCode = major < 24 ? underNode24() : await main(process.argv.slice(2))
