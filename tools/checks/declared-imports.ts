import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding.ts'
import { importsOf, packageOf } from './imports.ts'
import { isTestFile, isTypeScript, listFiles, readText } from './source-files.ts'

type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/**
 * A package imports only what its own package.json declares. Hoisting hides a missing
 * declaration until somebody installs the package alone. Tests may also use what the root declares,
 * and our own packages (the boundary check decides which).
 */
export function check(root: string): readonly Finding[] {
  const shared = declaredBy(root, 'package.json')
  const byPackage = new Map<string, ReadonlySet<string>>()
  const findings: Finding[] = []
  for (const file of listFiles(
    root,
    (path) => /^packages\/[^/]+\//.test(path) && isTypeScript(path),
  )) {
    const folder = file.split('/').slice(0, 2).join('/')
    const own = byPackage.get(folder) ?? declaredBy(root, `${folder}/package.json`)
    byPackage.set(folder, own)
    for (const { specifier, line } of importsOf(readText(root, file))) {
      const name = packageOf(specifier)
      if (/^(\.|node:|virtual:)/.test(name) || own.has(name)) continue
      if (isTestFile(file) && (shared.has(name) || name.startsWith('@xinyong/'))) continue
      findings.push({ file, line, message: `${name} is not declared in ${folder}/package.json` })
    }
  }
  return findings
}

function declaredBy(root: string, path: string): ReadonlySet<string> {
  if (!existsSync(join(root, path))) return new Set()
  const manifest: Manifest = JSON.parse(readText(root, path))
  return new Set(
    [
      manifest.dependencies,
      manifest.devDependencies,
      manifest.optionalDependencies,
      manifest.peerDependencies,
    ].flatMap((group) => Object.keys(group ?? {})),
  )
}
