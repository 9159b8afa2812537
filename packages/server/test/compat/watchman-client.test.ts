import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { apiKey, testServer } from '../test-server.ts'
import { importInvented } from './ofac-lists.ts'

const run = promisify(execFile)
/** What `watchman-client/main.go` was built to. */
const PROGRAM = process.env['XINYONG_WATCHMAN_CLIENT']

const server = await testServer('server_compat_watchman_client')
await importInvented(server.app)
const key = await apiKey(server)

interface Read {
  readonly found: {
    readonly entities: readonly {
      readonly name: string
      readonly sourceList: string
      readonly sourceID: string
      readonly match: number
      readonly person: { readonly governmentIDs: readonly { readonly identifier: string }[] } | null
    }[]
  }
  readonly lists: { readonly lists: Readonly<Record<string, number>> }
}

test('Watchman’s own client works by its address and a key: search and lists', async (t) => {
  if (PROGRAM === undefined)
    return t.skip('needs XINYONG_WATCHMAN_CLIENT: watchman-client/main.go, built with Go')
  const address = `${server.url}/compat/watchman`
  const { stdout } = await run(PROGRAM, [address, key, 'Ivan Kvarts'])
  const { found, lists } = JSON.parse(stdout) as Read
  assert.equal(lists.lists['us_ofac'], 5)
  const [best] = found.entities
  assert.deepEqual([best?.name, best?.sourceID], ['QUARTZ, Ivan Petrovich', '101'])
  assert.equal(best?.person?.governmentIDs[0]?.identifier, 'MP1234567')
  assert.ok(best.match > 0.8 && best.match <= 1)
})
