import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark, Measurement } from './benchmark.ts'
import { startServer } from './command.ts'
import type { Started } from './command.ts'
import type { LoadOptions, LoadReport } from './load-generator.ts'
import { fillRegister, numberOf } from './fill-register.ts'
import { withScratch } from './scratch.ts'
import { quantile, rounded } from './statistics.ts'

const PASSWORD = 'a password for the benchmark only'

export const checkHttp: Benchmark = {
  name: 'check-http',
  what: 'POST /api/v1/checks over loopback with a million entries in force, a real API key, keep-alive, every look durable before its answer; the load generator is a second process on the same cores',
  run: ({ quick, tell }) =>
    withScratch(async (folder) => {
      const entries = quick ? 2000 : 1_000_000
      const data = join(folder, 'data')
      await fillRegister(data, entries, { quick, tell })
      tell('starting the server')
      await using server = await startServer(data)
      const secret = await apiKey(server)
      // Half of them are listed.
      const subjects = Array.from({ length: 1000 }, (_, n) =>
        numberOf(1 + ((n * 7919) % (2 * entries))),
      )
      const measurements: Measurement[] = []
      const measure = async (connections: number, seconds: number): Promise<LoadReport> => {
        const { hostname, port } = new URL(server.url)
        const host = hostname === 'localhost' ? '127.0.0.1' : hostname
        return load({ host, port: Number(port), secret, connections, seconds, subjects })
      }
      tell('warming up')
      await measure(32, quick ? 1 : 10)
      for (const connections of [1, 8, 32, 64]) {
        tell(`${connections} connections`)
        const reports: LoadReport[] = []
        for (let round = 0; round < (quick ? 1 : 5); round += 1)
          reports.push(await measure(connections, quick ? 1 : 5))
        measurements.push(...told(connections, reports, entries))
      }
      const start = { name: 'start with these entries', unit: 's', value: rounded(server.seconds) }
      return [start, ...measurements, ...memory(server.pid, entries)]
    }),
}

export function told(
  connections: number,
  reports: readonly LoadReport[],
  entries: number,
  unit = 'checks/s',
): readonly Measurement[] {
  const failed = reports.reduce((sum, report) => sum + report.failed, 0)
  if (failed > 0) throw new TypeError(`${failed} answers were not answers`)
  const rates = reports.map(({ answered, seconds }) => answered / seconds)
  const all = reports.flatMap(({ microseconds }) => microseconds)
  const at = `${connections} connections`
  const [{ decisions }] = reports as [LoadReport]
  const shares = Object.entries(decisions).map(([decision, count]) => `${count} ${decision}`)
  return [
    {
      name: `${at}: rate`,
      unit,
      value: rounded(quantile(rates, 0.5)),
      rounds: rates.map(rounded),
      note: `${entries.toLocaleString('en')} entries; first round ${shares.join(', ')}`,
    },
    { name: `${at}: median`, unit: 'ms', value: rounded(quantile(all, 0.5) / 1000) },
    { name: `${at}: 99 of 100 within`, unit: 'ms', value: rounded(quantile(all, 0.99) / 1000) },
  ]
}

/** The first administrator comes in by the one-time link and makes a key, as an operator does. */
export async function apiKey({ url, setupSecret }: Started): Promise<string> {
  const post = (path: string, body: unknown, cookie = ''): Promise<Response> =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    })
  const account = { login: 'bench', displayName: 'Bench', password: PASSWORD }
  const setup = await post('/api/v1/setup', { secret: setupSecret, ...account })
  if (!setup.ok) throw new TypeError(`setup: ${await setup.text()}`)
  const cookie = setup.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const made = await post(
    '/api/v1/api-keys',
    {
      relyingParty: 'Bench',
      scopes: ['check', 'screen'],
      purposes: ['bench'],
      rateLimit: 10_000_000,
    },
    cookie,
  )
  if (!made.ok) throw new TypeError(`API key: ${await made.text()}`)
  return ((await made.json()) as { secret: string }).secret
}

/** Bounded: a generator that hangs is ended. */
export function load(options: LoadOptions): Promise<LoadReport> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'load-generator.ts'))
    const late = setTimeout(
      () => {
        child.kill('SIGKILL')
        reject(new TypeError('the load generator did not end'))
      },
      (options.seconds + 30) * 1000,
    )
    child.once('message', (report) => {
      clearTimeout(late)
      resolve(report as LoadReport)
    })
    child.once('exit', (code) => {
      if (code !== 0) reject(new TypeError(`the load generator ended with ${code}`))
    })
    child.send(options)
  })
}

function memory(pid: number, entries: number): readonly Measurement[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const [, kib] = /VmRSS:\s+(\d+) kB/.exec(status) ?? []
    const note = `${entries.toLocaleString('en')} entries, after the load`
    return [
      { name: 'memory of the server', unit: 'MiB', value: Math.round(Number(kib) / 1024), note },
    ]
  } catch {
    return []
  }
}
