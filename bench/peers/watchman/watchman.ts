import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sharedPath } from '../../screening-lists.ts'

/** A name to ask for, and as what. */
export type WatchmanQuery = { readonly name: string; readonly isPerson: boolean }

export type WatchmanAnswers = {
  /** Processor time the server took for all queries. */
  readonly seconds: number
  /** List numbers of the first five, query by query. */
  readonly found: readonly (readonly string[])[]
}

const TICKS = 100
const MOST_WAITED = 240

const configOf = (port: number, lists: string): string => `Watchman:
  Servers:
    BindAddress: "127.0.0.1:${port}"
    AdminAddress: "127.0.0.1:${port + 1}"
  Telemetry:
    ServiceName: "watchman"
  Download:
    RefreshInterval: "12h"
    InitialDataDirectory: "${lists}"
    IncludedLists:
      - "us_ofac"
  PostalPool:
    Enabled: false
`

/** Processor seconds of a process: the 14th and 15th field of its state, counted after its name in brackets. */
const secondsOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

const ask = async (port: number, { name, isPerson }: WatchmanQuery): Promise<readonly string[]> => {
  const type = isPerson ? 'person' : 'business'
  const query = new URLSearchParams({ type, name, limit: '5', minMatch: '0.1' })
  const response = await fetch(`http://127.0.0.1:${port}/v2/search?${query.toString()}`)
  const { entities } = (await response.json()) as {
    readonly entities: readonly { readonly sourceID: string }[] | null
  }
  return (entities ?? []).map(({ sourceID }) => sourceID)
}

const isReady = async (port: number): Promise<boolean> => {
  try {
    const found = await ask(port, { name: 'castro', isPerson: true })
    return found.length > 0
  } catch {
    return false
  }
}

const WARM_UP = 20

/** Watchman's answers on OFAC's list of 2021; undefined where nobody said where its server is. */
export async function watchmanAnswers(
  queries: readonly WatchmanQuery[],
): Promise<WatchmanAnswers | undefined> {
  const binary = process.env['XINYONG_WATCHMAN']
  if (binary === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'watchman-'))
  const port = 21_000 + (process.pid % 20_000)
  const config = join(folder, 'config.yml')
  writeFileSync(config, configOf(port, dirname(sharedPath('lists', 'ofac-2021', 'sdn.csv'))))
  const server = spawn(binary, [], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, APP_CONFIG: config, DATA_REFRESH_INTERVAL: 'off' },
  })
  const { pid } = server
  if (pid === undefined) throw new Error(`${binary} does not start`)
  try {
    for (let waited = 0; !(await isReady(port)); waited += 1) {
      if (waited > MOST_WAITED || server.exitCode !== null)
        throw new Error('watchman does not answer')
      await wait(500)
    }
    for (const query of queries.slice(0, WARM_UP)) await ask(port, query)
    const before = secondsOf(pid)
    const found: (readonly string[])[] = []
    for (const query of queries) found.push(await ask(port, query))
    return { seconds: secondsOf(pid) - before, found }
  } finally {
    server.kill()
    rmSync(folder, { recursive: true })
  }
}
