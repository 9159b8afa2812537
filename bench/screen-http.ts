import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { NotHere } from './benchmark.ts'
import type { Benchmark, Measurement } from './benchmark.ts'
import { apiKey, load, told } from './check-http.ts'
import { startServer, timedCommand } from './command.ts'
import type { LoadReport } from './load-generator.ts'
import { withScratch } from './scratch.ts'
import { rounded } from './statistics.ts'

const SHARED = process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../shared')
const LIST = join(SHARED, 'data/lists/ofac-2021')
const FILES = ['add', 'alt', 'sdn', 'sdn_comments']

/** Every name of the list with one slip, and as many that nobody bears: turned letters of the same names. */
async function names(most: number): Promise<readonly string[]> {
  const found: string[] = []
  const lines = createInterface({ input: createReadStream(join(LIST, 'sdn.csv'), 'latin1') })
  for await (const line of lines) {
    const [, name] = /^\d+,"([^"]+)"/.exec(line) ?? []
    if (name === undefined) continue
    const at = 1 + ((name.length * 7) % Math.max(1, name.length - 2))
    found.push(
      name.slice(0, at) + name.slice(at + 1),
      Array.from(name.toLowerCase()).toReversed().join(''),
    )
    if (found.length >= most) break
  }
  return found
}

export const screenHttp: Benchmark = {
  name: 'screen-http',
  what: 'POST /api/v1/screenings over loopback with the OFAC list of 2021, a real API key, keep-alive, every look durable before its answer; names of the list with one slip and names nobody bears by turns; the load generator is a second process on the same cores',
  run: async ({ quick, tell }) => {
    if (!existsSync(LIST)) throw new NotHere('needs ../shared/data/lists/ofac-2021')
    return withScratch(async (folder) => {
      const data = join(folder, 'data')
      const files = FILES.map((file) => join(LIST, `${file}.csv`))
      tell('importing')
      const words = ['import', 'ofac-sdn', ...files, '--register', 'us-ofac-sdn']
      const taken = await timedCommand([...words, '--data', data, '--json'])
      const entries = (JSON.parse(taken.out) as { added: number }).added
      await using server = await startServer(data)
      const secret = await apiKey(server)
      const asked = await names(4000)
      const { hostname, port } = new URL(server.url)
      const host = hostname === 'localhost' ? '127.0.0.1' : hostname
      const measure = (connections: number, seconds: number): Promise<LoadReport> =>
        load({ host, port: Number(port), secret, connections, seconds, subjects: [], names: asked })
      tell('warming up')
      await measure(8, quick ? 1 : 10)
      const measurements: Measurement[] = []
      for (const connections of [1, 8, 32]) {
        tell(`${connections} connections`)
        const reports: LoadReport[] = []
        for (let round = 0; round < (quick ? 1 : 5); round += 1)
          reports.push(await measure(connections, quick ? 2 : 5))
        measurements.push(...told(connections, reports, entries, 'screenings/s'))
      }
      const start = { name: 'start with these names', unit: 's', value: rounded(server.seconds) }
      return [start, ...measurements]
    })
  },
}
