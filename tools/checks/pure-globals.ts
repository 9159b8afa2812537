import type { Finding } from './finding.ts'
import { lineAt } from './finding.ts'
import { IMPORT_TABLE } from './import-table.ts'
import { isTestFile, isTypeScript, listFiles, readText } from './source-files.ts'
import { stripCommentsAndStrings } from './strip-comments.ts'

/** Hidden inputs. A pure function takes time, ids and randomness as arguments, so tests and the lab replay exactly. */
const HIDDEN_INPUTS: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/g, 'Date.now'],
  [/\bnew\s+Date\s*(?:\(\s*\)|(?![\s\w(]))/g, 'new Date() without argument'],
  [/\bMath\.random\b/g, 'Math.random'],
  [/\brandomUUID\b/g, 'crypto.randomUUID'],
  [/\bgetRandomValues\b/g, 'crypto.getRandomValues'],
  [/\bperformance\.now\b/g, 'performance.now'],
  [/\bTemporal\.Now\b/g, 'Temporal.Now'],
  [/(?<![\w.$])process\s*\./g, 'process'],
  [/(?<![\w.$])fetch\s*\(/g, 'fetch'],
  [/(?<![\w.$])(?:setTimeout|setInterval|setImmediate)\s*\(/g, 'a timer'],
  [/(?<![\w.$])console\s*\./g, 'console'],
]

/** Pure packages read no clock, random source, environment or network through a global. */
export function check(root: string): readonly Finding[] {
  return pureFiles(root).flatMap((file) => {
    const code = stripCommentsAndStrings(readText(root, file))
    return HIDDEN_INPUTS.flatMap(([pattern, name]) =>
      [...code.matchAll(pattern)].map((match) => ({
        file,
        line: lineAt(code, match.index),
        message: `${name} in a pure package: take it as an argument`,
      })),
    )
  })
}

export function note(root: string): string {
  return `${pureFiles(root).length} files`
}

function pureFiles(root: string): readonly string[] {
  return listFiles(
    root,
    (path) =>
      /^packages\/[^/]+\/src\//.test(path) &&
      IMPORT_TABLE[path.split('/')[1] ?? '']?.pure === true &&
      isTypeScript(path) &&
      !isTestFile(path),
  )
}
