import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'

const BIN = join(import.meta.dirname, '../packages/cli/bin/xinyong.js')

export interface Timed {
  readonly out: string
  readonly seconds: number
}

function spawnXinyong(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BIN, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8', XINYONG_LOG_LEVEL: 'error', DATABASE_URL: '' },
  })
}

function collected(child: ChildProcess): {
  readonly out: () => string
  readonly err: () => string
} {
  let [out, err] = ['', '']
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  return { out: () => out, err: () => err }
}

/** Runs the real command to its end. @throws when it fails */
export async function timedCommand(words: readonly string[]): Promise<Timed> {
  const start = performance.now()
  const child = spawnXinyong(words)
  const texts = collected(child)
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (status !== 0) throw new TypeError(`xinyong ${words.join(' ')}: ${status} ${texts.err()}`)
  return { out: texts.out(), seconds: (performance.now() - start) / 1000 }
}

export interface Started extends AsyncDisposable {
  readonly url: string
  readonly setupSecret: string | undefined
  /** From the start of the process until it says that it is ready. */
  readonly seconds: number
  readonly pid: number
  /** From the signal until the process and its database are gone. */
  readonly stop: () => Promise<number>
}

/** `xinyong start` as an operator runs it, until it says where it is. */
export async function startServer(data: string, ...more: readonly string[]): Promise<Started> {
  const start = performance.now()
  const child = spawnXinyong(['start', '--port', '0', '--data', data, ...more])
  const texts = collected(child)
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const ready = new Promise<string>((resolve) => {
    child.stdout?.on('data', () => {
      const [, url] = /open (http:\S+) in your browser/.exec(texts.out()) ?? []
      if (url !== undefined) resolve(url)
    })
  })
  const url = await Promise.race([ready, closed.then(() => undefined)])
  if (url === undefined) throw new TypeError(`the server did not start: ${texts.err()}`)
  const seconds = (performance.now() - start) / 1000
  const stop = async (): Promise<number> => {
    const from = performance.now()
    child.kill('SIGINT')
    await closed
    return (performance.now() - from) / 1000
  }
  return {
    url,
    setupSecret: /secret=(\S+)/.exec(texts.out())?.[1],
    seconds,
    pid: child.pid ?? 0,
    stop,
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode === null) await stop()
    },
  }
}
