import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SKIPPED_FOLDERS = new Set(['node_modules', '.git', 'dist', 'coverage', '.data', 'shots'])

/** Paths of all files under `root`, relative, with forward slashes, sorted; built and installed folders left out. */
export function listFiles(root: string, wanted: (path: string) => boolean): readonly string[] {
  const found: string[] = []
  const walk = (folder: string): void => {
    for (const item of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? item.name : `${folder}/${item.name}`
      if (item.isDirectory()) {
        if (!SKIPPED_FOLDERS.has(item.name)) walk(path)
      } else if (item.isFile() && wanted(path)) {
        found.push(path)
      }
    }
  }
  walk('')
  return found.sort()
}

export function readText(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

export function isTypeScript(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith('.d.ts')
}

/** Tests and what only tests use: `x.test.ts`, `test-x.ts`, and everything under `test/` or `testing/`. */
export function isTestFile(path: string): boolean {
  return (
    /\.test\.tsx?$/.test(path) ||
    /(^|\/)test-[\w-]+\.tsx?$/.test(path) ||
    /(^|\/)(test|testing|e2e)\//.test(path)
  )
}
