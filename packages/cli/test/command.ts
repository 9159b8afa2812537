import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

const BIN = join(import.meta.dirname, '../bin/xinyong.js')

export interface Outcome {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Starts the real command in a process of its own, in English unless the words say otherwise. */
export function spawnCommand(words: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [BIN, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...without(process.env, ['DATABASE_URL', 'XINYONG_DATA']), LC_ALL: 'C.UTF-8', ...env },
  })
}

export async function xinyong(...words: readonly string[]): Promise<Outcome> {
  return ended(spawnCommand(words))
}

export function ended(child: ChildProcess): Promise<Outcome> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
  })
}

/** A folder for one test that the database's account can reach too. */
export async function scratch(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'xinyong-cli-'))
  await chmod(folder, 0o711)
  t.after(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))
  return folder
}

/** A file of the optional data folder beside the checkout; skips aloud where it is absent. */
export function sharedData(t: TestContext, ...path: readonly string[]): string | undefined {
  const root = process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../../../shared')
  const found = join(root, 'data', ...path)
  if (existsSync(found)) return found
  t.skip(`needs ../shared/data/${path.join('/')}`)
  return undefined
}

function without(env: NodeJS.ProcessEnv, names: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)))
}
