import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding.ts'
import { listFiles, readText } from './source-files.ts'

const RECORD = 'docs/decisions/dependencies.md'

type Declared = { readonly file: string; readonly name: string; readonly version: string }

/** Every dependency is pinned exactly and has its row in the record; no row speaks of one that is gone. */
export function check(root: string): readonly Finding[] {
  const dependencies = declared(root)
  const rows = recorded(root)
  const names = new Set(dependencies.map(({ name }) => name))
  return [
    ...dependencies
      .filter(({ version }) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(({ file, name, version }) => ({ file, message: `${name} is not pinned: ${version}` })),
    ...dependencies
      .filter(({ name }) => !rows.has(name))
      .map(({ file, name }) => ({ file, message: `${name} has no row in ${RECORD}` })),
    ...[...rows]
      .filter((name) => !names.has(name))
      .map((name) => ({ file: RECORD, message: `${name} is no longer a dependency` })),
  ]
}

export function note(root: string): string {
  return `${new Set(declared(root).map(({ name }) => name)).size} dependencies`
}

function declared(root: string): readonly Declared[] {
  const files = listFiles(root, (path) => /^(packages\/[^/]+\/)?package\.json$/.test(path))
  return files.flatMap((file) => {
    const manifest = JSON.parse(readText(root, file)) as Record<string, Record<string, string>>
    return ['dependencies', 'devDependencies', 'optionalDependencies']
      .flatMap((group) => Object.entries(manifest[group] ?? {}))
      .filter(([name]) => !name.startsWith('@xinyong/'))
      .map(([name, version]) => ({ file, name, version }))
  })
}

/** Names in backquotes in the first cell of a table row; one row may name several that belong together. */
function recorded(root: string): ReadonlySet<string> {
  if (!existsSync(join(root, RECORD))) return new Set()
  const cells = readText(root, RECORD).match(/^\| *`[^|]*/gm) ?? []
  return new Set(
    cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')),
  )
}
