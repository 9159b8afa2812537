import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LoadedPack, Packs } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import { activatable, loadPack, type PackFile } from '@xinyong/rulebook'
import { canonicalJson, type Canonical } from '@xinyong/tlog'

export interface LoadedPacks extends Packs {
  /** Schemes that are described here and run nowhere (`use: study`). */
  readonly studied: readonly string[]
}

/**
 * Every scheme below a folder. A pack that does not load or that breaks the charter keeps the program from starting:
 * better no register than one without its law. A study is left out: it can never be run on people (charter 4).
 * @throws AppError pack/invalid | pack/not-activatable
 */
export function loadPacks(folder: string): LoadedPacks {
  const studied: string[] = []
  const all: LoadedPack[] = []
  for (const id of packFolders(folder)) {
    const pack = loadOne(join(folder, id), id)
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

function loadOne(folder: string, id: string): LoadedPack {
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
  if (!loaded.ok)
    throw new AppError('pack/invalid', { id, count: loaded.problems.length }, undefined, {
      cause: loaded.problems,
    })
  const readme = join(folder, 'README.md')
  // JSON.parse: what is hashed is what is published, without absent members.
  const canonical = canonicalJson(JSON.parse(JSON.stringify(loaded.pack)) as Canonical)
  return {
    pack: loaded.pack,
    tests: loaded.tests.map(({ test }) => test),
    digest: createHash('sha256').update(canonical).digest('hex'),
    readme: existsSync(readme) ? readFileSync(readme, 'utf8') : '',
  }
}
