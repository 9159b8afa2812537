import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding.ts'
import { readText } from './source-files.ts'

const LOCKFILE = 'package-lock.json'

export type LockEntry = {
  readonly version?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
export type Lockfile = { readonly packages: Readonly<Record<string, LockEntry>> }

export type Absent = { readonly name: string; readonly version: string; readonly dev: boolean }

/**
 * The lockfile has an entry for every optional package of every system. npm leaves those out that its registry cannot give
 * at the moment, and then `npm ci` refuses the lockfile it wrote itself, here and everywhere else.
 */
export function check(root: string): readonly Finding[] {
  if (!existsSync(join(root, LOCKFILE))) return []
  return absentOptional(JSON.parse(readText(root, LOCKFILE)) as Lockfile).map(({ name }) => ({
    file: LOCKFILE,
    message: `${name} has no entry, so npm ci will refuse: npm run lockfile`,
  }))
}

export function absentOptional(lockfile: Lockfile): readonly Absent[] {
  return Object.entries(lockfile.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(
        ([name]) =>
          lockfile.packages[`node_modules/${name}`] === undefined &&
          lockfile.packages[`${path}/node_modules/${name}`] === undefined,
      )
      .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
  )
}
