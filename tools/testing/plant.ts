import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A small tree in a temporary folder, for a checker to look at; gone when disposed. */
export function plant(files: Readonly<Record<string, string>>): Disposable & { root: string } {
  const root = mkdtempSync(join(tmpdir(), 'xinyong-check-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) }
}

/** `file:line` of each finding: what the tests compare. */
export function places(
  findings: readonly { readonly file: string; readonly line?: number }[],
): readonly string[] {
  return findings.map(({ file, line }) => (line === undefined ? file : `${file}:${line}`))
}
