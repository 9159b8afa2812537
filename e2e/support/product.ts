import assert from 'node:assert/strict'
import { spawn, spawnSync, type ChildProcess, type SpawnSyncReturns } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const ROOT = join(import.meta.dirname, '../..')
const PROGRAM = join(ROOT, 'packages/cli/bin/xinyong.js')
const READY = /Xinyong is ready: open (\S+) /
const SETUP = /(\S+\/app\/setup\?secret=\S+)/
const START_MS = 120_000

/** The real product, run as a user runs it: a process of its own with its own PostgreSQL. */
export interface Product {
  readonly url: string
  readonly setupUrl: string | undefined
  readonly dataDir: string
  /** Everything it has printed so far, both streams. */
  readonly output: () => string
  /** Ctrl-C; fails unless it ends cleanly, the database included. */
  readonly stop: () => Promise<void>
  /** SIGKILL: no warning, nothing is tidied up. */
  readonly kill: () => Promise<void>
}

/** A folder that the account PostgreSQL runs as can reach, also when we are root; gone when disposed. */
export function temporaryFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'xinyong-e2e-'))
  chmodSync(path, 0o755)
  return {
    path,
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }),
  }
}

export interface Start {
  readonly demo?: boolean
  /** By `npm start`, as the first page of the manual says, instead of by the program itself. */
  readonly npm?: boolean
  /** What an operator sets beside it. */
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the product and waits for the line that says where to open the browser. */
export async function startProduct(
  dataDir: string,
  { demo = false, npm = false, env = {} }: Start = {},
): Promise<Product> {
  const args = ['--port', '0', '--data', dataDir]
  const [command, given] = npm
    ? ['npm', ['start', '--', ...args]]
    : [process.execPath, [PROGRAM, 'start', ...args, ...(demo ? ['--demo'] : [])]]
  const child = spawn(command, given, {
    cwd: ROOT,
    env: {
      ...process.env,
      LC_ALL: 'C',
      XINYONG_LOG_LEVEL: 'warn',
      // A sweep over all screens is more than one reader would ask for in a minute.
      XINYONG_PUBLIC_RATE: '1000000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, as a terminal makes one: Ctrl-C goes to all of it.
    detached: true,
  })
  endWithUs(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  const url = await readyUrl(child, () => text)
  const database = postmasterOf(dataDir)
  return {
    url,
    setupUrl: SETUP.exec(text)?.[1],
    dataDir,
    output: () => text,
    stop: async () => {
      const status = await end(child, 'SIGINT')
      // npm tells the signal, whatever its script ended with.
      if (!npm) assert.equal(status, 0, `Ctrl-C ends with status 0\n${text}`)
      assert.match(text, /Stopped; everything is saved\./)
      assert.equal(existsSync(pidFile(dataDir)), false, 'PostgreSQL left its pid file behind')
      assert.equal(await isGone(database), true, 'PostgreSQL is still running')
      assert.doesNotMatch(text, /"level":"(error|fatal)"/, 'the server logged a fault')
    },
    kill: async () => {
      await end(child, 'SIGKILL')
    },
  }
}

async function readyUrl(child: ChildProcess, output: () => string): Promise<string> {
  const deadline = Date.now() + START_MS
  while (Date.now() < deadline && child.exitCode === null) {
    const url = READY.exec(output())?.[1]
    if (url !== undefined) return url
    await sleep(50)
  }
  await end(child, 'SIGKILL')
  throw new Error(`xinyong start did not become ready:\n${output()}`)
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const exited = once(child, 'exit')
  signalGroup(child, signal)
  const [status] = (await exited) as [number | null]
  return status
}

/** Should the tests themselves be ended, the product does not stay behind. */
function endWithUs(child: ChildProcess): void {
  process.once('exit', () => {
    if (child.exitCode === null && child.signalCode === null) signalGroup(child, 'SIGINT')
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid !== undefined) process.kill(-child.pid, signal)
}

const pidFile = (dataDir: string): string => join(dataDir, 'pgdata/postmaster.pid')

function postmasterOf(dataDir: string): number {
  return Number(readFileSync(pidFile(dataDir), 'utf8').split('\n')[0])
}

// It takes its pid file away a moment before it ends, and may stay as an entry nobody has collected.
async function isGone(pid: number): Promise<boolean> {
  for (let turn = 0; turn < 100; turn += 1) {
    if (!isRunning(pid)) return true
    await sleep(50)
  }
  return false
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const state = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : ''
  return !/\) Z /.test(state)
}

/** Runs one command of the program to its end. */
export function runCommand(args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [PROGRAM, '--lang', 'en', ...args], { encoding: 'utf8' })
}
