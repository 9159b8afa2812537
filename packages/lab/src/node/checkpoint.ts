import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { JobResult } from '../experiment/execute.ts'

/** Finished jobs of a run, one JSON line each, in a file named by the run's id, so that another experiment never resumes it. */
export interface Checkpoint {
  readonly finished: ReadonlyMap<number, JobResult>
  readonly save: (result: JobResult) => void
  readonly remove: () => void
}

/** @param resume false: what an earlier run left is dropped */
export function openCheckpoint(folder: string, runId: string, resume: boolean): Checkpoint {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `.checkpoint-${runId.slice(0, 16)}.jsonl`)
  if (!resume) rmSync(path, { force: true })
  const finished = new Map<number, JobResult>()
  if (existsSync(path))
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const result = parsed(line)
      if (result !== undefined) finished.set(result.index, result)
    }
  return {
    finished,
    save: (result) => appendFileSync(path, `${JSON.stringify(result)}\n`),
    remove: () => rmSync(path, { force: true }),
  }
}

// The last line may be torn where the machine stopped; that job runs again.
function parsed(line: string): JobResult | undefined {
  if (line === '') return undefined
  try {
    return JSON.parse(line) as JobResult
  } catch {
    return undefined
  }
}
