import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { promisify } from 'node:util'
import { apiKey, testServer } from '../test-server.ts'
import { importInvented } from './ofac-lists.ts'

const run = promisify(execFile)
/** A Python that has nomenklatura; the one of the peers of the benchmarks, or the one of the path. */
const PYTHON = process.env['XINYONG_PEERS_PYTHON'] ?? 'python3'
const SCRIPT = join(import.meta.dirname, 'yente-client.py')

const server = await testServer('server_compat_client')
await importInvented(server.app)
const key = await apiKey(server)

async function installed(t: TestContext): Promise<boolean> {
  try {
    await run(PYTHON, ['-c', 'import nomenklatura.enrich.yente'])
    return true
  } catch {
    t.skip('needs nomenklatura (PyPI) in the Python that XINYONG_PEERS_PYTHON names')
    return false
  }
}

interface Proxy {
  readonly id: string
  readonly schema: string
  readonly caption: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

test("nomenklatura's client of yente works by its address alone: match, and everything next to it", async (t) => {
  if (!(await installed(t))) return
  const asked = {
    dataset: 'us_ofac_sdn',
    examples: [
      { schema: 'Person', properties: { name: ['Ivan Kvarts'], birthDate: ['1961-03-07'] } },
      { schema: 'Company', properties: { name: ['Northern Quartz Trading Company Limited'] } },
      { schema: 'Person', properties: { name: ['Nobody Anywhere'] } },
    ],
  }
  const { stdout } = await run(PYTHON, [
    SCRIPT,
    `${server.url}/compat/yente/`,
    key,
    JSON.stringify(asked),
  ])
  const answers = JSON.parse(stdout) as readonly (readonly {
    readonly match: Proxy
    readonly near: readonly Proxy[]
  }[])[]
  assert.deepEqual(
    answers.map((matches) => matches.map(({ match }) => match.id)),
    [['ofac-101'], ['ofac-102'], []],
  )
  const [{ match, near }] = answers[0] as [{ match: Proxy; near: readonly Proxy[] }]
  assert.equal(match.caption, 'QUARTZ, Ivan Petrovich')
  assert.deepEqual(match.properties['passportNumber'], ['MP1234567'])
  const schemata = near.map(({ schema }) => schema).toSorted()
  assert.deepEqual(schemata, ['Address', 'Passport', 'Person', 'Sanction'])
  const sanction = near.find(({ schema }) => schema === 'Sanction')
  assert.deepEqual(sanction?.properties['entity'], ['ofac-101'])
})
