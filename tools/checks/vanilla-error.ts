import type { Finding } from './finding.ts'
import { lineAt } from './finding.ts'
import { isTestFile, isTypeScript, listFiles, readText } from './source-files.ts'
import { stripCommentsAndStrings } from './strip-comments.ts'

/**
 * Every failure a user can meet has a stable code and a text in both languages, so package
 * sources throw catalogue errors, never a bare `Error`. Files that define error classes are the source of those.
 */
export function check(root: string): readonly Finding[] {
  return sources(root).flatMap((file) => {
    const code = stripCommentsAndStrings(readText(root, file))
    return [...code.matchAll(/\bnew\s+Error\s*\(/g)].map((match) => ({
      file,
      line: lineAt(code, match.index),
      message: 'bare Error: throw one from the error catalogue, or return a refusal',
    }))
  })
}

export function note(root: string): string {
  return `${sources(root).length} files`
}

function sources(root: string): readonly string[] {
  return listFiles(
    root,
    (path) =>
      /^packages\/[^/]+\/src\//.test(path) &&
      isTypeScript(path) &&
      !isTestFile(path) &&
      !/(^|[/-])errors?\.ts$/.test(path),
  )
}
