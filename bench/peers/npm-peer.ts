import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NotHere } from '../benchmark.ts'

/** Peers live outside the project: they are measured, never depended on. */
export const PEERS = process.env['XINYONG_PEERS'] ?? join(tmpdir(), 'xinyong-peers')

/**
 * A pinned package from npm, installed once into a folder of its own, without install scripts.
 * @throws NotHere where it does not install
 */
export function npmPeer(name: string, version: string): unknown {
  const folder = join(PEERS, `${name.replaceAll(/[@/]/g, '_')}-${version}`)
  const require = createRequire(join(folder, 'peer.cjs'))
  if (!existsSync(join(folder, 'node_modules', name))) {
    mkdirSync(folder, { recursive: true })
    const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save', '--prefix', folder]
    const { status } = spawnSync('npm', ['install', ...options, `${name}@${version}`], {
      cwd: folder,
      stdio: 'ignore',
    })
    if (status !== 0) throw new NotHere(`${name}@${version} does not install`)
  }
  return require(name)
}
