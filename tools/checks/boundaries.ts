import { posix } from 'node:path'
import type { Finding } from './finding.ts'
import type { Import } from './imports.ts'
import { importsOf, packageOf } from './imports.ts'
import type { ImportRule } from './import-table.ts'
import { IMPORT_TABLE } from './import-table.ts'
import { isTestFile, isTypeScript, listFiles, readText } from './source-files.ts'

const SCOPE = '@xinyong/'

/** Checks every import line under `packages/` against the import table. */
export function check(root: string): readonly Finding[] {
  return filesUnderRule(root).flatMap((file) => {
    const name = file.split('/')[1] ?? ''
    const rule = IMPORT_TABLE[name]
    if (rule === undefined)
      return [{ file, message: `package "${name}" is not in the import table` }]
    return importsOf(readText(root, file)).flatMap((imported) => {
      const message = whyForbidden(name, rule, file, imported)
      return message === undefined ? [] : [{ file, line: imported.line, message }]
    })
  })
}

export function note(root: string): string {
  return `${filesUnderRule(root).length} files`
}

function filesUnderRule(root: string): readonly string[] {
  return listFiles(root, (path) => path.startsWith('packages/') && isTypeScript(path))
}

function whyForbidden(
  name: string,
  rule: ImportRule,
  file: string,
  imported: Import,
): string | undefined {
  const { specifier } = imported
  const inTest = isTestFile(file)
  if (specifier.startsWith('.')) return leavesPackage(name, file, specifier)
  if (specifier.startsWith('node:')) {
    return inTest || nodeIsOpen(rule, file, specifier)
      ? undefined
      : `${name} may not import ${specifier}`
  }
  if (specifier.startsWith(SCOPE)) return whyOursForbidden(name, rule, file, imported)
  const outside = packageOf(specifier)
  const closed = rule.never.some((entry) => outside === entry || outside.startsWith(`${entry}/`))
  return closed && !inTest ? `${name} may never import ${outside}` : undefined
}

function whyOursForbidden(
  name: string,
  rule: ImportRule,
  file: string,
  imported: Import,
): string | undefined {
  const [target = '', ...rest] = imported.specifier.slice(SCOPE.length).split('/')
  const subpath = rest.join('/')
  // A test outside the core is a harness: it composes packages as main.ts does.
  if (isTestFile(file) && !rule.pure) return undefined
  if (target === name) return `${name} imports itself by name; use a relative path`
  if (!rule.ours.includes(target)) return `${name} may not import ${SCOPE}${target}`
  const only = rule.onlyFrom?.[target]
  if (only !== undefined && !only.some((path) => file === `packages/${name}/${path}`)) {
    return `${name} imports ${SCOPE}${target} only in ${only.join(', ')}`
  }
  const subpaths = rule.subpathsOnly?.[target]
  if (subpaths !== undefined && !subpaths.includes(subpath) && !imported.typeOnly) {
    return `${name} may import only ${subpaths.map((sub) => `${SCOPE}${target}/${sub}`).join(', ')}`
  }
  if (rule.typesOnly?.includes(target) === true && subpath === '' && !imported.typeOnly) {
    return `${name} may import only types from ${SCOPE}${target}`
  }
  return undefined
}

function leavesPackage(name: string, file: string, specifier: string): string | undefined {
  const target = posix.normalize(posix.join(posix.dirname(file), specifier))
  return target.startsWith(`packages/${name}/`)
    ? undefined
    : `relative import leaves the package: ${specifier}`
}

function nodeIsOpen(rule: ImportRule, file: string, specifier: string): boolean {
  const only = rule.onlyFrom?.[specifier]
  if (only !== undefined && !only.some((path) => file.endsWith(`/${path}`))) return false
  if (rule.node === 'any') return true
  if (rule.node === 'none') return false
  if ('not' in rule.node) return !rule.node.not.includes(specifier)
  return rule.node.includes(specifier)
}
