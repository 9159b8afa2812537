import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf, type LoadedPack, type Packs } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import { activatable, loadPack, type PackFile } from '@xinyong/rulebook'

export interface LoadedPacks extends Packs {
  /** Schemes that are described here and run nowhere (`use: study`). */
  readonly studied: readonly string[]
}

/**
 * Every scheme below a folder. A pack that does not load or that breaks the charter keeps the program from starting:
 * better no register than one without its law. A study is left out: it can never be run on people (charter 4).
 * @param tell hears every problem with its place
 * @throws AppError pack/invalid | pack/not-activatable
 */
export function loadPacks(folder: string, tell: (text: Text) => void = () => {}): LoadedPacks {
  const studied: string[] = []
  const all: LoadedPack[] = []
  for (const id of packFolders(folder)) {
    const pack = loadOne(join(folder, id), id, tell)
    const lawful = activatable(pack.pack)
    if (lawful.ok) all.push(pack)
    else if (pack.pack.use === 'study') studied.push(id)
    else
      throw new AppError('pack/not-activatable', {
        id,
        reason: lawful.breaches.map((found) => `${found.rule} at ${found.path}`).join('; '),
      })
  }
  const byId = new Map(all.map((loaded) => [loaded.pack.id, loaded]))
  return { all, studied, get: (id) => byId.get(id) }
}

function packFolders(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'pack.yaml')))
    .map((entry) => entry.name)
    .toSorted()
}

function loadOne(folder: string, id: string, tell: (text: Text) => void): LoadedPack {
  const tests = join(folder, 'tests')
  const names = [
    'pack.yaml',
    ...(existsSync(tests) ? readdirSync(tests).toSorted() : [])
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `tests/${name}`),
  ]
  const files: readonly PackFile[] = names.map((name) => ({
    path: `packs/${id}/${name}`,
    text: readFileSync(join(folder, name), 'utf8'),
  }))
  const loaded = loadPack(files)
  if (!loaded.ok) {
    for (const { file, line, column, message } of loaded.problems)
      tell({
        en: `${file}:${line}:${column} ${message.en}`,
        zh: `${file}:${line}:${column} ${message.zh}`,
      })
    throw new AppError('pack/invalid', { id, count: loaded.problems.length }, undefined, {
      cause: loaded.problems,
    })
  }
  const readme = join(folder, 'README.md')
  return {
    pack: loaded.pack,
    tests: loaded.tests.map(({ test }) => test),
    digest: digestOf(loaded.pack),
    readme: existsSync(readme) ? readFileSync(readme, 'utf8') : '',
  }
}
