import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { AppError } from '@xinyong/contract'
import { loadPack } from '@xinyong/rulebook'
import type { LoadResult, PackFile } from '@xinyong/rulebook'
import type { Host } from './host.ts'

/** Packs that come with the program. */
const OWN = join(import.meta.dirname, '../../../packs')

/** A pack folder as it was asked for, read from disk. */
export interface ReadPack {
  readonly folder: string
  readonly loaded: LoadResult
}

/**
 * Each path is a pack folder, its `pack.yaml`, a folder of packs, or the id of a pack that comes with the program.
 * @throws AppError request/invalid where there is none
 */
export function readPacks(host: Host, paths: readonly string[]): readonly ReadPack[] {
  return paths.flatMap((path) =>
    foldersAt(host, path).map((folder) => ({ folder, loaded: loadPack(filesOf(folder)) })),
  )
}

function foldersAt(host: Host, path: string): readonly string[] {
  const own = join(host.env['XINYONG_PACKS'] ?? OWN, path)
  const found = existsSync(path) ? path : existsSync(join(own, 'pack.yaml')) ? own : undefined
  if (found === undefined) throw notAPack(path)
  if (statSync(found).isFile()) return [dirname(found)]
  if (existsSync(join(found, 'pack.yaml'))) return [found]
  const inside = readdirSync(found)
    .toSorted()
    .map((name) => join(found, name))
    .filter((folder) => existsSync(join(folder, 'pack.yaml')))
  if (inside.length === 0) throw notAPack(path)
  return inside
}

function notAPack(path: string): AppError {
  return new AppError('request/invalid', { field: path, reason: 'no pack.yaml / 没有 pack.yaml' })
}

function filesOf(folder: string): readonly PackFile[] {
  const tests = join(folder, 'tests')
  const names = existsSync(tests) ? readdirSync(tests).toSorted() : []
  return ['pack.yaml', ...names.map((name) => join('tests', name))]
    .map((name) => join(folder, name))
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => ({ path: shown(path), text: readFileSync(path, 'utf8') }))
}

// As an editor opens it from where the command was typed.
function shown(path: string): string {
  const near = relative(process.cwd(), path)
  return (near.startsWith('..') ? path : near).split(sep).join('/')
}
