import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackFile } from '../src/index.ts'

/** The files of a pack folder as `loadPack` takes them; paths are shown from the checkout's root. */
export function readFolder(folder: string, shown: string): readonly PackFile[] {
  const names = ['pack.yaml', ...listed(join(folder, 'tests')).map((name) => `tests/${name}`)]
  return names
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => ({
      path: `${shown}/${name}`,
      text: readFileSync(join(folder, name), 'utf8'),
    }))
}

function listed(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}

/** The example pack of the tests, with one edit of its text. */
export function exampleFiles(edit: (text: string) => string = (text) => text): readonly PackFile[] {
  return readFolder(
    join(import.meta.dirname, 'fixtures/example-register'),
    'fixtures/example-register',
  ).map((file) => (file.path.endsWith('/pack.yaml') ? { ...file, text: edit(file.text) } : file))
}
