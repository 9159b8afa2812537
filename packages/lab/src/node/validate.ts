import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocatedProblem } from '../experiment/located.ts'
import type { CaseResult, ValidationSuite } from '../validation/case.ts'
import { readSuite } from '../validation/read-suite.ts'
import { runSuite } from '../validation/run-suite.ts'

const SHIPPED = join(import.meta.dirname, '../../validation')

/** A suite with what came of it, and how long it took. */
export interface SuiteResult {
  readonly suite: ValidationSuite
  readonly cases: readonly CaseResult[]
  readonly seconds: number
}

/** The validation files that come with the lab. */
export function shippedSuites(): readonly string[] {
  return readdirSync(SHIPPED)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(SHIPPED, name))
}

/**
 * Runs validation files. `dataFolder` holds the tables that some cases read; cases whose tables are not there are skipped
 * aloud. `onCase` hears of each case as it ends.
 */
export function validateFiles(
  files: readonly string[],
  dataFolder: string | undefined,
  onCase: (result: CaseResult) => void = () => {},
): { readonly results: readonly SuiteResult[]; readonly problems: readonly LocatedProblem[] } {
  const problems: LocatedProblem[] = []
  const results: SuiteResult[] = []
  const texts = new Map<string, string | undefined>()
  const data = (name: string): string | undefined => {
    // Names only: a validation file may not reach out of the folder of tables.
    if (!texts.has(name) && dataFolder !== undefined && !/[\\/]|^\.\.?$/.test(name)) {
      const path = join(dataFolder, name)
      texts.set(name, existsSync(path) ? readFileSync(path, 'utf8') : undefined)
    }
    return texts.get(name)
  }
  for (const file of files) {
    const reading = readSuite(file, readFileSync(file, 'utf8'))
    if (!reading.ok) {
      problems.push(...reading.problems)
      continue
    }
    const start = performance.now()
    const cases: CaseResult[] = []
    for (const result of runSuite(reading.suite, data)) {
      cases.push(result)
      onCase(result)
    }
    results.push({ suite: reading.suite, cases, seconds: (performance.now() - start) / 1000 })
  }
  return { results, problems }
}

/** The score tables beside the checkout, where they are: they have no licence and are not shipped. */
export function sharedTables(): string | undefined {
  const root = process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../../../../shared')
  const folder = join(root, 'data/credit/fico-by-race')
  return existsSync(folder) ? folder : undefined
}
