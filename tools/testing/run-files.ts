import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'

/**
 * Runs all files in one node:test run, in the given order, one process per file, two at a time, and prints
 * the spec report. Returns whether all passed. Node's own summary closes the output; after a failure it is
 * followed by the details, so the counts are said once more as the last line.
 */
export async function runFiles(
  root: string,
  files: readonly string[],
  signal: AbortSignal,
): Promise<boolean> {
  const events = run({
    cwd: root,
    files: files.map((file) => join(root, file)),
    concurrency: 2,
    signal,
  })
  let counts: string | undefined
  let success = false
  // The summary without a file is the one over all files.
  events.on('test:summary', (data) => {
    if (data.file !== undefined) return
    // Cancelled tests count as failed: they did not pass, and nobody meant to leave them out.
    const { tests, passed, skipped, todo } = data.counts
    counts = `${passed} passed, ${tests - passed - skipped - todo} failed`
    success = data.success
  })
  const report = events.compose(spec)
  for await (const chunk of report) process.stdout.write(chunk)
  if (!success && counts !== undefined) console.log(`\n${counts}`)
  return success
}
