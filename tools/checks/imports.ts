import { lineAt } from './finding.ts'
import { stripComments } from './strip-comments.ts'

export type Import = {
  readonly specifier: string
  readonly line: number
  /** True for `import type …` and `export type … from`; an inline `type` on every name counts too. */
  readonly typeOnly: boolean
}

const STATEMENT =
  /(?:^|[\n;])[ \t]*(?:import|export)\b(?<clause>[\w\s{},*$]*?)(?:\bfrom\s*|\s)["'](?<specifier>[^"'\n]+)["']/g
const CALL = /\b(?:import|require)\s*\(\s*["'](?<specifier>[^"'\n]+)["']/g

/** Every module a source file names, by static import, re-export or call with a literal. */
export function importsOf(source: string): readonly Import[] {
  const text = stripComments(source)
  const found: Import[] = []
  for (const match of text.matchAll(STATEMENT)) {
    const { clause = '', specifier = '' } = match.groups ?? {}
    const start = match.index + match[0].search(/import|export/)
    found.push({ specifier, line: lineAt(text, start), typeOnly: isTypeClause(clause) })
  }
  for (const match of text.matchAll(CALL)) {
    // `import('x').Name` in type position cannot be told apart by pattern, so it counts as a value import.
    const specifier = match.groups?.['specifier'] ?? ''
    found.push({ specifier, line: lineAt(text, match.index), typeOnly: false })
  }
  return found
}

function isTypeClause(clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true
  const names = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1]
  if (names === undefined) return false
  const list = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return list.length > 0 && list.every((name) => name.startsWith('type '))
}

/** `@scope/name/sub` → `@scope/name`; `node:fs` and relative paths unchanged. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
